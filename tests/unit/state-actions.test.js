import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effect } from '@preact/signals-core';
import { settled, startPage } from './fake-page.js';
import { core } from './load.js';

describe('actions', () => {
  it('open a link and build its run', async () => {
    const { store, calls } = await startPage('#v1&noise=0.3&colour=red');
    assert.equal(store.experiment.value.noise, 0.3);
    assert.equal(calls.find(([method]) => method === 'build')?.[1].noise, 0.3);
    assert.deepEqual(store.runInfo.value?.layerSizes, [2, 16, 16, 3]);
    assert.equal(store.notices.value[0].text, 'link.ignored');
  });

  it('name only a few of the pieces of a link that is all garbage', async () => {
    const garbage = Array.from({ length: 100_000 }, (_, i) => `__proto__=${i}`).join('&');
    const { store } = await startPage(`#v1&noise=0.3&${garbage}`);
    assert.equal(store.experiment.value.noise, 0.3);
    const named = [0, 1, 2, 3, 4].map((i) => `__proto__=${i}`);
    assert.deepEqual(store.notices.value[0].params.pieces, [...named, '…']);
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

  it('build as many classes as the data set can have, and remember the request', async () => {
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

  it('take several settings as one change, or none of them', async () => {
    const { store, actions } = await startPage();
    assert.equal(actions.setAll({ hidden: [4], activations: ['tanh'] }), true);
    assert.equal(actions.setAll({ hidden: [5], activations: ['sky'] }), false);
    assert.deepEqual(store.experiment.value.hidden, [4]);
    actions.changes.undo();
    assert.deepEqual([store.experiment.value.hidden, store.experiment.value.activations], [[16, 16], []]);
  });

  it('keep the features in the order in which the core takes them', async () => {
    const { store, actions } = await startPage();
    actions.set('features', ['sin_x', 'y', 'x']);
    assert.deepEqual(store.experiment.value.features, ['x', 'y', 'sin_x']);
  });

  it('write a weight, and refuse one that is no number', async () => {
    const { store, actions, calls } = await startPage();
    calls.length = 0;
    assert.equal(await actions.setWeight(4, 1.5), true);
    assert.deepEqual(calls[0], ['setParameter', [4, 1.5]]);
    for (const value of ['', 'abc', Number.NaN, 1e7]) {
      assert.equal(await actions.setWeight(4, value), false);
      assert.equal(store.notices.value[0].text, 'rule.number');
    }
    assert.equal(await actions.setWeight(4, -1), true);
    assert.deepEqual(store.notices.value, []);
  });

  it('tell it when the core refuses a weight', async () => {
    const { store, actions, state } = await startPage();
    state.refuse = 'setParameter';
    assert.equal(await actions.setWeight(4, 1), false);
    assert.equal(store.notices.value[0].text, 'error.memory');
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

  it('build the defaults when the first link cannot be built', async () => {
    const { store } = await startPage('#v1&noise=0.3', ({ noise }) => noise < 0.3);
    assert.ok(store.runInfo.value);
    assert.equal(store.experiment.value.noise, 0.08);
    assert.deepEqual(
      store.notices.value.map(({ text, params }) => [text, params.pieces]),
      [['link.impossible', ['noise=0.3']]],
    );
  });

  it('stop at a first link when not even the defaults can be built', async () => {
    const { store, calls } = await startPage('#v1&noise=0.3', () => false);
    assert.equal(store.runInfo.value, null);
    assert.equal(calls.filter(([method]) => method === 'build').length, 3);
  });

  it('name the limits of a share in percent, as it is typed', async () => {
    const { store, actions } = await startPage();
    actions.set('noise', 70);
    const { value, min, max, kept } = store.notices.value[0].params;
    assert.deepEqual([value, min, max, kept], ['7000%', '0%', '50%', '8%']);
    actions.set('noise', 'much');
    assert.equal(store.notices.value[0].params.value, 'much');
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

  it('let two charts point out samples without telling each other', async () => {
    const { actions, store } = await startPage();
    const asked = [[1, 2], [3]];
    const stops = asked.map((samples) => effect(() => actions.mark(samples)));
    assert.deepEqual([...store.marked.value], [3]);
    for (const stop of stops) stop();
  });
});
