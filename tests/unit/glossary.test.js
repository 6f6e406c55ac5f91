/** glossary.test.js - every word that a setting or a name of the core brings to the page is explained. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { TERMS } from '../../web/i18n/index.js';
import { ja } from '../../web/i18n/ja.js';
import { KEYS, optionsOf, SCHEMA } from '../../web/state/experiment/schema.js';
import {
  CHART_TERMS,
  NAME_TERMS,
  PLAIN_LISTS,
  PLAIN_SETTINGS,
  SETTING_TERMS,
  termOfName,
  WORD_TERMS,
} from '../../web/state/glossary.js';
import { RULES } from '../../web/state/health/rules.js';
import { placeOfTerm } from '../../web/ui/terms/term-place.js';
import { core } from './load.js';

/** @type {Record<string, Record<string, string>>} */
const DICTIONARIES = { en, ja };
const SHORTEST_TEXT = 9;

/** Lists of the labs, which a module with the labs tells as well: no page shows them yet. */
const labHeader = await readFile(new URL('../../c/nn_lab.h', import.meta.url), 'utf8');
const LAB_LISTS = new Set([...labHeader.matchAll(/^ {2}X\(\w+, (\w+)\)/gm)].map(([, list]) => list));

/** Every term that something points to. */
function pointedTo() {
  const lists = [SETTING_TERMS, CHART_TERMS, WORD_TERMS, ...Object.values(NAME_TERMS)];
  const listed = lists.flatMap((list) => Object.values(list)).flatMap((text) => text.split(' '));
  return new Set([...listed, ...RULES.map(({ term }) => term)]);
}

describe('the glossary', () => {
  it('has a name and an explanation of every term in both languages', () => {
    for (const [language, dictionary] of Object.entries(DICTIONARIES)) {
      for (const key of Object.keys(TERMS)) {
        assert.ok(dictionary[`term.${key}`], `${language} ${key}`);
        const length = dictionary[`term.${key}.text`]?.length ?? 0;
        assert.ok(length >= SHORTEST_TEXT, `${language} ${key}: ${length}`);
      }
      const words = Object.keys(dictionary).filter((key) => key.startsWith('term.'));
      assert.equal(words.length, 2 * Object.keys(TERMS).length, `${language}: words of no term`);
    }
  });

  it('writes readings in kana', () => {
    for (const [key, { kana = '' }] of Object.entries(TERMS))
      assert.match(kana, /^[\p{scx=Hira}\p{scx=Kana}]*$/u, key);
  });

  it('writes the words of a formula in the language of the reader', () => {
    const words = /[a-z]{3,}/gi;
    const symbols = ['min', 'max', 'exp', 'cos', 'tanh', 'RMSE'];
    const isWord = (/** @type {string} */ word) => !symbols.includes(word);
    for (const [key, { formula = '' }] of Object.entries(TERMS)) {
      const english = typeof formula === 'string' ? formula : formula.en;
      const hasWords = (english.match(words) ?? []).some(isWord);
      assert.equal(typeof formula === 'object', hasWords, `${key}: ${english}`);
      if (typeof formula === 'object')
        assert.deepEqual((formula.ja.match(words) ?? []).filter(isWord), [], `${key}: ${formula.ja}`);
    }
  });

  it('explains every setting, or says why not', () => {
    for (const key of KEYS) {
      const isExplained = key in SETTING_TERMS;
      assert.notEqual(isExplained, key in PLAIN_SETTINGS, key);
    }
    for (const key of Object.keys({ ...SETTING_TERMS, ...PLAIN_SETTINGS })) assert.ok(key in SCHEMA, key);
  });

  it('explains every name of the core, or says why not', () => {
    for (const [list, names] of Object.entries(core.names)) {
      if (LAB_LISTS.has(list)) continue;
      assert.notEqual(list in NAME_TERMS, list in PLAIN_LISTS, list);
      if (list in NAME_TERMS) assert.deepEqual(Object.keys(NAME_TERMS[list]).sort(), [...names].sort(), list);
    }
    for (const list of Object.keys({ ...NAME_TERMS, ...PLAIN_LISTS })) assert.ok(list in core.names, list);
    assert.equal(termOfName('optimizer', 'adam'), 'adam');
    assert.equal(termOfName('learningRate', '0.01'), '');
  });

  it('has every term that is pointed to, and no other', () => {
    assert.deepEqual([...pointedTo()].sort(), Object.keys(TERMS).sort());
  });

  it('is opened by words that name what they open', () => {
    for (const [language, dictionary] of Object.entries(DICTIONARIES))
      for (const figure of ['epoch', 'loss', 'accuracy', 'r2', 'fingerprint']) {
        const [word, name] = [dictionary[`run.${figure}`], dictionary[`term.${WORD_TERMS[figure]}`]];
        assert.ok(name.toLowerCase().includes(word.toLowerCase()), `${language}: ${word} opens ${name}`);
      }
  });

  it('explains every chart', () => {
    assert.deepEqual(Object.keys(CHART_TERMS).sort(), [...optionsOf('charts', core.names)].sort());
  });
});

describe('the card of a term', () => {
  const card = { width: 300, height: 100 };
  const room = { width: 390, height: 800 };

  it('stands below its word, from the same left', () => {
    assert.deepEqual(placeOfTerm({ left: 40, top: 20, bottom: 36 }, card, room), { left: 40, top: 42 });
  });

  it('stands above it where there is no room below', () => {
    assert.deepEqual(placeOfTerm({ left: 40, top: 760, bottom: 776 }, card, room), { left: 40, top: 654 });
  });

  it('never leaves the window', () => {
    assert.deepEqual(placeOfTerm({ left: 370, top: 20, bottom: 36 }, card, room), { left: 82, top: 42 });
    assert.equal(placeOfTerm({ left: -50, top: 20, bottom: 36 }, card, room).left, 8);
    assert.equal(placeOfTerm({ left: 0, top: 50, bottom: 60 }, card, { width: 390, height: 120 }).top, 12);
  });
});
