import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paintPoints, placer, SHAPE_SIGNS } from '../../web/ui/paint/points.js';

const palette = /** @type {any} */ ({
  card: [255, 255, 255],
  ink2: [90, 90, 90],
  neg: [200, 100, 0],
  pos: [0, 100, 200],
  classes: SHAPE_SIGNS.map((_, index) => [index, 0, 0]),
});

/** A context that writes down the path and the colours of what is painted. */
function recorder() {
  /** @type {string[]} */
  const calls = [];
  const write =
    (/** @type {string} */ name) =>
    (/** @type {number[]} */ ...values) =>
      calls.push(`${name} ${values.map((value) => value.toFixed(2)).join(' ')}`);
  const path = Object.fromEntries(['arc', 'rect', 'lineTo', 'closePath'].map((name) => [name, write(name)]));
  const context = {
    ...path,
    beginPath() {},
    fill: () => calls.push(`fill ${context.fillStyle}`),
    stroke: () => calls.push(`stroke ${context.strokeStyle}`),
    fillStyle: '',
    strokeStyle: '',
  };
  return { context: /** @type {any} */ (context), calls };
}

/** @param {object} samples @param {object} [options] @returns {string[]} */
function painted(samples, options = {}) {
  const { context, calls } = recorder();
  const data = { points: Float32Array.from([0, 0]), labels: [0], ...samples };
  paintPoints(context, data, { size: 240, radius: 10, palette, ...options });
  return calls;
}

describe('data points', () => {
  it('have another outline for every class', () => {
    const paths = SHAPE_SIGNS.map((_, label) => {
      const calls = painted({ labels: [label] });
      assert.equal(calls.at(-1), `fill rgb(${label} 0 0 / 1)`);
      return calls.slice(0, -1).join();
    });
    assert.equal(new Set(paths).size, SHAPE_SIGNS.length);
  });

  it('are painted in another way for every part, and not at all when hidden', () => {
    const ways = ['filled', 'cored', 'hollow'].map((fill) => painted({}, { fillOf: () => fill }).join());
    assert.equal(new Set(ways).size, 3);
    assert.deepEqual(painted({}, { fillOf: () => 'none' }), []);
    const targets = ['filled', 'cored', 'hollow'].map((fill) =>
      painted({ labels: [], targets: [0.5] }, { fillOf: () => fill }).join(),
    );
    assert.equal(new Set(targets).size, 3);
  });

  it('of a value take the colour of its sign, as strong as its size', () => {
    const [small, large] = [0.5, 1].map((target) => painted({ labels: [], targets: [target] }).at(-1));
    assert.equal(large, 'fill rgb(0 100 200 / 1)');
    assert.notEqual(small, large);
    assert.equal(painted({ labels: [], targets: [-2] }, { limit: 2 }).at(-1), 'fill rgb(200 100 0 / 1)');
  });

  it('of one feature stand at the height of their target; images stand nowhere', () => {
    const samples = { points: Float32Array.from([0.5]), labels: [], targets: [1] };
    const { x, y } = placer(samples, 240, { low: -1, high: 3 })(0);
    assert.deepEqual([Math.round(x), y], [170, 120]);
    assert.deepEqual(painted({ points: new Float32Array(64) }), []);
  });
});
