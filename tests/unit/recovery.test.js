import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled, startPage } from './fake-page.js';
import { request, startedEngine } from './started-engine.js';

/** A page that has been trained to an epoch, and has rested there. */
async function trainedPage() {
  const page = await startPage('#v1&noise=0.3');
  page.state.epoch = 40;
  await page.actions.pause();
  await page.drawFrame(100);
  page.calls.length = 0;
  return page;
}

/** @param {[string, any][]} calls */
function methodsOf(calls) {
  return calls.map(([method]) => method);
}

describe('when the worker fails', () => {
  it('the same experiment goes on in another, from where it was saved last', async () => {
    const { store, calls, state, crash } = await trainedPage();
    state.epoch = 0; // of a worker that knows nothing
    crash.call();
    await settled();
    assert.deepEqual(methodsOf(calls).slice(0, 4), ['restart', 'build', 'frame', 'restore']);
    assert.equal(calls[1][1].noise, 0.3);
    assert.equal(store.frame.value?.epoch, 40);
    const [notice] = store.notices.value;
    assert.deepEqual([notice.hint, notice.params.epoch], ['error.crashed.recovered', 40]);
  });

  it('training pauses: it may have been what failed', async () => {
    const { actions, store, crash } = await trainedPage();
    await actions.play();
    crash.call();
    assert.equal(store.isRunning.value, false);
    await settled();
  });

  it('a run that cannot be restored starts from its first weights', async () => {
    const { store, calls, state, crash } = await trainedPage();
    state.epoch = 0;
    state.refuse = 'restore';
    crash.call();
    await settled();
    assert.equal(methodsOf(calls).filter((method) => method === 'restart').length, 2);
    assert.equal(store.experiment.value.noise, 0.3);
    const [notice] = store.notices.value;
    assert.deepEqual([notice.hint, notice.params.epoch], ['error.crashed.recovered', 0]);
  });

  it('and no other can be started, the page says so and tries no more', async () => {
    const { store, calls, state, crash } = await trainedPage();
    state.refuse = 'restart';
    crash.call();
    await settled();
    assert.deepEqual(methodsOf(calls), ['restart', 'restart']);
    assert.equal(store.notices.value[0].hint, 'error.internal.hint');
  });

  it('weights of another run are not put into the one that stands', async () => {
    const { actions, calls, state, crash } = await trainedPage();
    state.refuse = 'save';
    actions.set('seed', 8);
    await settled();
    calls.length = 0;
    crash.call();
    await settled();
    assert.ok(!methodsOf(calls).includes('restore'));
  });
});

describe('what is saved', () => {
  it('is the run wherever it stops, once', async () => {
    const { actions, calls, state, drawFrame } = await trainedPage();
    await drawFrame(200);
    assert.ok(!methodsOf(calls).includes('save'));
    state.epoch = 41;
    await actions.step('stepEpoch');
    await drawFrame(300);
    assert.equal(methodsOf(calls).filter((method) => method === 'save').length, 1);
  });

  it('is the run now and then while it trains', async (t) => {
    const { actions, calls, state, drawFrame } = await trainedPage();
    let nowMs = performance.now() + 10_000;
    t.mock.method(performance, 'now', () => nowMs);
    await actions.play();
    for (let second = 0; second < 20; second++) {
      nowMs += 1000;
      state.epoch++;
      await drawFrame(nowMs);
    }
    assert.equal(methodsOf(calls).filter((method) => method === 'save').length, 4);
  });
});

describe('a run that is restored', () => {
  it('trains with the settings of the page, not with those it was saved with', async (t) => {
    const saved = await startedEngine(t, { learningRate: 0.01 });
    saved.stepEpoch();
    const [engine, expected] = [await startedEngine(t, { learningRate: 0.2 }), saved];
    engine.restore(saved.save());
    expected.change({ learningRate: 0.2 });
    for (const each of [engine, expected]) each.stepEpoch();
    assert.equal((await engine.frame(request)).fingerprint, (await expected.frame(request)).fingerprint);
  });

  it('has passed the stop rules that it had passed when it was saved', async (t) => {
    const settings = { stopEpochs: 2, stopLoss: 1e-9 };
    const saved = await startedEngine(t, settings);
    for (let epoch = 1; epoch <= 2; epoch++) saved.stepEpoch();
    const { stop, passedRules } = await saved.frame(request);
    assert.deepEqual([stop?.reason, passedRules], ['epochs', ['stopEpochs']]);
    const engine = await startedEngine(t, settings);
    engine.restore(saved.save(), passedRules);
    engine.stepEpoch();
    const after = await engine.frame(request);
    assert.deepEqual([after.epoch, after.stop, after.passedRules], [3, null, ['stopEpochs']]);
  });
});
