import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classRamps, paintMap, paintValues, valueLimit, valueRamp } from '../../web/ui/paint/map.js';

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

const COLORS = /** @type {any} */ ({
  card: [255, 255, 255],
  neg: [200, 100, 0],
  pos: [0, 100, 200],
  classes: [[10, 20, 30]],
});

describe('the map of values', () => {
  it('has as its limit a round number about as large as the largest target', () => {
    const limits = [[0.86, -0.3], [-1.04], [0.02], [37], []].map(valueLimit);
    assert.deepEqual(limits, [1, 1, 0.02, 50, 1]);
  });

  it('tells sign and size by the place in the ramp, and stops at the limit', () => {
    const ramp = Uint32Array.from({ length: 512 }, (_, step) => step);
    const at = [-2, 0, 1, 2, 9].map((value) => {
      const data = new Uint32Array(9);
      const pixels = /** @type {any} */ ({ data, resize() {}, flush() {} });
      paintValues(pixels, Float32Array.from(Array(4).fill(value)), ramp, 2);
      return data[4];
    });
    assert.deepEqual(at, [1, 256, 383, 511, 511]);
  });

  it('in steps there are ten tones of a value and one of a class', () => {
    assert.equal(new Set(valueRamp(COLORS, true)).size, 10);
    assert.ok(new Set(valueRamp(COLORS, false)).size > 200);
    assert.equal(new Set(classRamps(COLORS, true)[0]).size, 1);
    assert.ok(new Set(classRamps(COLORS, false)[0]).size > 100);
  });
});
