import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { SettingError } from '../../web/state/settings/check.js';
import { NAMES } from './state-names.js';

describe('the table', () => {
  it('accepts its own defaults', () => {
    assert.deepEqual(EXPERIMENT.checkAll(EXPERIMENT.defaults(), NAMES), EXPERIMENT.defaults());
  });

  it('says for every setting what a change of it does', () => {
    for (const key of EXPERIMENT.keys)
      assert.match(EXPERIMENT.table[key].change, /^(rebuild|live|view)$/, key);
  });

  it('takes the options of a choice from the core', () => {
    assert.deepEqual(EXPERIMENT.optionsOf('optimizer', NAMES), NAMES.optimizer);
    assert.deepEqual(EXPERIMENT.optionsOf('lossScale', NAMES), ['linear', 'log']);
    assert.deepEqual(EXPERIMENT.optionsOf('noise', NAMES), []);
  });
});

/** @type {[string, unknown][]} */
const ACCEPTED = [
  ['noise', 0],
  ['noise', 0.5],
  ['seed', 4294967295],
  ['hidden', []],
  ['hidden', [512, 1, 32, 1, 32, 1, 32, 1]],
  ['activations', ['tanh', 'relu', 'tanh']],
  ['features', ['x_times_y', 'sin_x']],
  ['moreProbes', []],
  ['moreProbes', [0, 1, -1, 0]],
  ['discretise', true],
  ['probe', [-1.2, 1.2]],
  ['learningRate', 10],
  ['dataset', 'xor'],
  ['dataset', 'moons'],
];

/** @type {[string, unknown, string, RegExp][]} key, value, rule, words of the message */
const REFUSED = [
  ['noise', 0.51, 'number', /^noise: 0\.51 must be a number from 0 to 0\.5$/],
  ['noise', Number.NaN, 'number', /NaN/],
  ['noise', '0.1', 'number', /must be a number/],
  ['noise', undefined, 'number', /undefined/],
  ['learningRate', 0, 'number', /learningRate: 0/],
  ['learningRate', Number.POSITIVE_INFINITY, 'number', /Infinity/],
  ['seed', -1, 'integer', /from 0 to 4294967295/],
  ['seed', 1.5, 'integer', /whole number/],
  ['batch', 0, 'integer', /from 1 to 256/],
  ['hidden', [513], 'list', /at most 8 whole numbers from 1 to 512/],
  ['hidden', Array(9).fill(1), 'list', /1,1,1,1,1,1,1,1,1/],
  ['activations', ['tanh', 'swish'], 'names', /0 to 8 of identity, relu/],
  ['features', [], 'names', /1 to 9 of x, y/],
  ['features', ['x', 'x'], 'names', /features: x,x/],
  ['moreProbes', [0], 'pairs', /in pairs/],
  ['moreProbes', [0, 1.3], 'pairs', /from -1\.2 to 1\.2/],
  ['showTest', 'yes', 'flag', /true or false/],
  ['hidden', 16, 'list', /hidden: 16/],
  ['probe', [0], 'pair', /two numbers/],
  ['probe', [0, 2], 'pair', /from -1\.2 to 1\.2/],
  ['activation', 'swish', 'oneOf', /activation: swish must be one of identity, relu/],
  ['dataset', 'banana', 'oneOf', /dataset: banana must be one of spiral, circle/],
  ['lossScale', 'cubic', 'oneOf', /linear, log/],
  ['colour', 1, 'unknown', /colour: 1 is not the name of a setting/],
  ['__proto__', 1, 'unknown', /not the name/],
];

describe('check', () => {
  for (const [key, value] of ACCEPTED) {
    it(`accepts ${key} ${JSON.stringify(value)}`, () => {
      assert.equal(EXPERIMENT.check(key, value, NAMES), value);
    });
  }

  for (const [key, value, rule, words] of REFUSED) {
    it(`refuses ${key} ${String(value)} and says why`, () => {
      assert.throws(
        () => EXPERIMENT.check(key, value, NAMES),
        (error) => {
          assert.ok(error instanceof SettingError && error instanceof RangeError);
          assert.equal(error.rule, rule);
          assert.equal(error.key, key);
          assert.match(error.message, words);
          return true;
        },
      );
    });
  }

  it('quotes no more than 40 characters', () => {
    assert.throws(
      () => EXPERIMENT.check('dataset', 'x'.repeat(500), NAMES),
      (error) => error instanceof SettingError && error.value.length === 41,
    );
  });
});

describe('checkAll', () => {
  it('refuses an experiment that lacks a setting', () => {
    const { noise, ...rest } = EXPERIMENT.defaults();
    assert.throws(() => EXPERIMENT.checkAll(/** @type {any} */ (rest), NAMES), /noise: undefined/);
  });

  it('refuses an experiment with a setting too many', () => {
    const experiment = /** @type {any} */ ({ ...EXPERIMENT.defaults(), colour: 'red' });
    assert.throws(() => EXPERIMENT.checkAll(experiment, NAMES), /colour/);
  });
});
