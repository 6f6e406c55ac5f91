/** style-used.test.js - no rule for what is not on the page, no custom property that nobody sets or reads. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const web = new URL('../../web/', import.meta.url);

/** @param {RegExp} kind @returns {string} all files whose path is of this kind, without block comments */
function read(kind) {
  const paths = readdirSync(web, { recursive: true }).map(String);
  const texts = paths
    .filter((path) => kind.test(path))
    .map((path) => readFileSync(new URL(path, web), 'utf8'));
  return texts.join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
}

const style = read(/\.css$/);
const page = read(/^(?!i18n).*\.(js|html)$/);
const selectors = [...style.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector).join('\n');

/** @param {string} text @param {RegExp} pattern with one group @returns {string[]} each once */
function all(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found))];
}

/** @param {string} name */
function isOnPage(name) {
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(page);
}

describe('the style sheets', () => {
  it('have rules only for classes and elements of the page', () => {
    const classes = all(selectors, /\.([a-z][\w-]*)/g);
    const elements = all(selectors, /(?<![\w-])(kasane-[\w-]+)/g);
    assert.ok(classes.length > 100 && elements.length > 5);
    assert.deepEqual(
      [...classes, ...elements].filter((name) => !isOnPage(name)),
      [],
    );
  });

  it('read the custom properties that are set, and no others', () => {
    const asked = new Set(all(style, /var\((--[\w-]+)/g));
    const isRead = (/** @type {string} */ name) =>
      asked.has(name) || page.includes(name) || isOnPage(name.slice(2).replace(/-\d+$/, '-'));
    const set = all(style, /(--[\w-]+)\s*:/g);
    assert.ok(asked.size > 30 && set.length > 30, `${asked.size} ${set.length}`);
    assert.deepEqual(
      set.filter((name) => !isRead(name)),
      [],
    );
    assert.deepEqual(
      [...asked].filter((name) => !set.includes(name) && !page.includes(name)),
      [],
    );
  });
});
