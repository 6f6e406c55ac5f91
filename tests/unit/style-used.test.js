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

/** Classes that are the name of a dialog, a figure, a kind of notice, and of a path below a probe. */
const NAMES = ['presets', 'share', 'help', 'epoch', 'loss', 'accuracy', 'fingerprint', 'error', 'halo'];
/** Classes as attributes give them, also by a choice, and as scripts set them. */
const classes = new Set(
  [
    ...NAMES,
    ...all(page, /\bclass="([^"]*)"/g).map((text) => text.replace(/\$\{[^}]*\}/g, ' ')),
    ...all(page, /\bclass=("[^"]*"|\$\{[^}]*\})/g).flatMap((text) => all(text, /'([\w -]*)'/g)),
    ...all(page, /\bclassList\.\w+\('([\w-]+)'/g),
    ...all(page, /\bclassName = '([\w -]+)'/g),
  ].flatMap((text) => text.split(/\s+/)),
);
const elements = new Set(all(page, /customElements\.define\('([\w-]+)'/g));
/** Custom properties that scripts read or set by name. */
const scripted = new Set([
  ...all(page, /'(--[\w-]+)'/g),
  ...all(page, /\bcolor\('([\w-]+)'\)/g).map((name) => `--${name}`),
]);

describe('the style sheets', () => {
  it('have rules only for classes and elements of the page', () => {
    const styled = all(selectors, /\.([a-z][\w-]*)/g);
    const tags = all(selectors, /(?<![\w-])(kasane-[\w-]+)/g);
    assert.ok(styled.length > 100 && tags.length > 5);
    assert.deepEqual(
      [...styled.filter((name) => !classes.has(name)), ...tags.filter((name) => !elements.has(name))],
      [],
    );
  });

  it('read the custom properties that are set, and no others', () => {
    const asked = new Set(all(style, /var\((--[\w-]+)/g));
    const set = all(style, /(--[\w-]+)\s*:/g);
    const isRead = (/** @type {string} */ name) =>
      asked.has(name) || scripted.has(name) || /^--class-\d$/.test(name);
    assert.ok(asked.size > 30 && set.length > 30, `${asked.size} ${set.length}`);
    assert.deepEqual(
      set.filter((name) => !isRead(name)),
      [],
    );
    assert.deepEqual(
      [...asked].filter((name) => !set.includes(name) && !scripted.has(name)),
      [],
    );
  });
});
