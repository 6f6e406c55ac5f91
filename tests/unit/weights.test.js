import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled, startPage } from './fake-page.js';
import { request, startedEngine } from './started-engine.js';

/** @typedef {Awaited<ReturnType<typeof editedPage>>} Edited */

/** A page whose run stands at an epoch, and there a weight is written: 0.25 becomes 1.5. */
async function editedPage() {
  const page = await startPage();
  /** @param {number} epoch @param {number} [position] */
  const trainTo = async (epoch, position = 0) => {
    Object.assign(page.state, { epoch, newestEpoch: epoch, position });
    page.actions.wake();
    await page.drawFrame(epoch * 100 + position);
  };
  const writes = () => page.calls.filter(([method]) => method === 'setParameter').map(([, write]) => write);
  const seeks = () => page.calls.filter(([method]) => method === 'seek').map(([, epoch]) => epoch);
  const { changes } = page.actions;
  const { undoable, redoable } = changes.history;
  await trainTo(20);
  await page.actions.setWeight(4, 1.5);
  page.calls.length = 0;
  return { ...page, changes, undoable, redoable, trainTo, writes, seeks };
}

describe('an edited weight', () => {
  it('is taken back and written again, before and after a setting', async () => {
    const { actions, changes, undoable, redoable, writes, seeks } = await editedPage();
    assert.equal(undoable.value, 'undo.weight');
    actions.set('learningRate', 0.3);
    changes.undo();
    changes.undo();
    await settled();
    assert.deepEqual([writes(), undoable.value, redoable.value], [[[4, 0.25]], null, 'undo.weight']);
    changes.redo();
    await settled();
    assert.deepEqual(writes().at(-1), [4, 1.5]);
    assert.deepEqual(seeks(), []);
  });

  it('is taken back at its moment when training has gone on since', async () => {
    const { changes, trainTo, writes, seeks } = await editedPage();
    await trainTo(50);
    changes.undo();
    await settled();
    assert.deepEqual([seeks(), writes()], [[20], [[4, 0.25]]]);
  });

  it('of the middle of an epoch is taken back by going to where the epoch begins', async () => {
    const { actions, changes, trainTo, writes, seeks, state } = await editedPage();
    await trainTo(30, 64);
    await actions.setWeight(5, 2);
    await trainTo(40);
    changes.undo();
    state.position = 0;
    await settled();
    assert.deepEqual([seeks(), writes()], [[30], [[5, 2]]]);
  });

  it('is known with what it did to the loss, several at one moment as one', async () => {
    const { actions, store, state, trainTo } = await editedPage();
    state.loss = { train: 4 };
    await trainTo(20);
    assert.deepEqual(store.lastEdit.value, { epoch: 20, position: 0, before: 0.5, after: 4 });
    await actions.setWeight(5, 4);
    state.loss = { train: 6 };
    await trainTo(21);
    assert.deepEqual(store.lastEdit.value, { epoch: 20, position: 0, before: 0.5, after: 6 });
    state.loss = { train: 9 };
    await trainTo(30);
    assert.equal(store.lastEdit.value?.after, 6, 'what came later is not its doing');
    await actions.setWeight(5, 2);
    assert.deepEqual([store.lastEdit.value?.epoch, store.lastEdit.value?.before], [30, 9]);
  });

  it('is no step any more when its run is reset, built anew, or left for an earlier moment', async () => {
    const ways = [
      (/** @type {Edited} */ { actions }) => actions.reset(),
      async (/** @type {Edited} */ { actions }) => {
        actions.set('seed', 8);
        await settled();
        actions.changes.undo();
        await settled();
      },
      async (/** @type {Edited} */ { actions }) => {
        await actions.timeline.seek(10);
        await actions.play();
      },
    ];
    for (const leave of ways) {
      const page = await editedPage();
      await leave(page);
      assert.equal(page.undoable.value, null);
      assert.equal(page.store.lastEdit.value, null);
    }
  });

  it('that is refused is no step', async () => {
    const { actions, changes, undoable } = await editedPage();
    changes.undo();
    await settled();
    assert.equal(await actions.setWeight(4, 1e9), false);
    assert.equal(undoable.value, null);
  });

  it('tells what stood there before, exactly, and where', async (t) => {
    const engine = await startedEngine(t);
    engine.stepEpoch();
    const first = (await engine.frame(request)).fingerprint;
    const { before, epoch, position } = engine.setParameter(7, 0.5);
    assert.deepEqual([epoch, position], [1, 0]);
    assert.notEqual((await engine.frame(request)).fingerprint, first);
    assert.equal(engine.setParameter(7, before).before, 0.5);
    assert.equal((await engine.frame(request)).fingerprint, first);
  });
});
