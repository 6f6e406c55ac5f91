/** The weight decay that is shown is the one that is applied, whatever the optimizer has by itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildExperiment } from '../../web/engine/experiment.js';
import { parseAddress } from '../../web/shell/address.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { decayOf } from '../../web/state/experiment/training-facts.js';
import { presetExperiment } from '../../web/state/presets/presets.js';
import { decodeLink, encodeLink } from '../../web/state/sharing/link.js';
import { settled, startPage } from './fake-page.js';
import { core, makeRun } from './load.js';

/** @param {import('../../web/core/index.js').Run} run */
function trained(run) {
  for (let epoch = 0; epoch < 3; epoch++) run.trainEpoch();
  return run.fingerprint;
}

/** @param {string} link @returns {string} the bits after a few epochs of what it describes */
function trainedFrom(link) {
  const { data, run } = buildExperiment(core, decodeLink(parseAddress(link).query, core.names).experiment);
  try {
    return trained(run);
  } finally {
    run.dispose();
    data.dispose();
  }
}

describe('the weight decay', () => {
  for (const optimizer of core.names.optimizer) {
    it(`of ${optimizer} is what the core applies where none is set, and 0 is none`, (t) => {
      const usual = trained(makeRun(t, { optimizer }));
      const set = (/** @type {number} */ decay) => trained(makeRun(t, { optimizer, penalty: { decay } }));
      assert.equal(set(decayOf(optimizer)), usual);
      assert.equal(trained(makeRun(t, { optimizer, penalty: { l1: 0 } })), usual);
      assert.equal(set(0) === usual, decayOf(optimizer) === 0);
    });
  }

  it("of links and presets that name none is the optimizer's", () => {
    assert.equal(decodeLink('optimizer=adamw', core.names).experiment.decay, 0.01);
    assert.equal(decodeLink('', core.names).experiment.decay, 0);
    const preset = { key: 'x', epochs: 1, changes: { optimizer: 'adamw' }, outcome: [] };
    assert.equal(presetExperiment(preset).decay, 0.01);
    assert.equal(presetExperiment({ ...preset, changes: {} }, { optimizer: 'adamw' }).decay, 0.01);
  });

  it('of old links trains to the same bits as ever', () => {
    assert.equal(trainedFrom('#v1&optimizer=adamw'), '226c6793');
    assert.equal(trainedFrom('#v1&optimizer=adamw&decay=0.01'), '226c6793');
    assert.notEqual(trainedFrom('#v1&optimizer=adamw&decay=0'), '226c6793');
  });

  for (const [optimizer, decay] of /** @type {[string, number][]} */ ([
    ['adamw', 0.01],
    ['adamw', 0],
    ['adamw', 0.05],
    ['adam', 0],
    ['adam', 0.01],
  ])) {
    it(`${decay} with ${optimizer} comes back from a link`, () => {
      const experiment = EXPERIMENT.complete({ optimizer, decay });
      assert.deepEqual(decodeLink(encodeLink(experiment), core.names), { experiment, ignored: [] });
    });
  }

  it('follows the optimizer as one step of undo, until another one is chosen', async () => {
    const { actions, store, calls } = await startPage();
    const chosen = () => [store.experiment.value.optimizer, store.experiment.value.decay];
    actions.set('optimizer', 'adamw');
    await settled();
    assert.deepEqual(chosen(), ['adamw', 0.01]);
    const builds = calls.filter(([method]) => method === 'build');
    assert.equal(builds.at(-1)?.[1].decay, 0.01);
    actions.changes.undo();
    assert.deepEqual(chosen(), ['adam', 0]);
    actions.changes.redo();
    actions.set('decay', 0);
    assert.deepEqual(chosen(), ['adamw', 0]);
    actions.set('optimizer', 'sgd');
    actions.set('decay', 0.05);
    actions.set('optimizer', 'adamw');
    assert.deepEqual(chosen(), ['adamw', 0.05]);
    actions.setAll({ optimizer: 'sgd', decay: 0.01 });
    actions.set('optimizer', 'adamw');
    assert.deepEqual(chosen(), ['adamw', 0.01]);
  });
});
