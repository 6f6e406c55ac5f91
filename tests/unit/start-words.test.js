/** start-words.test.js - what index.html says while nothing else is there, in both languages alike. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../web/${name}`, import.meta.url), 'utf8');
const html = read('index.html');
const start = html.slice(html.indexOf('<div id="start"'), html.indexOf('<noscript>'));
const [english, japanese] = start.split('<div lang="ja">');

/** @param {string} part */
const reasonsIn = (part) =>
  [...part.matchAll(/data-reason="(\w+)"( hidden)?>([^<]+)</g)].map(([, name]) => name);

describe('the words of index.html', () => {
  it('have the same reasons in both languages', () => {
    assert.ok(reasonsIn(english).length > 5);
    assert.deepEqual(reasonsIn(japanese), reasonsIn(english));
  });

  it('have every reason that the code names, and no other', () => {
    const listed = /const REASONS = \[([^\]]+)\]/.exec(read('start-notice.js'))?.[1] ?? '';
    const named = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    assert.deepEqual(reasonsIn(english).sort(), ['any', 'loading', ...named].sort());
  });

  it('are not to be translated by the browser, which would freeze what changes', () => {
    assert.match(html, /<html lang="en" translate="no">/);
  });
});
