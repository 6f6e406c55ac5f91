import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, usual } from './load.js';
import { clock, startedEngine, until, wish } from './started-engine.js';

const TRAINING_SAMPLES = 150;

describe('steps', () => {
  it('four phases are one minibatch, and the frame tells which is done and which is next', async (t) => {
    const [inPhases, inOne] = [await startedEngine(t), await startedEngine(t)];
    assert.deepEqual(inPhases.frame(wish).phase, { done: null, next: 'batch' });
    const phases = core.names.phase;
    phases.forEach((done, index) => {
      inPhases.stepPhase();
      const next = phases[(index + 1) % phases.length];
      const { phase, position } = inPhases.frame(wish);
      assert.deepEqual({ phase, position }, { phase: { done, next }, position: next === 'batch' ? 32 : 0 });
    });
    inOne.stepMinibatch();
    const [one, other] = [inOne.frame(wish), inPhases.frame(wish)];
    assert.deepEqual(one.phase, { done: null, next: 'batch' });
    assert.deepEqual([one.position, one.fingerprint], [32, other.fingerprint]);
  });

  it('an epoch in the middle of a step finishes it: the same bits as an epoch in one go', async (t) => {
    const [inSteps, inOne] = [await startedEngine(t), await startedEngine(t)];
    inSteps.stepMinibatch();
    inSteps.stepPhase();
    inSteps.stepPhase();
    inSteps.stepEpoch();
    inOne.stepEpoch();
    const [one, other] = [inOne.frame(wish), inSteps.frame(wish)];
    assert.deepEqual([other.epoch, other.position, other.fingerprint], [1, 0, one.fingerprint]);
  });

  it('the last minibatch of an epoch ends it, and the curves get their moment', async (t) => {
    const engine = await startedEngine(t);
    for (let taken = 0; taken < TRAINING_SAMPLES; taken += usual.batch) {
      assert.equal(engine.frame(wish).position, taken);
      engine.stepMinibatch();
    }
    const { epoch, position, history } = engine.frame(wish);
    assert.deepEqual([epoch, position, history?.epochs], [1, 0, Float64Array.of(0, 1)]);
  });

  for (const step of /** @type {const} */ (['stepPhase', 'stepMinibatch', 'stepEpoch'])) {
    it(`${step} pauses training that runs, and Play goes on from there`, async (t) => {
      const engine = await startedEngine(t);
      engine.play();
      await until(engine, () => engine.frame(wish).epoch > 3);
      engine[step]();
      const { epoch, isRunning } = engine.frame(wish);
      await clock.pause(10);
      assert.deepEqual([isRunning, engine.frame(wish).epoch], [false, epoch]);
      engine.play();
      await until(engine, () => engine.frame(wish).epoch > epoch);
    });
  }

  it('a step that diverges is told in the frame, until a reset', async (t) => {
    const engine = await startedEngine(t, { loss: 'sum_of_squares', optimizer: 'sgd', learningRate: 100 });
    for (let i = 0; i < 50 && !engine.frame(wish).problem; i++) engine.stepMinibatch();
    assert.equal(engine.frame(wish).problem?.code, 'diverged');
    engine.reset();
    assert.deepEqual([engine.frame(wish).problem, engine.frame(wish).position], [null, 0]);
  });

  it('changes that change nothing leave memory and order of the optimiser as they were', async (t) => {
    const [touched, untouched] = [await startedEngine(t), await startedEngine(t)];
    const live = {
      learningRate: usual.learningRate,
      schedule: 'constant',
      l1: 0,
      l2: 0,
      decay: 0,
      clipNorm: 0,
    };
    for (let i = 0; i < 7; i++) {
      touched.change(live);
      touched.stepMinibatch();
      untouched.stepMinibatch();
    }
    assert.equal(touched.frame(wish).fingerprint, untouched.frame(wish).fingerprint);
    touched.change({ ...live, l2: 0.1 });
    touched.stepMinibatch();
    untouched.stepMinibatch();
    assert.notEqual(touched.frame(wish).fingerprint, untouched.frame(wish).fingerprint);
  });

  it('R² is told in regression alone, accuracy in classification alone', async (t) => {
    const regression = { dataset: 'sine', classes: 0, loss: 'mean_squared_error', features: undefined };
    const [curve, classes] = [await startedEngine(t, regression), await startedEngine(t)];
    for (let i = 0; i < 200; i++) curve.stepEpoch();
    const { accuracy, r2 } = curve.frame({ ...wish, probes: [] });
    assert.ok(r2.train > 0.5 && r2.train <= 1, `R² ${r2.train}`);
    assert.ok(Number.isNaN(accuracy.train) && Number.isNaN(classes.frame(wish).r2.train));
  });
});
