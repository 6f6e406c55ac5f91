import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { PRESETS, presetExperiment } from '../../web/state/presets/presets.js';
import { core } from './load.js';
import { trainedFigures } from './presets-help.js';

/** @param {import('../../web/state/presets/presets.js').Claim} claim @returns {string} */
function inWords({ figure, atLeast, atMost }) {
  return atLeast === undefined ? `${figure} at most ${atMost}` : `${figure} at least ${atLeast}`;
}

describe('the presets', () => {
  it('are fourteen or more, each with a key, a title and what to watch', () => {
    assert.ok(PRESETS.length >= 14);
    assert.equal(new Set(PRESETS.map(({ key }) => key)).size, PRESETS.length);
    for (const { key } of PRESETS) {
      for (const text of [`preset.${key}`, `preset.${key}.watch`]) assert.ok(text in en, text);
    }
  });

  it('have no words for a preset that is none', () => {
    const keys = new Set(PRESETS.map(({ key }) => key));
    const worded = Object.keys(en).flatMap((text) => text.match(/^preset\.(\w+)/)?.slice(1) ?? []);
    assert.deepEqual(new Set(worded), keys);
  });

  it('keep what is to be kept, and begin from the defaults otherwise', () => {
    const [spiral] = PRESETS;
    assert.deepEqual(presetExperiment(spiral), EXPERIMENT.defaults());
    assert.deepEqual(presetExperiment(spiral, { showTest: false }), {
      ...EXPERIMENT.defaults(),
      showTest: false,
    });
  });

  for (const preset of PRESETS) {
    const { key, epochs, outcome } = preset;
    it(`${key}: after ${epochs} epochs ${outcome.map(inWords).join(', ')}`, () => {
      const experiment = EXPERIMENT.checkAll(presetExperiment(preset), core.names);
      const figures = trainedFigures(experiment, epochs);
      assert.ok(outcome.length > 0);
      for (const claim of outcome) {
        const { figure, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = claim;
        const found = figures[figure];
        assert.ok(found >= atLeast && found <= atMost, `${inWords(claim)}: it is ${found}`);
      }
    });
  }
});
