/** health.test.js - every rule on a training that shows it, and on trainings that are well. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from '../../web/engine/engine.js';
import { en } from '../../web/i18n/en.js';
import { effectiveSettingsOf } from '../../web/state/experiment/facts.js';
import { defaults, isKey } from '../../web/state/experiment/schema.js';
import { validateField } from '../../web/state/experiment/validate.js';
import { countClasses } from '../../web/state/health/facts.js';
import { judge, RULES } from '../../web/state/health/rules.js';
import { PRESETS } from '../../web/state/presets/presets.js';
import { core, wasm } from './load.js';
import { clock } from './started-engine.js';

/** @import { Experiment } from '../../web/state/experiment/schema.js' */

/**
 * @param {import('node:test').TestContext} t
 * @param {Partial<Experiment>} changes
 * @param {number} epochs
 */
async function findingsOf(t, changes, epochs) {
  const wished = { ...defaults(), ...changes };
  const experiment = effectiveSettingsOf(wished, core.datasets[wished.dataset]);
  const engine = new Engine(clock);
  await engine.load(wasm);
  t.after(() => engine.dispose());
  const runInfo = await engine.build(experiment);
  for (let epoch = 0; epoch < epochs; epoch++) engine.stepEpoch();
  const frame = await engine.frame({ views: { layers: {}, health: {} }, probes: [], historySince: -1 });
  const classCounts = countClasses(runInfo, core.names.part);
  return judge({ experiment, frame, history: frame.history, classCounts });
}

/** @param {string} key */
const preset = (key) => {
  const found = PRESETS.find((one) => one.key === key);
  assert.ok(found, key);
  return /** @type {[Partial<Experiment>, number]} */ ([found.changes, found.epochs]);
};

/** @type {Record<string, [Partial<Experiment>, number]>} what shows the finding, and epochs of it */
const SHOWN_BY = {
  diverged: preset('rateTooHigh'),
  exploding: [
    {
      dataset: 'circle',
      loss: 'mean_squared_error',
      initializer: 'normal',
      initialScale: 8,
      hidden: [16, 16],
    },
    0,
  ],
  rising: [{ activation: 'tanh', optimizer: 'sgd', learningRate: 1, hidden: [32, 32], batch: 4 }, 6],
  equal: preset('zeroWeights'),
  step: [{ activation: 'step' }, 3],
  dead: [{ initialBias: -3 }, 1],
  vanishing: preset('vanishing'),
  saturated: [{ activation: 'tanh', initializer: 'normal', initialScale: 8, learningRate: 0.0001 }, 5],
  overfitting: preset('overfit'),
  heldOutRises: preset('deep'),
  underfitting: preset('narrow'),
  shortSteps: [{ learningRate: 1e-6 }, 5],
  plateau: [{ dataset: 'checkerboard', classes: 2, learningRate: 3, hidden: [16] }, 80],
  imbalance: [{ dataset: 'circle', classes: 2, balance: 0.1 }, 1],
  longSteps: [{ learningRate: 0.5 }, 1],
  untrained: [{}, 0],
  learned: preset('spiral'),
  learning: [{}, 5],
  smallGap: preset('spiral'),
};

/** @type {[string, Partial<Experiment>, number, string[]][]} */
const HEALTHY = [
  ['the spiral', ...preset('spiral'), ['dead']],
  ['eight ReLU layers from He weights', ...preset('flowing'), ['dead']],
  ['XOR with a hidden layer', ...preset('xorHidden'), ['dead']],
  ['tanh from Xavier weights', { activation: 'tanh', initializer: 'xavier' }, 200, []],
  ['a sine wave', { dataset: 'sine', learningRate: 0.01 }, 300, ['dead']],
];

describe('a rule finds what it is for', () => {
  it('in a training of its own, each', () => {
    assert.deepEqual(
      Object.keys(SHOWN_BY),
      RULES.map(({ id }) => id),
    );
  });

  for (const [id, [changes, epochs]] of Object.entries(SHOWN_BY)) {
    it(id, async (t) => {
      const findings = await findingsOf(t, changes, epochs);
      const finding = findings.find((one) => one.id === id);
      assert.ok(finding, JSON.stringify(findings));
      t.diagnostic(JSON.stringify(findings.map((one) => [one.id, one.severity, one.params, one.suggestion])));
      const shown = findings.slice(0, 3).map((one) => one.id);
      assert.ok(shown.includes(id), `shown are ${shown}`);
    });
  }
});

describe('what a finding says', () => {
  it('has a sentence, whose holes it fills, and a reason', async (t) => {
    for (const [id, [changes, epochs]] of Object.entries(SHOWN_BY)) {
      const finding = (await findingsOf(t, changes, epochs)).find((one) => one.id === id);
      const texts = [`health.${id}`, `health.${id}.more`, `health.${id}.why`].map((key) => {
        assert.ok(key in en, key);
        return /** @type {Record<string, string>} */ (en)[key];
      });
      const holes = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      const known = [...Object.keys(finding?.params ?? {}), ...(finding?.places ? ['places'] : [])];
      for (const hole of holes) assert.ok(known.includes(hole), `${id}: {${hole}}`);
    }
  });

  it('suggests settings that can be set, and are others than now', async (t) => {
    for (const [id, [changes, epochs]] of Object.entries(SHOWN_BY)) {
      const finding = (await findingsOf(t, changes, epochs)).find((one) => one.id === id);
      assert.equal(finding?.severity === 'good', finding?.suggestion === undefined, id);
      const now = { ...defaults(), ...changes };
      const entries = Object.entries(finding?.suggestion ?? {});
      for (const [key, value] of entries) {
        assert.ok(isKey(key));
        assert.doesNotThrow(() => validateField(key, value, core.names), `${id}: ${key}`);
      }
      const isOther = entries.some(([key, value]) => isKey(key) && String(now[key]) !== String(value));
      assert.ok(isOther || entries.length === 0, `${id} suggests what is`);
    }
  });

  it('names the dead units, and where they are', async (t) => {
    const [dead] = (await findingsOf(t, { initialBias: -3, hidden: [4] }, 0)).filter(
      ({ id }) => id === 'dead',
    );
    assert.deepEqual(dead.places, [{ layer: 1, units: [1, 2, 3] }]);
    assert.deepEqual([dead.params?.count, dead.params?.units, dead.severity], [4, 4, 'bad']);
  });

  it('the likely cause of a divergence', async (t) => {
    const [changes, epochs] = preset('rateTooHigh');
    /** @param {Partial<Experiment>} more */
    const cause = async (more) => (await findingsOf(t, { ...changes, ...more }, epochs))[0].params?.cause;
    assert.deepEqual(await cause({}), { key: 'health.cause.rate' });
    assert.deepEqual(await cause({ initializer: 'normal', initialScale: 10 }), { key: 'health.cause.sums' });
  });
});

describe('a training that is well', () => {
  for (const [name, changes, epochs, allowed] of HEALTHY) {
    it(`${name} has no findings but good ones`, async (t) => {
      const findings = await findingsOf(t, changes, epochs);
      const others = findings.filter(({ id, severity }) => severity !== 'good' && !allowed.includes(id));
      assert.deepEqual(others, []);
      assert.ok(findings.some(({ severity }) => severity === 'good'));
      assert.ok(findings.every(({ severity }) => severity === 'good' || severity === 'note'));
    });
  }
});
