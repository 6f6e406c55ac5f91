import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as probes from '../../web/state/experiment/probes.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';

describe('probes', () => {
  it('are one to three places, told by two settings', () => {
    assert.equal(probes.MAX_PROBES, 3);
    const settings = { probe: [0.3, 0.2], moreProbes: [1, -1, 0.5, 0] };
    const places = probes.placesOf(settings);
    assert.deepEqual(places, [
      [0.3, 0.2],
      [1, -1],
      [0.5, 0],
    ]);
    assert.deepEqual(probes.withPlaces(places), settings);
    assert.deepEqual(probes.placesOf(EXPERIMENT.defaults()), [EXPERIMENT.defaults().probe]);
  });

  it('stop at the edge of the map', () => {
    assert.deepEqual(probes.insideMap([3, -0.123456]), [1.2, -0.12]);
  });

  it('begin far from each other', () => {
    const places = [[0.8, 0.8]];
    for (let count = 1; count < probes.MAX_PROBES; count++) places.push([...probes.freePlace(places)]);
    assert.deepEqual(places[1], [-0.8, -0.8]);
    assert.ok(Math.hypot(places[2][0] - 0.8, places[2][1] - 0.8) >= 1.6);
  });

  it('have as many features as the data', () => {
    const experiment = { ...EXPERIMENT.defaults(), moreProbes: [1, -1] };
    const rows = (/** @type {number} */ features, probeSample = 0) =>
      probes.probeRows(
        { ...experiment, probeSample },
        { features, points: Float32Array.from([1, 2, 3, 4, 5, 6]) },
      );
    assert.deepEqual(rows(2), [
      [0.3, 0.2],
      [1, -1],
    ]);
    assert.deepEqual(rows(1), [[0.3], [1]]);
    assert.deepEqual(rows(3, 1), [[2, 4, 6]]);
    assert.deepEqual(rows(3, 1999), [[1, 3, 5]]);
  });
});
