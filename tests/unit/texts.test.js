/** texts.test.js - the texts of the page follow the rules of text-rules.js. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { TERMS } from '../../web/i18n/glossary/index.js';
import { ja } from '../../web/i18n/ja.js';
import { ENGLISH, JAPANESE, LENGTHS } from './text-rules.js';

const HOLE = /\{\w+\}/g;

/** @param {string} text @returns {string} with holes that have no names */
function bare(text) {
  return text.replace(HOLE, '{}');
}

/** @param {'en' | 'ja'} language @returns {[string, string][]} all that is read, by key */
function textsIn(language) {
  const terms = Object.entries(TERMS).flatMap(
    ([
      key,
      {
        [language]: { name, text, note = '' },
      },
    ]) => [
      [`term.${key}`, name],
      [`term.${key}.text`, text],
      [`term.${key}.note`, note],
    ],
  );
  return /** @type {[string, string][]} */ ([...Object.entries(language === 'en' ? en : ja), ...terms]);
}

const texts = { en: textsIn('en'), ja: textsIn('ja') };

for (const [language, rules] of /** @type {const} */ ([
  ['ja', JAPANESE],
  ['en', ENGLISH],
])) {
  describe(`the texts in ${language}`, () => {
    for (const { not, why, but } of rules) {
      it(`hold no ${not}: ${why}`, () => {
        const found = texts[language].filter(([key, text]) => not.test(bare(text)) && !but?.test(key));
        assert.deepEqual(found, []);
      });

      if (but)
        it(`make use of the exception ${but}`, () => {
          assert.ok(texts[language].some(([key, text]) => but.test(key) && not.test(bare(text))));
        });
    }
  });
}

describe('the length of', () => {
  for (const { what, keys, ...limits } of LENGTHS) {
    it(what, () => {
      for (const language of /** @type {const} */ (['ja', 'en'])) {
        const meant = texts[language].filter(([key]) => keys.test(key));
        assert.ok(meant.length > 3, `${language} ${meant.length}`);
        const long = meant.filter(([, text]) => text.replace(HOLE, '10').length > limits[language]);
        assert.deepEqual(long, []);
      }
    });
  }
});
