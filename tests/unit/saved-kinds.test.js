/**
 * What saved runs rely on: they store kinds as indices into the core's lists, so those may only grow at their
 * ends, and every run that a released version has saved must load.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { core } from './load.js';

/** @param {string} name */
const golden = (name) => readFileSync(new URL(`../golden/${name}`, import.meta.url));

/** Names in their order; a new one is added at the end of its list, here as in the core. */
const CHART_TYPES = JSON.parse(golden('kinds.json').toString('utf8'));

/** A file of each version, by tests/golden/model.js: the bits it was saved with, and those of epoch 30. */
const MODELS = [
  { file: 'models/version-1.ksnm', saved: '68634c98', trained: '5961b44a' },
  { file: 'models/version-2.ksnm', saved: '68634c98', trained: '5961b44a' },
];

describe('kinds', () => {
  for (const [list, names] of Object.entries(CHART_TYPES)) {
    it(`of the list ${list} keep their places`, () => {
      assert.deepEqual(/** @type {Record<string, unknown>} */ (core.names)[list], names);
    });
  }

  it('are all known here', () => {
    // A module given from outside stands for the labs' as well, and has their lists too.
    const isOurs = (/** @type {string} */ list) =>
      !process.env.KASANE_WASM || Object.hasOwn(CHART_TYPES, list);
    assert.deepEqual(Object.keys(core.names).filter(isOurs).sort(), Object.keys(CHART_TYPES).sort());
  });
});

describe('a run saved by', () => {
  for (const { file, saved, trained } of MODELS) {
    it(`${file} loads, and goes on with the same bits`, (t) => {
      const data = core.generate({ dataset: 'moons', samples: 60, noise: 0.1, seed: 5 });
      t.after(() => data.dispose());
      data.split({ trainShare: 0.5, validationShare: 0.2, seed: 5 });
      const run = core.load(golden(file), { data });
      t.after(() => run.dispose());
      assert.equal(run.epoch, 10);
      assert.equal(run.fingerprint, saved);
      while (run.epoch < 30) run.trainEpoch();
      assert.equal(run.fingerprint, trained);
    });
  }
});
