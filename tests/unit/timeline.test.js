import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usual } from './load.js';
import { epochsOf, live, moment, request, startedEngine } from './timeline-engine.js';

describe('the timeline', () => {
  it('shows an earlier moment as it was, and comes back to the newest', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    await trainTo(80);
    for (const epoch of [40, 0, 79, 33]) {
      await engine.seek(epoch);
      assert.deepEqual(await moment(engine), seen[epoch]);
      assert.equal((await engine.frame(request)).newestEpoch, 80);
      assert.equal((await epochsOf(engine)).at(-1), 80, 'the curves stay whole');
    }
    await engine.seek(80);
    assert.deepEqual(await moment(engine), seen[80]);
    engine.stepEpoch();
    assert.equal((await engine.frame(request)).newestEpoch, 81);
  });

  it('comes back into the middle of an epoch, where the run was left', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    await trainTo(3);
    engine.stepMinibatch();
    const left = await moment(engine);
    await engine.seek(1);
    await engine.seek(3);
    assert.deepEqual(await moment(engine), left);
    assert.ok((await engine.frame(request)).position > 0);
  });

  it('training on from an earlier moment ends what came after it', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    await trainTo(80);
    const before = [...seen];
    await engine.seek(40);
    engine.stepEpoch();
    assert.equal((await engine.frame(request)).newestEpoch, 41);
    assert.deepEqual((await epochsOf(engine)).slice(-2), [40, 41]);
    await trainTo(80);
    assert.deepEqual(await moment(engine), before[80], 'nothing was changed, so that it repeats itself');
  });

  it('a setting changed there is a new way, from exactly there', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    await trainTo(80);
    const before = [...seen];
    await engine.seek(40);
    engine.change({ learningRate: 0.1 });
    assert.deepEqual(await moment(engine), before[40]);
    assert.equal((await engine.frame(request)).newestEpoch, 40);
    await trainTo(80);
    assert.notEqual(seen[41].fingerprint, before[41].fingerprint);
    await engine.seek(20);
    assert.deepEqual(await moment(engine), before[20]);
    await engine.seek(60);
    assert.deepEqual(await moment(engine), seen[60]);
  });

  it('going on from before a change of a setting, the setting holds', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    await trainTo(20);
    engine.change({ learningRate: 0.1 });
    await trainTo(40);
    const before = [...seen];
    await engine.seek(10);
    await trainTo(30);
    assert.notEqual(seen[11].fingerprint, before[11].fingerprint);
    await engine.seek(15);
    assert.deepEqual(await moment(engine), seen[15]);
  });

  it('weights written by hand are there again, and not before they were written', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    await trainTo(20);
    engine.setParameter(5, 3);
    const written = await moment(engine);
    await trainTo(40);
    for (const epoch of [19, 21, 39]) {
      await engine.seek(epoch);
      assert.deepEqual(await moment(engine), seen[epoch]);
    }
    await engine.seek(20);
    assert.deepEqual(await moment(engine), written);
  });

  it('a new speed is no change of the run: the newest moment stays', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    await trainTo(40);
    await engine.seek(10);
    engine.change({ ...live, speed: 100 });
    assert.equal((await engine.frame(request)).newestEpoch, 40);
  });

  it('a reset and a build end it', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    for (const end of [() => engine.reset(), () => engine.build({ ...usual, ...live })]) {
      await trainTo(10);
      await engine.seek(5);
      await end();
      assert.equal((await engine.frame(request)).newestEpoch, 0);
    }
  });

  it('what stopped the training is told at the newest moment only', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    engine.change({ ...live, stopEpochs: 20 });
    await trainTo(20);
    assert.equal((await engine.frame(request)).stop?.reason, 'epochs');
    await engine.seek(10);
    assert.equal((await engine.frame(request)).stop, null);
    await engine.seek(20);
    assert.equal((await engine.frame(request)).stop?.reason, 'epochs');
    await engine.seek(10);
    await trainTo(20);
    assert.equal((await engine.frame(request)).stop?.reason, 'epochs', 'the rule holds on the new way too');
  });

  it('lets others in on a long way, and gives way to the next request', async (t) => {
    /** @type {(() => void)[]} */
    const waiting = [];
    const pause = () => new Promise((/** @type {(value?: any) => void} */ resolve) => waiting.push(resolve));
    /** Pauses are over at once meanwhile. @template T @param {Promise<T>} work @returns {Promise<T>} */
    const done = async (work) => {
      const timer = setInterval(() => waiting.shift()?.());
      return work.finally(() => clearInterval(timer));
    };
    const { engine, seen, trainTo } = await done(startedEngine(t, { lookMs: 4, pause }));
    await done(trainTo(64));
    const first = engine.seek(31);
    assert.equal(waiting.length, 1);
    assert.ok((await done(engine.frame(request))).epoch < 31);
    const second = engine.seek(5);
    await done(Promise.all([first, second]));
    assert.deepEqual(await done(moment(engine)), seen[5]);
  });
});
