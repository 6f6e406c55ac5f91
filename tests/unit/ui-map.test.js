import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paintMap } from '../../web/ui/paint/map.js';

/** Ramps whose pixels tell class and step. */
const RAMPS = [0, 1, 2].map((k) => Uint32Array.from({ length: 256 }, (_, step) => k * 1000 + step));

/** @param {number[][]} outputs of each class, the same everywhere */
function pixelOf(outputs) {
  const data = new Uint32Array(9);
  const pixels = /** @type {any} */ ({ data, resize() {}, flush() {} });
  const map = Float32Array.from(outputs.flatMap((output) => Array(4).fill(output)));
  paintMap(pixels, map, outputs.length, RAMPS);
  return data[4];
}

describe('the decision map', () => {
  it('is full where a class leads by 1, and pale where two meet', () => {
    assert.equal(pixelOf([[1], [0], [0]]), 255);
    assert.equal(pixelOf([[0], [0.5], [0.5]]), 1000);
    assert.equal(pixelOf([[0.25], [0.75]]), 1127);
  });

  it('goes by the lead of raw outputs, whatever their height', () => {
    assert.equal(pixelOf([[-3], [-2], [-4]]), 1255);
    assert.equal(pixelOf([[7], [6.5], [5]]), 127);
  });
});
