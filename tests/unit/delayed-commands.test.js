/** delayed-commands.test.js - what becomes of commands whose answers are late. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outputOf } from '../../web/state/experiment/facts.js';
import { weightsIn } from '../../web/state/sharing/link.js';
import { unpack } from '../../web/state/sharing/packed.js';
import { assertAgreement } from './agreement.js';
import { SMALL, startDelayedPage, startSlowPage } from './delayed-page.js';

describe('a change that is refused', () => {
  const refusing = (/** @type {any} */ engine) => ({
    build: async (/** @type {any} */ experiment) => {
      if (experiment.seed === 13) throw Object.assign(new Error('no'), { code: 'memory' });
      return engine.build(experiment);
    },
  });

  it('is taken back, and with it its notice when another one is built', async (t) => {
    const { store, actions, time } = await startDelayedPage(t, { hash: `#v1&${SMALL}`, replace: refusing });
    await time.run(500);
    actions.set('seed', 13);
    await time.run(500);
    assert.equal(store.experiment.value.seed, 7);
    assert.equal(store.notices.value.at(-1)?.id, 'error.memory');
    actions.set('seed', 14);
    await time.run(500);
    assert.deepEqual(
      store.notices.value.filter(({ kind }) => kind === 'error'),
      [],
    );
  });

  it('takes nothing along that was set since', async (t) => {
    const { store, actions, time } = await startSlowPage(t, 'build', 4000, { replace: refusing });
    actions.set('seed', 13);
    await time.run(100);
    actions.set('learningRate', 0.3);
    actions.set('smoothing', 0.5);
    await time.run(4000);
    const { seed, learningRate, smoothing } = store.experiment.value;
    assert.deepEqual([seed, learningRate, smoothing], [7, 0.3, 0.5]);
    assert.equal(store.effectiveSettings.value.learningRate, 0.3);
  });

  it('does not come back when it has been set right while it was being tried', async (t) => {
    const { store, actions, time } = await startSlowPage(t, 'build', 4000, { replace: refusing });
    actions.set('seed', 13);
    await time.run(100);
    actions.set('hidden', [3]);
    actions.set('seed', 14);
    await time.run(6000);
    assert.deepEqual([store.experiment.value.seed, store.experiment.value.hidden], [14, [3]]);
    assert.deepEqual(store.runInfo.value?.layerSizes, [2, 3, 3]);
    assert.deepEqual(
      store.notices.value.filter(({ kind }) => kind === 'error'),
      [],
    );
  });
});

describe('going back in time', () => {
  it('a Play that a Pause has overtaken is not sent', async (t) => {
    const { store, actions, time } = await startSlowPage(t, 'seek', 500);
    actions.play();
    await time.run(3000);
    actions.timeline.seek(2);
    await time.run(100);
    actions.toggle();
    assert.equal(store.isRunning.value, true, 'the button follows at once');
    await time.run(100);
    actions.toggle();
    await time.run(6000);
    assert.equal(store.isRunning.value, false);
    assert.equal(store.frame.value?.epoch, 2);
    assert.deepEqual(store.earlierRuns.value, [], 'and what came after the moment is still there');
  });

  it('training goes on from the moment that is shown, and the curves after it are kept', async (t) => {
    const { store, actions, time, slots } = await startSlowPage(t, 'seek', 500);
    actions.play();
    await time.run(3000);
    actions.timeline.seek(2);
    await time.run(1600);
    actions.play();
    actions.set('learningRate', 0.02);
    await time.run(3000);
    assertAgreement(store, slots);
    assert.equal(store.earlierRuns.value.length, 1);
    assert.equal(store.isRunning.value, true);
    assert.equal(outputOf(store.effectiveSettings.value.loss), 'softmax');
  });
});

describe('a command while a run is being built', () => {
  it('is meant for that run', async (t) => {
    const { store, actions, time } = await startSlowPage(t, 'build', 4000);
    actions.step('stepEpoch');
    await time.run(100);
    actions.set('hidden', [3]);
    await time.run(100);
    actions.step('stepEpoch');
    actions.step('stepEpoch');
    await time.run(4000);
    assert.deepEqual([store.runInfo.value?.layerSizes, store.frame.value?.epoch], [[2, 3, 3], 2]);
  });

  it('waits also for the first run of all', async (t) => {
    const { store, actions, time, problems } = await startSlowPage(t, 'build', 100);
    actions.play();
    await time.run(6000);
    assert.deepEqual([problems, store.notices.value], [[], []]);
    assert.ok(store.isRunning.value && (store.frame.value?.epoch ?? 0) > 5);
  });

  it('a link with weights has those of the settings that it names', async (t) => {
    const { store, actions, time, engine } = await startSlowPage(t, 'build', 4000);
    actions.set('hidden', [3]);
    await time.run(100);
    const { link } = await time.until(actions.sharing.link((query) => query, {}, true));
    assert.match(link, /hidden=3&/);
    assert.deepEqual(store.runInfo.value?.layerSizes, [2, 3, 3]);
    await engine.restore(await unpack(weightsIn(link) ?? '')); // refused by any other network
  });
});
