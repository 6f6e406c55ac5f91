/** delays.test.js - what the page shows while answers are on their way. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effect } from '@preact/signals-core';
import { chartTitle } from '../../web/playground/charts/labels.js';
import { writtenOutputs } from '../../web/playground/output/outputs-text.js';
import { t as text } from '../../web/ui/text.js';
import { assertAgreement } from './agreement.js';
import { SMALL, slowly, startDelayedPage, startSlowPage } from './delayed-page.js';

describe('while a run is being built', () => {
  it('headings and bars stay those of the run that stands, and change together', async (t) => {
    const { store, actions, time } = await startDelayedPage(t, {
      hash: `#v1&dataset=sine&loss=softmax_cross_entropy&${SMALL}`,
      delayOf: slowly('build'),
    });
    await time.run(4000);
    /** @type {string[]} */
    const shown = [];
    t.after(
      effect(() => {
        const bars = writtenOutputs(store, 0).length;
        shown.push(`${chartTitle(store, 'probe')}: ${bars}`);
      }),
    );
    actions.set('dataset', 'blobs');
    await time.run(4000);
    const [before, after] = [text('chart.probe.identity'), text('chart.probe.softmax')];
    assert.deepEqual([...new Set(shown)], [`${before}: 1`, `${after}: 3`]);
  });

  it('and it trains, the figures are never those of the run before', async (t) => {
    const page = await startDelayedPage(t, {
      hash: `#v1&dataset=circle&${SMALL}&charts=loss,probe,accuracy`,
    });
    const { store, actions, time, watch, problems } = page;
    await time.run(500);
    actions.play();
    await time.run(2000);
    const before = store.frame.value;
    assert.ok(before && before.epoch > 10);
    watch(() => assertAgreement(store, page.slots));
    /** @type {number[]} */
    const epochs = [];
    watch(() => {
      if (store.runInfo.value?.classes === 0) epochs.push(store.sampledFrame.value?.epoch ?? Number.NaN);
    });
    actions.set('dataset', 'sine');
    await time.run(1000);
    assert.deepEqual(problems, []);
    assert.equal(epochs[0], 0, 'of the new run');
    assert.equal(store.isRunning.value, true);
  });

  it('a pause is a pause, whatever the frame says that was asked for before', async (t) => {
    let [isBuilt, isAnswered] = [false, false];
    const { store, actions, time } = await startDelayedPage(t, {
      hash: `#v1&${SMALL}`,
      delayOf: (method) => (method === 'frame' ? 400 : 1),
      replace: (engine) => ({
        build: async (experiment) => {
          isBuilt = true;
          return engine.build(experiment);
        },
        frame: async (request) => {
          isAnswered = isBuilt;
          return engine.frame(request);
        },
      }),
    });
    await time.run(3000);
    actions.play();
    await time.run(3000);
    [isBuilt, isAnswered] = [false, false];
    actions.set('hidden', [3]);
    while (!isAnswered) await time.run(10); // the new run's frame is on its way, and says that it trains
    actions.pause();
    /** @type {boolean[]} */
    const states = [];
    t.after(effect(() => void states.push(store.isRunning.value)));
    await time.run(5000);
    assert.deepEqual(store.runInfo.value?.layerSizes, [2, 3, 3]);
    assert.deepEqual(states, [false]);
    assert.equal(store.frame.value?.isRunning, false);
    actions.toggle();
    await time.run(2000);
    assert.equal(store.isRunning.value, true);
  });

  it('a live setting reaches the new run, not only the old one', async (t) => {
    const { store, actions, time, engine } = await startSlowPage(t, 'build', 4000);
    actions.set('hidden', [3]);
    await time.run(100);
    actions.set('learningRate', 0.3);
    await time.run(4000);
    assert.equal(store.effectiveSettings.value.learningRate, 0.3);
    await time.until(engine.stepEpoch());
    const answer = engine.frame({ views: {}, probes: [], historySince: -1 });
    const { history } = await time.until(answer);
    assert.ok(Math.abs((history?.series.rate.at(-1) ?? 0) - 0.3) < 1e-6);
  });

  it('a weight is not written into the run that takes its place', async (t) => {
    const { store, actions, time } = await startSlowPage(t, 'build', 4000);
    actions.set('seed', 3);
    await time.run(100);
    const written = actions.setWeight(0, 123);
    await time.run(4000);
    assert.equal(await written, false);
    assert.ok(store.runInfo.value);
    assert.equal(actions.changes.history.undoable.value, 'setting.seed');
  });
});
