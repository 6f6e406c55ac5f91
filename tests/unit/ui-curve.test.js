import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rangeOf, ticksOf, valueAt } from '../../web/ui/paint/curve.js';

describe('the upright axis of the curve', () => {
  it('holds every target with room to spare', () => {
    const { low, high } = rangeOf([-1, 0.5, 3]);
    assert.ok(low < -1 && high > 3);
    assert.ok(low > -3 && high < 5);
  });

  it('has a height also when there are no targets or all are the same', () => {
    for (const targets of [[], [2, 2]]) {
      const { low, high } = rangeOf(targets);
      assert.ok(high > low);
    }
  });

  it('is marked at a few round numbers within it', () => {
    assert.deepEqual(ticksOf({ low: -1.3, high: 1.3 }), [-1, 0, 1]);
    assert.deepEqual(ticksOf({ low: 0.12, high: 0.31 }), [0.15, 0.2, 0.25, 0.3]);
    assert.deepEqual(ticksOf({ low: -250, high: 900 }), [0, 500]);
  });
});

describe('the value of a curve', () => {
  const curve = Float32Array.of(1, 3, 2);

  it('lies on the line from point to point', () => {
    assert.deepEqual(
      [0, 0.25, 0.5, 0.75, 1].map((share) => valueAt(curve, share)),
      [1, 2, 3, 2.5, 2],
    );
  });

  it('is that of an end beyond it', () => {
    assert.deepEqual([valueAt(curve, -1), valueAt(curve, 2)], [1, 2]);
  });
});
