import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Snapshots } from '../../web/engine/snapshots.js';
import { Timeline } from '../../web/engine/timeline.js';
import { makeRun } from './load.js';
import { moment, request, startedEngine } from './timeline-engine.js';

describe('a timeline of a run that was changed while it trained', () => {
  it('a setting changed in the middle of an epoch holds from there, also in a replay', async (t) => {
    const { engine, seen, trainTo } = await startedEngine(t);
    await trainTo(2);
    engine.stepMinibatch();
    engine.change({ learningRate: 0.1 });
    engine.stepPhase();
    engine.stepPhase();
    engine.setParameter(5, 3);
    await trainTo(40);
    for (const epoch of [2, 3, 39, 1]) {
      await engine.seek(epoch);
      assert.deepEqual(await moment(engine), seen[epoch]);
    }
  });

  it('a step that failed has drawn its dropout: what came after it is had again all the same', async (t) => {
    const broken = { dropout: 0.2, loss: 'sum_of_squares', optimizer: 'sgd' };
    const { engine, seen, trainTo } = await startedEngine(t, broken);
    await trainTo(1);
    engine.stepMinibatch();
    const path = [32, 48, 320]; // a bias and two weights behind it
    const before = path.map((index) => engine.setParameter(index, 1e6).before);
    engine.stepPhase();
    engine.stepMinibatch();
    assert.equal((await engine.frame(request)).problem?.code, 'diverged');
    path.forEach((index, i) => {
      engine.setParameter(index, before[i]);
    });
    await trainTo(4);
    for (const epoch of [2, 3]) {
      await engine.seek(epoch);
      assert.deepEqual(await moment(engine), seen[epoch]);
    }
  });

  it('tells from where on it can be gone along', async (t) => {
    const snapshots = new Snapshots({ maxChanges: 3 });
    const timeline = new Timeline({ now: () => 0, pause: async () => {} }, snapshots);
    const run = makeRun(t);
    timeline.start(run);
    for (let epoch = 0; epoch < 40; epoch++) {
      run.trainEpoch();
      timeline.reached(run);
    }
    assert.deepEqual([timeline.firstEpoch, timeline.newestEpoch(run)], [0, 40]);
    for (let change = 0; change < 4; change++) timeline.note(run, () => {});
    assert.deepEqual([timeline.firstEpoch, timeline.newestEpoch(run)], [40, 40]);
    run.trainEpoch();
    timeline.reached(run);
    await timeline.seek(run, 7);
    assert.equal(run.epoch, 40);
  });
});
