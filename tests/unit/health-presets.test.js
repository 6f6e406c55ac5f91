/**
 * health-presets.test.js - what the health report says of every preset while it is trained: a preset that is
 * meant to work shows no warning, one that is meant to fail shows why, and nothing contradicts itself.
 */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAmiss } from '../../web/state/health/rules.js';
import { PRESETS } from '../../web/state/presets/presets.js';
import { startedRun } from './health-runs.js';

/** @import { Finding } from '../../web/state/health/rules.js' */

/** Presets that are meant to fail: what is said first at the end, and what may be said on the way. */
/** @type {Record<string, [string, ...string[]]>} */
const FAILING = {
  linear: ['underfitting'],
  xorFlat: ['underfitting'],
  narrow: ['underfitting'],
  rateTooLow: ['slow'],
  rateTooHigh: ['diverged', 'exploding', 'rising'],
  zeroWeights: ['equal'],
  xavierRelu: ['slow'],
  vanishing: ['vanishing'],
  overfit: ['overfitting', 'heldOutRises'],
};

const WELL = ['learned', 'learning', 'smallGap'];
const ILL = [
  ...['diverged', 'exploding', 'edited', 'rising', 'equal', 'vanishing', 'slow', 'shortSteps'],
  ...['underfitting', 'overfitting', 'plateau'],
];
/** Each of the first with each of the second says the contrary. @type {[string[], string[]][]} */
const CONTRADICTIONS = [
  [WELL, ILL],
  [
    ['untrained', 'early'],
    [...ILL, ...WELL.slice(0, 2), 'settled'],
  ],
  [
    ['settled', 'plateau'],
    ['learning', 'slow', 'rising', 'early'],
  ],
  [['underfitting'], ['overfitting', 'heldOutRises', 'learned', 'settled']],
  [['overfitting'], ['smallGap', 'plateau', 'slow']],
  [
    ['slow', 'shortSteps'],
    ['longSteps', 'plateau', 'underfitting'],
  ],
  [['exploding'], ['vanishing', 'shortSteps', 'slow']],
];

/** @param {Finding[]} findings @returns {string[]} pairs that say the contrary of each other */
function contraries(findings) {
  const ids = findings.map(({ id }) => id);
  const pairs = CONTRADICTIONS.flatMap(([these, those]) =>
    these.flatMap((one) => those.map((other) => [one, other])),
  );
  const said = pairs.filter(([one, other]) => ids.includes(one) && ids.includes(other));
  const suggested = findings.flatMap(({ suggestion = {} }) => Object.entries(suggestion));
  const opposite = suggested.filter(([key, value]) =>
    suggested.some(([other, wanted]) => key === other && String(value) !== String(wanted)),
  );
  return [...said.map((pair) => pair.join(' and ')), ...opposite.map(([key]) => `two values of ${key}`)];
}

/** @param {number} epochs @returns {Set<number>} all of the first, then fewer and fewer, and the last */
function sampledEpochs(epochs) {
  const sampled = new Set([0]);
  for (let epoch = 1; epoch < epochs; epoch = Math.ceil(epoch * 1.12)) sampled.add(epoch);
  sampled.add(epochs);
  return sampled;
}

describe('the health report of a preset', () => {
  for (const { key, changes, epochs } of PRESETS) {
    const [last, ...others] = FAILING[key] ?? [];
    it(`${key}: ${last ? `ends with ${last}` : 'warns of nothing'}`, async (t) => {
      const { judged, train } = await startedRun(t, changes);
      /** @type {Finding[]} */
      let findings = [];
      let before = 0;
      for (const epoch of sampledEpochs(epochs)) {
        await train(epoch - before);
        before = epoch;
        ({ findings } = await judged());
        const said = findings.map(({ id, severity }) => `${id} (${severity})`).join(', ');
        assert.notEqual(said, '', `epoch ${epoch}`);
        assert.deepEqual(contraries(findings), [], `epoch ${epoch}: ${said}`);
        const warned = findings.filter(isAmiss).map(({ id }) => id);
        assert.deepEqual(
          warned.filter((id) => ![last, ...others].includes(id)),
          [],
          `epoch ${epoch}: ${said}`,
        );
      }
      if (last) assert.equal(findings[0].id, last);
      else assert.equal(findings[0].severity, 'good', findings[0].id);
    });
  }
});
