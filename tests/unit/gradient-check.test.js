/** The gradient check: both gradients, where they differ, what they cost. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeRun } from './load.js';
import { labCore, labs } from './load-labs.js';

/** @typedef {import('node:test').TestContext} TestContext */

/** @param {TestContext} t */
const smoothRun = (t) => makeRun(t, { hidden: [{ units: 6, activation: 'tanh' }] }, labCore);

describe('the gradient check', () => {
  it('agrees in double precision, by two passes for each parameter', (t) => {
    const run = smoothRun(t);
    const before = run.fingerprint;
    const check = labs.gradientCheck(run, { samples: 10 });
    check.step();
    const { largestError, meanDistance, compared, numerical, backprop } = check.report;
    assert.ok(check.isDone && compared === run.parameterCount);
    assert.ok(largestError < 1e-5 && meanDistance < 1e-8 && meanDistance > 0, `${largestError}`);
    assert.equal(numerical.forwardPasses, 2 * run.parameterCount);
    assert.deepEqual([backprop.forwardPasses, backprop.backwardPasses], [1, 1]);
    assert.ok(numerical.ms >= 0 && backprop.ms >= 0);
    assert.equal(run.fingerprint, before);
    t.diagnostic(`largest relative error ${largestError}, mean distance ${meanDistance}`);
  });

  it('breaks down in float32 with a small step, at the parameter it names', (t) => {
    const check = labs.gradientCheck(smoothRun(t), { precision: 'float32', h: 1e-7, samples: 10 });
    check.step();
    const { largestError, index } = check.report;
    const [a, b] = [check.numerical[index], check.backprop[index]];
    assert.ok(largestError > 0.5, `${largestError}`);
    assert.equal(Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-3), largestError);
  });

  it('is backpropagation as the run is inspected, without a penalty', (t) => {
    const run = smoothRun(t);
    const { backprop } = labs.gradientCheck(run, { precision: 'float32', samples: 20 });
    const seen = run.inspect({ count: 20 });
    const layers = [0, 1].flatMap((layer) => [
      ...seen.values('weight_gradients', layer).values,
      ...seen.values('bias_gradients', layer).values,
    ]);
    assert.deepEqual([...backprop], layers);
  });

  it('in slices gives the same as at once, and stops when the time is over', (t) => {
    const run = makeRun(t, { hidden: [{ units: 200, activation: 'relu' }] }, labCore);
    const [whole, sliced] = [
      labs.gradientCheck(run, { samples: 64 }),
      labs.gradientCheck(run, { samples: 64 }),
    ];
    whole.step();
    let steps = 0;
    while (!sliced.isDone) {
      sliced.step({ sliceMs: 0 });
      steps++;
      assert.equal(sliced.numerical.findIndex(Number.isNaN), sliced.isDone ? -1 : sliced.report.compared);
    }
    assert.ok(steps > 50, `${steps} steps`);
    assert.deepEqual(sliced.numerical, whole.numerical);
    assert.equal(sliced.report.largestError, whole.report.largestError);
    assert.equal(sliced.report.numerical.forwardPasses, whole.report.numerical.forwardPasses);
    sliced.step();
    assert.equal(sliced.report.numerical.forwardPasses, 2 * run.parameterCount);
  });

  it('knows where a parameter stands', (t) => {
    const check = labs.gradientCheck(smoothRun(t)); // 2 inputs, 6 units, 3 outputs
    assert.deepEqual(check.place(0), { layer: 0, row: 0, column: 0 });
    assert.deepEqual(check.place(11), { layer: 0, row: 5, column: 1 });
    assert.deepEqual(check.place(12), { layer: 0, row: 0, column: null });
    assert.deepEqual(check.place(18), { layer: 1, row: 0, column: 0 });
    assert.deepEqual(check.place(38), { layer: 1, row: 2, column: null });
    assert.throws(() => check.place(-1), { name: 'RangeError' });
    assert.throws(() => check.place(39), { message: 'GradientCheck.place: index is 39, must be 0..38' });
  });

  it('refuses to go on when the run has learned, to tell of nothing, and what the core refuses', (t) => {
    const run = smoothRun(t);
    const check = labs.gradientCheck(run);
    assert.throws(() => check.report, { code: 'state', message: /nothing is compared/ });
    run.trainEpoch();
    assert.throws(() => check.step(), { code: 'state', message: /other parameters now/ });
    assert.throws(() => labs.gradientCheck(run, { samples: 65 }), {
      message: /samples is 65, must be 1\.\.64/,
    });
    assert.throws(() => labs.gradientCheck(run, /** @type {any} */ ({ precision: 'float16' })), {
      name: 'RangeError',
    });
    const tooFine = labs.gradientCheck(run, { h: 1e-13 });
    assert.throws(() => tooFine.step(), { code: 'argument', message: /h is 1e-13/ });
  });
});
