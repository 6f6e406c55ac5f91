import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { sentenceCase, translate, translateName } from '../../web/i18n/index.js';
import { ja } from '../../web/i18n/ja.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { HOSTILE } from './hostile.js';
import { labCore } from './load-labs.js';
import './languages.js';

/** @type {Record<string, Record<string, string>>} */
const DICTIONARIES = { en, ja };

/** With those that only the labs know. */
const NAMES = labCore.names;

/** @param {string} text @returns {string[]} the {holes} of a text, sorted */
function holes(text) {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

/** @param {string} key */
function isSingular(key) {
  return key.endsWith('.one');
}

/** @param {string} key */
function pluralOf(key) {
  return key.replace(/\.one$/, '');
}

describe('the dictionaries', () => {
  it('have the same keys in the same order, but for the texts of a single one', () => {
    const others = (/** @type {Record<string, string>} */ texts) =>
      Object.keys(texts).filter((key) => !isSingular(key));
    assert.deepEqual(others(ja), others(en));
    for (const key of [...Object.keys(en), ...Object.keys(ja)].filter(isSingular))
      assert.ok(pluralOf(key) in en, key);
  });

  it('leave nothing empty', () => {
    for (const [name, dictionary] of Object.entries(DICTIONARIES)) {
      for (const [key, text] of Object.entries(dictionary))
        if (key !== 'sentence.gap') assert.notEqual(text.trim(), '', `${name} ${key}`);
    }
  });

  it('have the same holes in every sentence', () => {
    for (const [key, text] of Object.entries(DICTIONARIES.en)) {
      assert.deepEqual(holes(DICTIONARIES.ja[key] ?? DICTIONARIES.ja[pluralOf(key)]), holes(text), key);
    }
  });

  it('name every setting', () => {
    for (const key of EXPERIMENT.keys) assert.ok(`setting.${key}` in en, key);
  });

  it('name everything the core names, and nothing else', () => {
    const expected = Object.entries(NAMES).flatMap(([list, names]) =>
      names.map((name) => `name.${list}.${name}`),
    );
    for (const dictionary of Object.values(DICTIONARIES)) {
      const found = Object.keys(dictionary).filter((key) => key.startsWith('name.'));
      assert.deepEqual(found.sort(), expected.sort());
    }
  });

  it('tell the names of a list apart', () => {
    for (const [list, names] of Object.entries(NAMES)) {
      for (const language of /** @type {const} */ (['en', 'ja'])) {
        const shown = new Set(names.map((name) => translateName(language, list, name)));
        assert.equal(shown.size, names.length, `${language} ${list}`);
      }
    }
  });
});

describe('translate', () => {
  it('speaks the language of the reader', () => {
    assert.equal(translate('en', 'setting.learningRate'), 'learning rate');
    assert.equal(translate('ja', 'setting.learningRate'), '学習率');
  });

  it('fills the holes, also with other texts', () => {
    assert.equal(translate('en', 'output.class', { index: 2 }), 'Class 2');
    assert.equal(translate('en', 'theme.label', { theme: { key: 'theme.dark' } }), 'Theme: dark');
  });

  it('counts one in a text of its own, where there is one', () => {
    assert.equal(translate('en', 'network.output.targets', { count: 1 }), '1 output');
    assert.equal(translate('en', 'network.output.targets', { count: '2' }), '2 outputs');
    assert.equal(translate('ja', 'network.output.targets', { count: 1 }), '出力1個');
  });

  it('writes a list with the commas of the language', () => {
    const list = ['a', { key: 'theme.dark' }];
    assert.match(translate('en', 'link.ignored', { pieces: list }), /: a, dark$/);
    assert.match(translate('ja', 'link.ignored', { pieces: list }), /：a、ダーク$/);
  });

  it('shows a key it does not know, and a name of the core it does not know', () => {
    assert.equal(translate('ja', 'no.such.key'), 'no.such.key');
    assert.equal(translateName('ja', 'activation', 'swish'), 'swish');
    for (const key of ['constructor', '__proto__', 'toString']) assert.equal(translate('en', key), key);
  });

  it('shows values from outside as they are', () => {
    for (const value of HOSTILE) {
      for (const language of /** @type {const} */ (['en', 'ja'])) {
        assert.ok(translate(language, 'link.ignored', { pieces: value }).includes(value), value);
      }
    }
    assert.equal(translate('en', 'output.class', {}), 'Class {index}');
  });
});

describe('a label', () => {
  it('begins with a capital, unless a symbol comes first', () => {
    const labels = ['learning rate', 'β₁ (momentum)', 'x₁', 'tanh', 'x sin x', 'L1 regularization', '学習率'];
    const expected = [
      'Learning rate',
      'β₁ (momentum)',
      'x₁',
      'tanh',
      'x sin x',
      'L1 regularization',
      '学習率',
    ];
    assert.deepEqual(labels.map(sentenceCase), expected);
  });
});
