/**
 * readers.test.js - who reads which settings. What the user asks for, and what stands, are apart while a run
 * is being built: a component that described results by what is asked for would say what is not so.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const pages = new URL('../../web/playground/', import.meta.url);

/** The controls: they show what is asked for, and change it. Whatever is not among them may not read that. */
const CONTROLS = [
  ...['controls.js', 'bar/run-bar.js', 'network/layer-controls.js', 'network/network-card.js'],
  ...['data/data-card.js', 'data/data-sets.js', 'data/dial.js', 'data/features.js'],
  ...['training/training-groups.js', 'training/training-panel.js'],
];

/** Who reads both, and why. */
const BOTH = {
  'health/health-card.js': 'its buttons say what they would change of what is asked for',
};

const ASKED_FOR = /\b(experiment(?!:)|requestedSettings)\b/;
const STANDING =
  /\b(runInfo|committedSettings|effectiveSettings|sampledFrame|store\.(frame|history|curves))\b/;

/** @param {string} path @returns {string} its code without comments, imports and texts */
function codeOf(path) {
  const source = readFileSync(new URL(path, pages), 'utf8');
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^import [^;]*;/gm, '')
    .replace(/'[^'\n]*'/g, "''");
}

const files = readdirSync(pages, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.js'));
const reading = (/** @type {RegExp} */ what) => files.filter((path) => what.test(codeOf(path)));

describe('on the page', () => {
  it('only controls read what the user asks for', () => {
    assert.deepEqual(reading(ASKED_FOR).sort(), [...CONTROLS, ...Object.keys(BOTH)].sort());
  });

  it('whatever describes results is no control', () => {
    const describing = reading(STANDING);
    assert.ok(describing.length > 20);
    assert.deepEqual(
      describing.filter((path) => CONTROLS.includes(path)),
      [],
    );
  });

  it('the patterns find both', () => {
    for (const code of ['store.experiment.value', '{ experiment, names } = store', 'store.requestedSettings'])
      assert.match(code, ASKED_FOR);
    for (const code of ['{ runInfo }', 'store.effectiveSettings', 'store.frame.value'])
      assert.match(code, STANDING);
    assert.doesNotMatch('judge({ experiment: settings })', ASKED_FOR);
  });
});
