/** golden.test.js - one pass through activations and networks, against PyTorch. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildGolden, golden, gradientOf, Tally } from './golden.js';
import { core } from './load.js';
import { labCore, labs } from './load-labs.js';

/** @typedef {import('node:test').TestContext} TestContext */

/** float32 has a relative rounding of 6e-8. */
const FLOAT = 6e-8;

/**
 * One unit without bias, so that its sum is z; a far target, so that its slope is never multiplied by 0.
 * @param {TestContext} t
 * @param {import('../../web/core/index.js').ActivationName} activation
 * @param {number[]} z
 */
function passThrough(t, activation, z) {
  const data = core.importData({ points: z, targets: z.map(() => 4096) });
  t.after(() => data.dispose());
  const hidden = [{ units: 1, activation }];
  const run = core.run({ data, hidden, loss: 'sum_of_squares' });
  t.after(() => run.dispose());
  [1, 0, 1, 0].forEach((value, index) => {
    run.setParameter(index, value);
  });
  const value = [];
  const slope = [];
  for (let first = 0; first < z.length; first += 64) {
    const seen = run.inspect({ first, count: Math.min(64, z.length - first) });
    value.push(...seen.values('outputs', 0).values);
    const arriving = seen.values('deltas', 1).values;
    slope.push(...seen.values('deltas', 0).values.map((delta, i) => delta / arriving[i]));
  }
  return { value, slope };
}

describe('as PyTorch has it:', () => {
  it('the file of numbers says where it comes from', (t) => {
    t.diagnostic(`numbers of ${golden.made_with}`);
    assert.match(golden.made_with, /^torch \d+\.\d+.*float64$/);
  });

  // Slopes are written in rounded values, so both are as exact as a number of size 1, not in their tails.
  it('every activation and its slope, in a network', (t) => {
    const tally = new Tally('activations', 8 * FLOAT);
    const { z, of } = golden.activations;
    assert.deepEqual(Object.keys(of).sort(), [...core.names.activation].sort());
    for (const name of core.names.activation) {
      const expected = of[name];
      const { value, slope } = passThrough(t, name, z);
      tally.compare(`${name} value`, value, expected.value, 1);
      tally.compare(`${name} slope`, slope, expected.slope, 1);
    }
    tally.check(t, 20 * 81);
  });

  it('every activation and its slope, as the curve of the lab', (t) => {
    const tally = new Tally('activation curves', 1e-9);
    const { z, of } = golden.activations;
    for (const activation of labCore.names.activation) {
      const { value, slope } = of[activation];
      const curve = labs.activationCurve({ activation, left: z[0], right: z.at(-1), points: z.length });
      const column = (/** @type {number} */ at) => curve.filter((_, i) => i % 3 === at);
      tally.compare(`${activation} value`, column(1), value);
      tally.compare(`${activation} slope`, column(2), slope);
    }
    tally.check(t, 2 * 10 * 81);
  });

  it('outputs, loss and gradient of networks with every activation, loss and output function', (t) => {
    const outputs = new Tally('outputs', 1e-6);
    const losses = new Tally('losses', 1e-6);
    const gradients = new Tally('gradients', 3e-6);
    const seen = new Set();
    for (const network of golden.networks) {
      const { run, data } = buildGolden(t, network);
      const what = [network.hidden[0]?.activation, network.loss, network.output].join(' ');
      outputs.compare(`${what} outputs`, run.predict(data.points), network.outputs);
      losses.compare(`${what} loss`, [run.evaluate('train').loss], [network.value]);
      gradients.compare(`${what} gradient`, gradientOf(run), network.gradient);
      for (const name of what.split(' ')) seen.add(name);
    }
    const trained = core.names.activation.filter((name) => name !== 'step');
    for (const name of [...trained, ...core.names.loss, 'softmax']) assert.ok(seen.has(name), name);
    outputs.check(t, 1100);
    losses.check(t, 37);
    gradients.check(t, 2600);
  });
});
