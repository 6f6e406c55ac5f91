import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usual } from './load.js';
import * as started from './started-engine.js';

/** @typedef {import('../../web/engine/engine.js').Engine} Engine */

const wish = { views: { map: { size: 10 } }, probes: [[0.3, 0.2]], historySince: -1 };
const live = { learningRate: usual.learningRate };

/**
 * An engine whose clock moves by itself: each look at it costs some time.
 * @param {import('node:test').TestContext} t
 * @param {{lookMs?: number, pause?: () => Promise<void>}} [clock]
 */
async function startedEngine(t, { lookMs = 0, pause = async () => {} } = {}) {
  let time = 0;
  const now = () => {
    time += lookMs;
    return time;
  };
  const engine = await started.startedEngine(t, live, { now, pause });
  /** Everything that a page shows at the end of each epoch. @type {any[]} */
  const seen = [moment(engine)];
  const trainTo = (/** @type {number} */ epoch) => {
    while (engine.frame(wish).epoch < epoch) {
      engine.stepEpoch();
      seen[engine.frame(wish).epoch] = moment(engine);
    }
  };
  return { engine, seen, trainTo };
}

/** @param {Engine} engine */
function moment(engine) {
  const { epoch, fingerprint, loss, accuracy, probes, views } = engine.frame(wish);
  return structuredClone({ epoch, fingerprint, loss, accuracy, probes, views });
}

/** @param {Engine} engine */
function epochsOf(engine) {
  return [.../** @type {any} */ (engine.frame(wish).history).epochs];
}

describe('the timeline', () => {
  it('shows an earlier moment as it was, and comes back to the newest', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    trainTo(80);
    for (const epoch of [40, 0, 79, 33]) {
      await engine.seek(epoch);
      assert.deepEqual(moment(engine), seen[epoch]);
      assert.equal(engine.frame(wish).newestEpoch, 80);
      assert.equal(epochsOf(engine).at(-1), 80, 'the curves stay whole');
    }
    await engine.seek(80);
    assert.deepEqual(moment(engine), seen[80]);
    engine.stepEpoch();
    assert.equal(engine.frame(wish).newestEpoch, 81);
  });

  it('comes back into the middle of an epoch, where the run was left', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    trainTo(3);
    engine.stepMinibatch();
    const left = moment(engine);
    await engine.seek(1);
    await engine.seek(3);
    assert.deepEqual(moment(engine), left);
    assert.ok(engine.frame(wish).position > 0);
  });

  it('training on from an earlier moment ends what came after it', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    trainTo(80);
    const before = [...seen];
    await engine.seek(40);
    engine.stepEpoch();
    assert.equal(engine.frame(wish).newestEpoch, 41);
    assert.deepEqual(epochsOf(engine).slice(-2), [40, 41]);
    trainTo(80);
    assert.deepEqual(moment(engine), before[80], 'nothing was changed, so that it repeats itself');
  });

  it('a setting changed there is a new way, from exactly there', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    trainTo(80);
    const before = [...seen];
    await engine.seek(40);
    engine.change({ learningRate: 0.1 });
    assert.deepEqual(moment(engine), before[40]);
    assert.equal(engine.frame(wish).newestEpoch, 40);
    trainTo(80);
    assert.notEqual(seen[41].fingerprint, before[41].fingerprint);
    await engine.seek(20);
    assert.deepEqual(moment(engine), before[20]);
    await engine.seek(60);
    assert.deepEqual(moment(engine), seen[60]);
  });

  it('going on from before a change of a setting, the setting holds', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    trainTo(20);
    engine.change({ learningRate: 0.1 });
    trainTo(40);
    const before = [...seen];
    await engine.seek(10);
    trainTo(30);
    assert.notEqual(seen[11].fingerprint, before[11].fingerprint);
    await engine.seek(15);
    assert.deepEqual(moment(engine), seen[15]);
  });

  it('weights written by hand are there again, and not before they were written', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    trainTo(20);
    engine.setParameter(5, 3);
    const written = moment(engine);
    trainTo(40);
    for (const epoch of [19, 21, 39]) {
      await engine.seek(epoch);
      assert.deepEqual(moment(engine), seen[epoch]);
    }
    await engine.seek(20);
    assert.deepEqual(moment(engine), written);
  });

  it('a new speed is no change of the run: the newest moment stays', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    trainTo(40);
    await engine.seek(10);
    engine.change({ ...live, speed: 100 });
    assert.equal(engine.frame(wish).newestEpoch, 40);
  });

  it('a reset and a build end it', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    for (const end of [() => engine.reset(), () => engine.build({ ...usual, ...live })]) {
      trainTo(10);
      await engine.seek(5);
      end();
      assert.equal(engine.frame(wish).newestEpoch, 0);
    }
  });

  it('what stopped the training is told at the newest moment only', async (t) => {
    const { engine, trainTo } = await startedEngine(t);
    engine.change({ ...live, stopEpochs: 20 });
    trainTo(20);
    assert.equal(engine.frame(wish).stop?.reason, 'epochs');
    await engine.seek(10);
    assert.equal(engine.frame(wish).stop, null);
    await engine.seek(20);
    assert.equal(engine.frame(wish).stop?.reason, 'epochs');
    await engine.seek(10);
    trainTo(20);
    assert.equal(engine.frame(wish).stop?.reason, 'epochs', 'the rule holds on the new way too');
  });

  it('lets others in on a long way, and gives way to the next wish', async (t) => {
    /** @type {(() => void)[]} */
    const waiting = [];
    const pause = () => new Promise((/** @type {(value?: any) => void} */ resolve) => waiting.push(resolve));
    const { engine, seen, trainTo } = await startedEngine(t, { lookMs: 4, pause });
    trainTo(64);
    const first = engine.seek(31);
    assert.equal(waiting.length, 1);
    assert.ok(engine.frame(wish).epoch < 31);
    const second = engine.seek(5);
    while (waiting.length > 0) {
      waiting.shift()?.();
      await Promise.resolve();
    }
    await Promise.all([first, second]);
    assert.deepEqual(moment(engine), seen[5]);
  });
});
