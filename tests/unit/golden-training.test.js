/**
 * golden-training.test.js - fifty steps of every optimizer, penalty and schedule against PyTorch; first
 * weights and dropout by their moments.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildGolden, golden, Tally } from './golden.js';
import { core } from './load.js';

/** @typedef {import('node:test').TestContext} TestContext */

/** Rounding is carried on from step to step; clip_grad_norm_ of PyTorch also adds 1e-6 to the norm. */
const AFTER = /** @type {const} */ ([
  [1, 3e-7],
  [10, 5e-6],
  [50, 2e-5],
]);

describe('as PyTorch has it:', () => {
  it('full batches of every optimizer, penalty, schedule and clipping', (t) => {
    const { start, runs } = golden.training;
    const tallies = AFTER.map(([step, tolerance]) => new Tally(`parameters after ${step} steps`, tolerance));
    const losses = new Tally('losses after steps', 1e-5);
    const rates = new Tally('learning rates', 2e-7); // their cosine is taken in float32
    for (const { settings, rates: expectedRates, after } of runs) {
      const { run } = buildGolden(t, start, settings);
      const what = JSON.stringify(settings);
      const used = [];
      for (let step = 1; step <= 50; step++) {
        used.push(run.learningRate);
        run.trainEpoch();
        const at = AFTER.findIndex(([wanted]) => wanted === step);
        if (at < 0) continue;
        tallies[at].compare(what, run.parameters, after[step].parameters);
        losses.compare(what, [run.evaluate('train').loss], [after[step].value]);
      }
      if (expectedRates) rates.compare(what, used, expectedRates, settings.learningRate);
    }
    const seen = new Set(runs.map((/** @type {any} */ row) => row.settings.optimizer));
    assert.deepEqual([...seen].sort(), [...core.names.optimizer].sort());
    for (const tally of tallies) tally.check(t, 17 * 31);
    losses.check(t, 3 * 17);
    rates.check(t, 3 * 50);
  });

  it('the spread of first weights', (t) => {
    const { inputs, units, scale, moments } = golden.initializers;
    const tally = new Tally('moments of first weights', 0.01); // of 120,000 draws
    const data = core.importData({ points: new Float32Array(2 * inputs), targets: [0, 0] });
    t.after(() => data.dispose());
    for (const [initializer, expected] of Object.entries(moments)) {
      const hidden = [/** @type {const} */ ({ units, activation: 'relu' })];
      const takesScale = core.optionsOf.initializer[initializer].includes('initialScale');
      const kind = /** @type {import('../../web/core/index.js').InitializerName} */ (initializer);
      const initialScale = takesScale ? scale : undefined;
      const run = core.run({ data, hidden, initializer: kind, initialScale, seed: 5 });
      t.after(() => run.dispose());
      const weights = run.parameters.subarray(0, inputs * units);
      /** @param {(weight: number) => number} power */
      const mean = (power) => weights.reduce((sum, weight) => sum + power(weight), 0) / weights.length;
      const found = {
        deviation: Math.sqrt(mean((w) => w * w)),
        mean_size: mean(Math.abs),
        fourth_root: mean((w) => w ** 4) ** 0.25,
        largest: weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0),
      };
      const names = /** @type {(keyof typeof found)[]} */ (Object.keys(expected));
      for (const name of names) tally.compare(`${initializer} ${name}`, [found[name]], [expected[name]]);
      assert.ok(Math.abs(mean((w) => w)) < 0.01 * found.deviation, `${initializer}: mean of the weights`);
    }
    tally.check(t, 6 * 3 + 3);
  });
});

describe('dropout', () => {
  it('keeps the mean of an output, and spreads it by w^2 a^2 rate / (1 - rate)', (t) => {
    const [rate, steps, learningRate] = [0.3, 20000, 1e-9];
    const weights = Array.from({ length: 16 }, (_, i) => (i - 5) / 8);
    const expected = weights.reduce((sum, w) => sum + w, 0);
    const variance = (weights.reduce((sum, w) => sum + w * w, 0) * rate) / (1 - rate);
    const data = core.importData({ points: [1, 1], targets: [expected, expected] });
    t.after(() => data.dispose());
    const run = core.run({
      ...{ data, hidden: [{ units: 16, activation: 'identity' }], loss: 'sum_of_squares' },
      ...{ optimizer: 'sgd', learningRate, dropout: rate, batch: 1, keepsUpdates: true },
    });
    t.after(() => run.dispose());
    const parameters = [...weights.map(() => 1), ...weights.map(() => 0), ...weights, 0];
    parameters.forEach((value, index) => {
      run.setParameter(index, value);
    });
    // What the output's bias moves by tells the output: update = -rate (y - t). The rest hardly moves.
    let [sum, squares] = [0, 0];
    for (let step = 0; step < steps; step++) {
      run.trainMinibatch();
      const distance = -run.inspect().values('bias_updates', 1).values[0] / learningRate;
      sum += distance;
      squares += distance * distance;
    }
    const deviation = Math.sqrt(variance);
    t.diagnostic(`dropout: mean ${sum / steps} off, deviation ${Math.sqrt(squares / steps)} of ${deviation}`);
    assert.ok(Math.abs(sum / steps) < (4 * deviation) / Math.sqrt(steps));
    assert.ok(Math.abs(squares / steps / variance - 1) < 0.04);
  });
});
