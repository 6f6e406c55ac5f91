import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, usual } from './load.js';
import { clock, request, startedEngine, until } from './started-engine.js';

const TRAINING_SAMPLES = 150;

/** A clock whose time passes in pauses alone, and whose pauses end one at a time. */
function clockByHand() {
  let time = 0;
  /** @type {(() => void)[]} */
  const waiting = [];
  return {
    now: () => time,
    /** @param {number} ms @returns {Promise<void>} */
    pause: (ms) =>
      new Promise((resolve) => {
        waiting.push(() => {
          time += ms;
          resolve();
        });
      }),
    goOn: async () => {
      waiting.shift()?.();
      await clock.pause(0);
    },
  };
}

describe('steps', () => {
  it('played slowly it shows each minibatch, and comes to the same weights', async (t) => {
    const byHand = clockByHand();
    const slow = await startedEngine(t, { speed: 1 }, byHand);
    const whole = await startedEngine(t);
    /** @type {number[]} */
    const positions = [];
    const look = { ...request, views: { batch: {} } };
    slow.play();
    for (let epoch = 0; epoch < 2; ) {
      const frame = await slow.frame(look);
      const { position, views } = frame;
      if (position !== positions.at(-1)) positions.push(position);
      assert.equal(views.batch?.length, position === 0 ? 0 : 32);
      epoch = frame.epoch;
      await byHand.goOn();
    }
    slow.pause();
    assert.deepEqual(positions.slice(0, 5), [32, 64, 96, 128, 0]);
    for (let epoch = 0; epoch < 2; epoch++) whole.stepEpoch();
    slow.stepEpoch();
    whole.stepEpoch();
    assert.equal((await slow.frame(request)).fingerprint, (await whole.frame(request)).fingerprint);
    assert.ok(Math.abs(byHand.now() - 2000) < 250, `took ${byHand.now()} ms`);
  });

  it('four phases are one minibatch, and the frame tells which is done and which is next', async (t) => {
    const [inPhases, inOne] = [await startedEngine(t), await startedEngine(t)];
    assert.deepEqual((await inPhases.frame(request)).phase, { done: null, next: 'batch' });
    const phases = core.names.phase;
    for (const [index, done] of phases.entries()) {
      inPhases.stepPhase();
      const next = phases[(index + 1) % phases.length];
      const { phase, position } = await inPhases.frame(request);
      assert.deepEqual({ phase, position }, { phase: { done, next }, position: next === 'batch' ? 32 : 0 });
    }
    inOne.stepMinibatch();
    const [one, other] = [await inOne.frame(request), await inPhases.frame(request)];
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
    const [one, other] = [await inOne.frame(request), await inSteps.frame(request)];
    assert.deepEqual([other.epoch, other.position, other.fingerprint], [1, 0, one.fingerprint]);
  });

  it('the last minibatch of an epoch ends it, and the curves get their moment', async (t) => {
    const engine = await startedEngine(t);
    for (let taken = 0; taken < TRAINING_SAMPLES; taken += usual.batch) {
      assert.equal((await engine.frame(request)).position, taken);
      engine.stepMinibatch();
    }
    const { epoch, position, history } = await engine.frame(request);
    assert.deepEqual([epoch, position, history?.epochs], [1, 0, Float64Array.of(0, 1)]);
  });

  for (const step of /** @type {const} */ (['stepPhase', 'stepMinibatch', 'stepEpoch'])) {
    it(`${step} pauses training that runs, and Play goes on from there`, async (t) => {
      const engine = await startedEngine(t);
      engine.play();
      await until(engine, async () => (await engine.frame(request)).epoch > 3);
      engine[step]();
      const { epoch, isRunning } = await engine.frame(request);
      await clock.pause(10);
      assert.deepEqual([isRunning, (await engine.frame(request)).epoch], [false, epoch]);
      engine.play();
      await until(engine, async () => (await engine.frame(request)).epoch > epoch);
    });
  }

  it('a step that diverges is told in the frame, until a reset', async (t) => {
    const engine = await startedEngine(t, { loss: 'sum_of_squares', optimizer: 'sgd', learningRate: 100 });
    for (let i = 0; i < 50 && !(await engine.frame(request)).problem; i++) engine.stepMinibatch();
    assert.equal((await engine.frame(request)).problem?.code, 'diverged');
    engine.reset();
    assert.deepEqual(
      [(await engine.frame(request)).problem, (await engine.frame(request)).position],
      [null, 0],
    );
  });

  it('changes that change nothing leave memory and order of the optimizer as they were', async (t) => {
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
    assert.equal((await touched.frame(request)).fingerprint, (await untouched.frame(request)).fingerprint);
    touched.change({ ...live, l2: 0.1 });
    touched.stepMinibatch();
    untouched.stepMinibatch();
    assert.notEqual((await touched.frame(request)).fingerprint, (await untouched.frame(request)).fingerprint);
  });

  it('R² is told in regression alone, accuracy in classification alone', async (t) => {
    const regression = { dataset: 'sine', classes: 0, loss: 'mean_squared_error', features: undefined };
    const [curve, classes] = [await startedEngine(t, regression), await startedEngine(t)];
    for (let i = 0; i < 200; i++) curve.stepEpoch();
    const { accuracy, r2 } = await curve.frame({ ...request, probes: [] });
    assert.ok(r2.train > 0.5 && r2.train <= 1, `R² ${r2.train}`);
    assert.ok(Number.isNaN(accuracy.train) && Number.isNaN((await classes.frame(request)).r2.train));
  });
});
