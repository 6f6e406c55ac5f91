/**
 * bounded-work.test.js - how much the engine does between two chances to answer, counted in pieces of work
 * rather than in time, so that it is the same on every machine.
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeRun, usual } from './load.js';
import { request, startedEngine } from './started-engine.js';
import { PIECE_MS, workingClock } from './working-clock.js';

/** A slice of 8 ms is ended by the piece that passes it. */
const MAX_MS = 8 + PIECE_MS;

/** One sample to a minibatch, 150 of them to an epoch. */
const network = { batch: 1, dropout: 0.2 };
const long = { ...network, hidden: [200, 200], speed: 0 };
const layers = long.hidden.map((units) => ({ units, activation: usual.activation }));
const live = { learningRate: usual.learningRate, speed: 0 };
const views = {
  guesses: {},
  confusion: { parts: ['train', 'test'] },
  health: {},
  layers: {},
  map: { size: 4 },
};

/** @param {import('node:test').TestContext} t @param {object} [changes] */
async function countedEngine(t, changes = {}) {
  const { clock, ...counted } = workingClock(t);
  const engine = await startedEngine(t, { ...long, ...changes }, clock);
  await engine.frame(request);
  counted.restart();
  return { engine, clock, ...counted };
}

describe('between two chances to answer', () => {
  it('an epoch that is asked for is trained minibatch by minibatch, with the same bits', async (t) => {
    const { engine, seen } = await countedEngine(t);
    await engine.stepEpoch();
    assert.deepEqual([seen.minibatches, seen.maxMs <= MAX_MS], [150, true]);
    const { epoch, fingerprint } = await engine.frame(request);
    const whole = makeRun(t, { ...network, hidden: layers });
    whole.trainEpoch();
    assert.deepEqual([epoch, fingerprint], [1, whole.fingerprint]);
  });

  it('an epoch that is asked for can be paused, and is then finished by the next', async (t) => {
    const { engine, clock } = await countedEngine(t);
    const stepped = engine.stepEpoch();
    await clock.pause();
    assert.equal((await engine.frame(request)).isRunning, true);
    engine.pause();
    await stepped;
    const { epoch, position } = await engine.frame(request);
    assert.ok(epoch === 0 && position > 0 && position < 150, `${position}`);
    await engine.stepEpoch();
    assert.equal((await engine.frame(request)).epoch, 1);
  });

  it('a setting that changes while it plays trains nothing first, and holds from there', async (t) => {
    const { engine, clock, seen } = await countedEngine(t);
    engine.play();
    await clock.pause();
    const before = seen.minibatches;
    engine.change({ ...live, learningRate: 0.001 });
    assert.equal(seen.minibatches, before);
    engine.pause();
    await engine.stepEpoch();
    const { fingerprint } = await engine.frame(request);
    assert.ok(seen.maxMs <= MAX_MS, `${seen.maxMs} ms`);
    const run = makeRun(t, { ...network, hidden: layers });
    while (run.position < before) run.trainMinibatch();
    run.change({ learningRate: 0.001 });
    run.trainEpoch();
    assert.equal(fingerprint, run.fingerprint);
  });

  it('a replay goes minibatch by minibatch, with the same bits', async (t) => {
    const { engine, seen, restart } = await countedEngine(t);
    await engine.stepEpoch();
    const { fingerprint } = await engine.frame(request);
    await engine.stepEpoch();
    restart();
    await engine.seek(1);
    assert.deepEqual([seen.minibatches, seen.maxMs <= MAX_MS], [150, true]);
    assert.equal((await engine.frame(request)).fingerprint, fingerprint);
  });

  it('a replay that is stopped ends where it has got to, and the newest moment is still there', async (t) => {
    const { engine, clock, seen, restart } = await countedEngine(t);
    await engine.stepEpoch();
    await engine.stepEpoch();
    const { fingerprint } = await engine.frame(request);
    restart();
    const asked = engine.seek(1);
    await clock.pause();
    engine.stopSeeking();
    await asked;
    assert.ok(seen.minibatches > 0 && seen.minibatches < 150, `${seen.minibatches} minibatches`);
    assert.equal((await engine.frame(request)).epoch, 0);
    await engine.seek(2);
    assert.equal((await engine.frame(request)).fingerprint, fingerprint);
  });

  it('a frame measures and predicts in blocks, however much is asked for', async (t) => {
    const { engine, seen } = await countedEngine(t, { samples: 2000 });
    const frame = await engine.frame({ ...request, views });
    assert.deepEqual(Object.keys(frame.views).sort(), Object.keys(views).sort());
    assert.ok(seen.pauses > 5 && seen.maxMs <= MAX_MS, `${seen.pauses} pauses, ${seen.maxMs} ms`);
  });

  it('a build takes one of its three steps', async (t) => {
    const { engine, seen } = await countedEngine(t);
    await engine.build({ ...usual, ...long });
    assert.deepEqual([seen.pauses, seen.maxMs], [2, 3 * PIECE_MS]);
  });

  it('the end of an epoch is measured in blocks while it plays', async (t) => {
    const { engine, clock, seen } = await countedEngine(t, { samples: 2000, batch: 128, stopEpochs: 8 });
    engine.play();
    while ((await engine.frame(request)).isRunning) await clock.pause();
    const { history, stop } = await engine.frame(request);
    assert.deepEqual([history?.epochs, stop?.reason], [Float64Array.of(0, 8), 'epochs']);
    assert.ok(seen.maxMs <= MAX_MS, `${seen.maxMs} ms`);
  });
});

