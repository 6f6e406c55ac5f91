import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Actions } from '../../web/state/actions.js';
import { Store } from '../../web/state/store.js';
import { core } from './load.js';

/** An engine that keeps a record of its calls; `refuse` names a method that fails. */
function fakeEngine() {
  /** @type {[string, any][]} */
  const calls = [];
  const state = { isRunning: false, refuse: '', problem: /** @type {any} */ (null) };
  /** @param {string} method @param {() => any} [answer] */
  const method =
    (method, answer = () => undefined) =>
    async (/** @type {any} */ argument) => {
      calls.push([method, argument]);
      if (state.refuse === method) throw Object.assign(new Error(`${method}: no`), { code: 'memory' });
      return answer();
    };
  const engine = {
    names: core.names,
    datasets: core.datasets,
    build: method('build', () => ({
      classes: 3,
      features: 2,
      layerSizes: [2, 16, 16, 3],
      parameterCount: 371,
    })),
    play: method('play', () => {
      state.isRunning = true;
    }),
    pause: method('pause', () => {
      state.isRunning = false;
    }),
    stepEpoch: method('stepEpoch'),
    reset: method('reset'),
    change: method('change'),
    preview: method('preview', () => ({ classes: 2 })),
    frame: method('frame', () => ({ ...state, epoch: 1, history: { version: 1 }, views: {} })),
  };
  return { engine: /** @type {any} */ (engine), calls, state };
}

/** Frames are asked for when the test says so. */
async function startPage(hash = '') {
  const fake = fakeEngine();
  const store = new Store();
  /** @type {((nowMs: number) => void)[]} */
  const steps = [];
  const requestFrame = (/** @type {(nowMs: number) => void} */ step) => steps.push(step);
  const actions = new Actions(store, fake.engine, { requestFrame, isHidden: () => false, intervalMs: 0 });
  await actions.open(hash);
  /** @param {number} nowMs */
  const drawFrame = async (nowMs) => {
    for (const step of steps.splice(0)) step(nowMs);
    await settled();
  };
  return { ...fake, store, actions, steps, drawFrame };
}

/** Lets everything that has been promised happen. */
function settled() {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('actions', () => {
  it('open a link and build its run', async () => {
    const { store, calls } = await startPage('#v1&noise=0.3&colour=red');
    assert.equal(store.experiment.value.noise, 0.3);
    assert.equal(calls.find(([method]) => method === 'build')?.[1].noise, 0.3);
    assert.deepEqual(store.built.value?.layerSizes, [2, 16, 16, 3]);
    assert.equal(store.notices.value[0].text, 'link.ignored');
  });

  it('ask for a sample of every data set', async () => {
    const { store, calls } = await startPage('#v1&classes=4');
    const asked = calls.filter(([method]) => method === 'preview').map(([, settings]) => settings);
    assert.deepEqual(
      asked.map(({ dataset }) => dataset),
      store.names.value.dataset,
    );
    for (const { dataset, classes } of asked) {
      assert.equal(classes, Math.min(4, core.datasets[dataset].mostClasses), dataset);
    }
  });

  it('build as many classes as the data set can have, and remember the wish', async () => {
    const { actions, calls, store } = await startPage('#v1&classes=5');
    for (const [dataset, classes] of [
      ['circle', 2],
      ['rings', 5],
    ]) {
      calls.length = 0;
      actions.set('dataset', dataset);
      await settled();
      assert.equal(calls.find(([method]) => method === 'build')?.[1].classes, classes);
    }
    assert.equal(store.experiment.value.classes, 5);
  });

  it('keep the last valid value of a refused setting, and say so', async () => {
    const { store, actions } = await startPage();
    assert.equal(actions.set('noise', 7), false);
    assert.equal(store.experiment.value.noise, 0.08);
    assert.equal(store.notices.value[0].text, 'rule.number');
    assert.equal(actions.set('noise', 0.2), true);
    assert.deepEqual(store.notices.value, []);
  });

  it('go back to the run that stands when the engine refuses a build', async () => {
    const { store, actions, state } = await startPage();
    state.refuse = 'build';
    actions.set('samples', 1000);
    actions.set('probe', [0.5, 0.5]);
    await settled();
    assert.equal(store.experiment.value.samples, 300);
    assert.deepEqual(store.experiment.value.probe, [0.5, 0.5]);
    assert.equal(store.notices.value[0].text, 'error.memory');
    assert.equal(store.notices.value[0].detail, 'build: no');
  });

  it('build once for many changes at a time', async () => {
    const { actions, calls } = await startPage();
    calls.length = 0;
    for (const noise of [0.11, 0.12, 0.13, 0.14]) actions.set('noise', noise);
    await settled();
    const builds = calls.filter(([method]) => method === 'build').map(([, { noise }]) => noise);
    assert.deepEqual(builds, [0.11, 0.14]);
  });

  it('reach the running network with the learning rate, without a new build', async () => {
    const { actions, calls } = await startPage();
    calls.length = 0;
    actions.set('learningRate', 0.3);
    await settled();
    const [method, settings] = calls[0];
    assert.deepEqual([calls.length, method, settings.learningRate, settings.speed], [1, 'change', 0.3, 30]);
  });

  it('ask for frames while training runs, one at a time, and stop asking afterwards', async () => {
    const { actions, store, steps, drawFrame } = await startPage();
    await drawFrame(0);
    assert.equal(steps.length, 0);
    await actions.play();
    assert.equal(steps.length, 1);
    await drawFrame(100);
    assert.equal(store.isRunning.value, true);
    assert.equal(steps.length, 1);
    await actions.pause();
    await drawFrame(200);
    await drawFrame(300);
    assert.equal(store.isRunning.value, false);
    assert.equal(steps.length, 0);
  });

  it('tell when training stopped by itself, until it is reset', async () => {
    const { actions, store, state, drawFrame } = await startPage();
    await actions.play();
    Object.assign(state, {
      isRunning: false,
      problem: { code: 'diverged', message: 'nn_train_epoch: loss' },
    });
    await drawFrame(100);
    assert.equal(store.isRunning.value, false);
    assert.equal(store.notices.value[0].hint, 'error.diverged.hint');
    state.problem = null;
    await actions.reset();
    await drawFrame(200);
    assert.deepEqual(store.notices.value, []);
  });

  it('stop the probe at the edge of the map', async () => {
    const { actions, store } = await startPage();
    actions.placeProbe(-7, 0.123);
    assert.deepEqual(store.experiment.value.probe, [-1.2, 0.12]);
  });
});
