import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nearest } from '../../web/playground/data/stops.js';

it('a slider stands at the stop that is nearest in ratio', () => {
  const stops = [1, 2, 4, 100, 1000];
  assert.deepEqual(
    [1, 2, 3, 5, 30, 400, 2000].map((value) => nearest(stops, value)),
    [0, 1, 2, 2, 3, 4, 4],
  );
});