describe('a frame that takes several pieces', () => {
  it('is of one moment: training waits for it', async (t) => {
    const { engine, clock, seen } = await countedEngine(t, { samples: 2000 });
    engine.play();
    await clock.pause();
    const before = seen.minibatches;
    let after = Number.NaN;
    const asked = engine.frame({ ...request, views }).then((frame) => {
      after = seen.minibatches;
      return frame;
    });
    assert.ok((await asked).isRunning);
    assert.equal(after, before);
  });

  it('begins again when the run is changed meanwhile, which is done at once', async (t) => {
    const { engine, clock } = await countedEngine(t, { samples: 2000 });
    const asked = engine.frame({ ...request, views });
    await clock.pause();
    engine.setParameter(0, 3);
    const { loss, fingerprint, views: seen } = await asked;
    const again = await engine.frame({ ...request, views });
    assert.deepEqual([loss, fingerprint, seen], [again.loss, again.fingerprint, again.views]);
  });

  it('stays where only a setting changes, and comes also where the run changes on and on', async (t) => {
    const { engine, clock, seen, restart } = await countedEngine(t, { samples: 2000 });
    let asked = engine.frame({ ...request, views });
    await asked;
    const { pauses } = seen;
    restart();
    asked = engine.frame({ ...request, views });
    await clock.pause();
    engine.change({ ...live, learningRate: 0.002 });
    await asked;
    assert.equal(seen.pauses, pauses + 1);
    let isDone = false;
    asked = engine.frame({ ...request, views }).finally(() => {
      isDone = true;
    });
    let changes = 0;
    for (; !isDone; changes++) {
      engine.setParameter(0, changes);
      await clock.pause();
    }
    assert.equal((await asked).fingerprint, (await engine.frame(request)).fingerprint);
    assert.ok(changes < 10, `${changes} changes`);
  });

  it('is finished before another run takes the place of its own', async (t) => {
    const { engine, clock } = await countedEngine(t, { samples: 2000 });
    const asked = engine.frame({ ...request, views });
    await clock.pause();
    const built = engine.build({ ...usual, dataset: 'digits8', classes: 10, features: undefined });
    assert.equal((await asked).views.guesses?.length, 2000);
    await built;
    assert.equal((await engine.frame({ ...request, views: { guesses: {} } })).views.guesses?.length, 300);
  });
});
