import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled, startPage } from './fake-page.js';

/** A page whose run stands at epoch 128, shown there. */
async function trainedPage() {
  const page = await startPage();
  const epochs = Array.from({ length: 129 }, (_, epoch) => epoch);
  Object.assign(page.state, { epoch: 128, newestEpoch: 128, history: { version: 2, epochs, series: {} } });
  await page.actions.timeline.seek(128);
  page.calls.length = 0;
  const asked = (/** @type {string} */ name) =>
    page.calls.filter(([method]) => method === name).map(([, argument]) => argument);
  return { ...page, asked };
}

describe('going along the timeline', () => {
  it('shows the moment that was asked for', async () => {
    const { actions, store, asked } = await trainedPage();
    await actions.timeline.seek(40);
    assert.deepEqual(asked('seek'), [40]);
    assert.deepEqual([store.sampledFrame.value?.epoch, store.sampledFrame.value?.newestEpoch], [40, 128]);
    assert.equal(store.wantedEpoch.value, null);
  });

  it('leaves out what was asked for and replaced on the way', async () => {
    const { actions, store, asked } = await trainedPage();
    const journeys = [100, 90, 80, 70].map((epoch) => actions.timeline.seek(epoch));
    assert.equal(store.wantedEpoch.value, 70);
    await Promise.all(journeys);
    assert.deepEqual(asked('seek'), [100, 70]);
    assert.equal(store.sampledFrame.value?.epoch, 70);
  });

  it('waits for the moment before it trains on from there', async () => {
    const { actions, calls } = await trainedPage();
    actions.timeline.seek(50);
    await actions.play();
    const order = calls.map(([method]) => method).filter((method) => method === 'seek' || method === 'play');
    assert.deepEqual(order, ['seek', 'play']);
  });

  it('a moment that cannot be reached is told, and the next one can be asked for', async () => {
    const { actions, store, state } = await trainedPage();
    state.refuse = 'seek';
    await actions.timeline.seek(40);
    assert.equal(store.notices.value[0].text, 'error.memory');
    assert.equal(store.wantedEpoch.value, null);
    state.refuse = '';
    await actions.timeline.seek(30);
    assert.equal(store.sampledFrame.value?.epoch, 30);
  });
});

describe('a branch', () => {
  it('made by Play keeps the curves of what came after, and says so', async () => {
    const { actions, store } = await trainedPage();
    await actions.timeline.seek(40);
    await actions.play();
    assert.deepEqual(
      store.earlierRuns.value.map(({ label, history }) => [label, history.epochs.at(-1)]),
      [['1', 128]],
    );
    const [notice] = store.notices.value;
    assert.deepEqual([notice.text, notice.params], ['timeline.branched', { epoch: 40 }]);
  });

  it('is made by a live setting too, once for all that is changed there', async () => {
    const { actions, store, asked } = await trainedPage();
    await actions.timeline.seek(40);
    for (const rate of [0.02, 0.03, 0.04]) actions.set('learningRate', rate);
    await settled();
    assert.equal(store.earlierRuns.value.length, 1);
    assert.equal(asked('change').at(-1).learningRate, 0.04);
  });

  it('made by a live setting is shown without training going on', async () => {
    const { actions, store, state, drawFrame } = await trainedPage();
    await actions.timeline.seek(40);
    await drawFrame(1);
    actions.set('learningRate', 0.02);
    await settled();
    state.newestEpoch = 40;
    await drawFrame(2);
    assert.equal(store.frame.value?.newestEpoch, 40);
  });

  it('is not made by another speed, nor at the newest epoch', async () => {
    const { actions, store } = await trainedPage();
    actions.set('learningRate', 0.02);
    await actions.play();
    await actions.timeline.seek(40);
    actions.set('speed', 100);
    await settled();
    assert.deepEqual(store.earlierRuns.value, []);
  });
});

describe('earlier runs', () => {
  /** @param {number} newest epoch of the run that is left */
  async function leaveRun(newest) {
    const page = await startPage();
    const epochs = Float64Array.from({ length: newest + 1 }, (_, epoch) => epoch);
    page.store.history.value = { version: 7, epochs, series: {} };
    return page;
  }

  it('keep their curves when another one is built, and when it is reset', async () => {
    for (const leave of ['build', 'reset']) {
      const { actions, store } = await leaveRun(40);
      if (leave === 'build') actions.set('noise', 0.2);
      else actions.reset();
      await settled();
      assert.deepEqual(
        store.earlierRuns.value.map(({ label, history }) => [label, history.version]),
        [['1', 7]],
      );
    }
  });

  it('that have hardly begun are left out', async () => {
    const { actions, store } = await leaveRun(3);
    await actions.reset();
    assert.deepEqual(store.earlierRuns.value, []);
  });

  it('are not kept for every step of a slider', async () => {
    const { actions, store } = await leaveRun(40);
    for (let version = 8; version < 14; version++) {
      actions.set('noise', version / 100, { isSlid: true });
      await settled();
      store.history.value = { version, epochs: Float64Array.of(0, 10), series: {} };
    }
    assert.equal(store.earlierRuns.value.length, 1);
  });

  it('are drawn beside runs of the same task only, and cleared there only', async () => {
    const { actions, store } = await leaveRun(40);
    const leave = async (/** @type {string} */ key, /** @type {unknown} */ value) => {
      actions.set(/** @type {any} */ (key), value);
      await settled();
      return store.comparableRuns.value.map(({ label }) => label);
    };
    assert.deepEqual(await leave('noise', 0.2), ['1']);
    assert.deepEqual(await leave('dataset', 'circle'), []);
    assert.deepEqual(await leave('loss', 'sum_of_squares'), []);
    actions.timeline.forgetEarlierRuns();
    assert.equal(store.earlierRuns.value.length, 1, 'none is drawn here, so none is cleared');
    await leave('loss', 'softmax_cross_entropy');
    assert.deepEqual(await leave('dataset', 'spiral'), ['1']);
    actions.timeline.forgetEarlierRuns();
    assert.deepEqual(store.earlierRuns.value, []);
  });

  it('are at most five, the newest, and can be cleared', async () => {
    const { actions, store } = await leaveRun(40);
    for (let version = 1; version <= 7; version++) {
      store.history.value = { version, epochs: Float64Array.of(0, 10), series: {} };
      await actions.reset();
    }
    assert.deepEqual(
      store.earlierRuns.value.map(({ label }) => label),
      ['3', '4', '5', '6', '7'],
    );
    actions.timeline.forgetEarlierRuns();
    assert.deepEqual(store.earlierRuns.value, []);
  });
});
