/**
 * i18n-used.test.js - no text that nobody reads, and none that is asked for but not there. Keys are found in
 * the code as they stand, or as a template such as `setting.${key}`, whose holes hold words that the code
 * knows: its strings, its property names, and the names of the core.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { labCore } from './load-labs.js';

const web = new URL('../../web/', import.meta.url);
const paths = readdirSync(web, { recursive: true }).map(String);
const code = paths
  .filter((path) => path.endsWith('.js') && !/^i18n\/(en|ja)/.test(path))
  .map((path) => readFileSync(new URL(path, web), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

const keys = Object.keys(en);
/** What a key can begin with. */
const regions = new Set(keys.map((key) => key.split('.')[0]));
const strings = new Set([...code.matchAll(/'([^'\\\n]*)'/g)].map(([, text]) => text));
const words = new Set([
  ...[...strings].flatMap((text) => [text, ...text.split(' ')]),
  ...Object.values(labCore.names).flat(),
  ...[...code.matchAll(/\b(\w+):/g)].map(([, name]) => name),
]);

/** Templates without holes inside of holes. */
const templates = new Set(
  [...code.matchAll(/`((?:[\w.]|\$\{[^{}`]*\})+)`/g)]
    .map(([, text]) => text.replace(/\$\{[^{}]*\}/g, '{}'))
    .filter((text) => text.includes('{}') && /[a-z]/i.test(text.replaceAll('{}', ''))),
);
const patterns = [...templates].map((template) => {
  const pieces = template.split('{}').map((piece) => piece.replaceAll('.', '\\.'));
  return { template, pattern: new RegExp(`^${pieces.join('([\\w.]+)')}$`) };
});

/** @param {string} key */
function isUsed(key) {
  if (strings.has(key) || (key.endsWith('.one') && isUsed(key.slice(0, -'.one'.length)))) return true;
  return patterns.some(({ pattern }) => {
    const [, ...holes] = pattern.exec(key) ?? [];
    return holes.length > 0 && holes.every((hole) => words.has(hole));
  });
}

describe('the texts', () => {
  it('are all read somewhere', () => {
    // What the core names has a test of its own.
    const unused = keys.filter((key) => !key.startsWith('name.') && !isUsed(key));
    assert.deepEqual(unused, []);
  });

  it('are all there that are asked for', () => {
    const asked = [...code.matchAll(/\bt\((?:[^()'`]*\?)?\s*'([^']+)'(?:\s*:\s*'([^']+)')?/g)];
    const missing = asked.flatMap(([, ...found]) => found.filter((key) => key && !(key in en)));
    assert.ok(asked.length > 100);
    assert.deepEqual(missing, []);
  });

  it('are there for every template that begins like a key', () => {
    const missing = patterns.filter(
      ({ template, pattern }) =>
        regions.has(template.split('.')[0]) && !keys.some((key) => pattern.test(key)),
    );
    assert.deepEqual(
      missing.map(({ template }) => template),
      [],
    );
  });
});
