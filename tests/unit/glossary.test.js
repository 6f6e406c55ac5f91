/** glossary.test.js - every word that a setting or a name of the core brings to the page is explained. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { TERMS } from '../../web/i18n/glossary/index.js';
import { translateName } from '../../web/i18n/index.js';
import { ja } from '../../web/i18n/ja.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { CHART_TERMS, NAME_TERMS, PLAIN_LISTS, termOfName, WORD_TERMS } from '../../web/state/glossary.js';
import { RULES } from '../../web/state/health/rules.js';
import { placeOfTerm } from '../../web/ui/terms/term-place.js';
import { core } from './load.js';
import './languages.js';

/** @type {Record<string, Record<string, string>>} */
const DICTIONARIES = { en, ja };
const LANGUAGES = /** @type {const} */ (['en', 'ja']);
const SHORTEST_TEXT = 6;
/** Names that stand for several terms, or for none of their own. */
const SHOWN_OTHERWISE = [
  ...['part.train', 'part.validation', 'part.test', 'scaler.none', 'schedule.warmup_cosine'],
  ...['initializer.xavier_uniform', 'initializer.he_uniform'],
];

/** Lists of the labs, which a module with the labs tells as well: no page shows them yet. */
const labHeader = await readFile(new URL('../../c/nn_lab.h', import.meta.url), 'utf8');
const LAB_LISTS = new Set([...labHeader.matchAll(/^ {2}X\(\w+, (\w+)\)/gm)].map(([, list]) => list));

/** Every term that something points to. */
function pointedTo() {
  const settings = EXPERIMENT.keys.map((key) => EXPERIMENT.helpOf(key)).filter(Boolean);
  const lists = [settings, CHART_TERMS, WORD_TERMS, ...Object.values(NAME_TERMS)];
  const listed = lists.flatMap((list) => Object.values(list)).flatMap((text) => text.split(' '));
  return new Set([...listed, ...RULES.map(({ term }) => term)]);
}

describe('the glossary', () => {
  it('has a name and an explanation of every term in both languages', () => {
    for (const [key, { en, ja }] of Object.entries(TERMS)) {
      for (const { name, text, also = [] } of [en, ja]) {
        assert.ok(name.length > 0, key);
        assert.ok(text.length >= SHORTEST_TEXT, `${key}: ${text}`);
        assert.ok(!also.includes(name), `${key}: ${name} is its own other word`);
      }
      assert.equal(en.note === undefined, ja.note === undefined, key);
    }
  });

  it('calls no two terms by one name', () => {
    for (const language of LANGUAGES) {
      const names = Object.values(TERMS).map((term) => term[language].name);
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      // Of weights and of a learning rate that are constant.
      assert.deepEqual(twice, language === 'en' ? ['constant'] : [], language);
    }
  });

  it('tells how names in kanji are read, in kana', () => {
    const japanese = Object.values(TERMS).map(({ ja }) => ja);
    const unread = japanese.filter(({ name, kana }) => /\p{sc=Han}/u.test(name) && !kana);
    assert.deepEqual(
      unread.map(({ name }) => name),
      [],
    );
    for (const { en, ja } of Object.values(TERMS)) {
      assert.equal(en.kana, undefined, en.name);
      assert.match(ja.kana ?? '', /^[\p{scx=Hira}\p{scx=Kana}、（）「」…]*$/u, ja.name);
    }
  });

  it('knows what the core names by the words that the page uses', () => {
    for (const [list, names] of Object.entries(NAME_TERMS)) {
      for (const [name, key] of Object.entries(names)) {
        for (const language of LANGUAGES) {
          const [shown, term] = [translateName(language, list, name), TERMS[key][language].name];
          const isOf = term.toLowerCase().includes(shown.toLowerCase());
          assert.ok(isOf || SHOWN_OTHERWISE.includes(`${list}.${name}`), `${language} ${shown}: ${term}`);
        }
      }
    }
  });

  it('writes the words of a formula in the language of the reader', () => {
    const symbols = ['min', 'max', 'exp', 'cos', 'tanh', 'log', 'RMSE'];
    const wordsIn = (/** @type {string} */ formula) =>
      (formula.match(/[a-z]{3,}/gi) ?? []).filter((word) => !symbols.includes(word));
    for (const [key, { formula = '' }] of Object.entries(TERMS)) {
      const [english, japanese] = typeof formula === 'object' ? [formula.en, formula.ja] : [formula, formula];
      assert.equal(typeof formula === 'object', english !== japanese, key);
      assert.deepEqual(wordsIn(japanese), [], `${key}: ${japanese}`);
    }
  });

  it('explains every setting, or says why not', () => {
    for (const key of EXPERIMENT.keys) {
      const isExplained = EXPERIMENT.helpOf(key) !== '';
      assert.notEqual(isExplained, Boolean(EXPERIMENT.table[key].whyNoHelp), key);
    }
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

  it('has every term that is pointed to', () => {
    assert.deepEqual(
      [...pointedTo()].filter((key) => !(key in TERMS)),
      [],
    );
  });

  it('is opened by words that name what they open', () => {
    for (const language of LANGUAGES)
      for (const figure of ['epoch', 'loss', 'accuracy', 'r2', 'fingerprint']) {
        const [word, name] = [
          DICTIONARIES[language][`run.${figure}`],
          TERMS[WORD_TERMS[figure]][language].name,
        ];
        assert.ok(name.toLowerCase().includes(word.toLowerCase()), `${language}: ${word} opens ${name}`);
      }
  });

  it('explains every chart', () => {
    assert.deepEqual(Object.keys(CHART_TERMS).sort(), [...EXPERIMENT.optionsOf('charts', core.names)].sort());
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
