import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as format from '../../web/ui/format.js';
import { t } from '../../web/ui/text.js';
import './languages.js';

describe('numbers in a sentence', () => {
  it('are grouped by thousands and have a true minus, whichever sentence it is', () => {
    assert.deepEqual([83648, -1000000, -0.5, 0.000001, 7, -0].map(format.formatPlain), [
      '83,648',
      '−1,000,000',
      '−0.5',
      '0.000001',
      '7',
      '0',
    ]);
    assert.match(t('timeline.branched', { epoch: 83648 }), /83,648/);
    assert.match(t('setting.limits', { min: -10, max: 10000 }), /−10\D+10,000/);
    assert.match(t('rule.unknown', { value: '-1000' }), /-1000/, 'what was typed stays as it was');
  });
});

describe('figures', () => {
  it('of any size are written with powers of ten as in school', () => {
    const shown = [0.000001, -1e7, 31400, 0.0000204].map((value) => format.formatPower(value));
    assert.deepEqual(shown, ['10⁻⁶', '−10⁷', '3.14×10⁴', '2.04×10⁻⁵']);
    assert.equal(format.formatPower(123456, 1), '1.2×10⁵');
  });

  it('pad the epoch to six digits', () => {
    assert.equal(format.formatEpoch(128), '000,128');
    assert.equal(format.formatEpoch(1234567), '1,234,567');
  });

  it('show a loss in about six characters, whatever its size', () => {
    const shown = [0.02134, 99.99, 1234.56, 3.2e9, Number.NaN, undefined].map(format.formatLoss);
    assert.deepEqual(shown, ['0.0213', '99.990', '1234.6', '3.2×10⁹', '–', '–']);
  });

  it('show an accuracy in percent', () => {
    assert.deepEqual([0.987, 1, 0, Number.NaN].map(format.formatPercent), ['98.7%', '100.0%', '0.0%', '–']);
  });

  it('show shares that add up to 1 as written', () => {
    for (const shares of [
      [1 / 3, 1 / 3, 1 / 3],
      [0.3865, 0.3247, 0.2888],
      [1, 0],
    ]) {
      const total = format.formatOutputs(shares, 'distribution').reduce((sum, text) => sum + Number(text), 0);
      assert.equal(total.toFixed(3), '1.000', String(shares));
    }
  });

  it('show other outputs rounded one by one, with a true minus', () => {
    assert.deepEqual(format.formatOutputs([-0.5, 1.2345, 1 / 3], 'values'), ['−0.500', '1.234', '0.333']);
  });

  it('have no minus before what is rounded to 0', () => {
    assert.deepEqual(format.formatOutputs([-0.0001], 'values'), ['0.000']);
    assert.deepEqual([format.formatCoordinate(-0.001), format.formatScientific(0)], ['0.00', '0']);
  });

  it('show a logit of any size in about six characters', () => {
    const shown = [-0.001, -7.321, 123.4, -3e9, Number.NaN].map(format.formatLogit);
    assert.deepEqual(shown, ['0.00', '−7.32', '123', '−3×10⁹', '–']);
  });
});

describe('rounding', () => {
  const inside = [Number.MIN_VALUE, 1e-9, 0.0004, 0.00049, 0.5, 0.9995, 0.99951, 0.999999, 1 - 2 ** -24];

  it('leaves an accuracy between none and all', () => {
    const shown = [0.0004, 0.0005, 0.00001, 0.9995, 0.99999].map(format.formatPercent);
    assert.deepEqual(shown, ['0.04%', '0.1%', '<0.01%', '99.95%', '>99.99%']);
    for (const share of inside) assert.ok(!['0%', '100%'].includes(plain(format.formatPercent(share))));
    assert.deepEqual([0, 0.001, 0.5, 0.999, 1].map(format.wholePercent), [0, 1, 50, 99, 100]);
  });

  it('leaves a probability or R² between none and all, and takes what lies outside', () => {
    const shown = [0.0004, 0.25, 0.9996, 1, 0, -3.21, undefined].map((value) => format.formatShare(value));
    assert.deepEqual(shown, ['<0.001', '0.250', '>0.999', '1.000', '0.000', '−3.210', '–']);
    assert.deepEqual(
      [0.996, 0.004].map((value) => format.formatShare(value, 2)),
      ['>0.99', '<0.01'],
    );
  });

  it('leaves the probabilities of a distribution, and of outputs on their own', () => {
    assert.deepEqual(format.formatOutputs([0.9999, 0.00005, 0.00005], 'distribution'), [
      '>0.999',
      '<0.001',
      '<0.001',
    ]);
    assert.deepEqual(format.formatOutputs([1, 1e-9], 'distribution'), ['>0.999', '<0.001']);
    assert.deepEqual(format.formatOutputs([0.9999, 0.00005], 'probabilities'), ['>0.999', '<0.001']);
    assert.deepEqual(format.formatOutputs([0.9999, 0.00005], 'values'), ['1.000', '0.000']);
  });

  it('leaves the output of a neuron below 1', () => {
    assert.deepEqual([0.9996, -0.99999, 1, 2.9999].map(format.formatShort), ['0.9996', '−0.99999', '1', '3']);
    for (const value of inside) assert.notEqual(format.rounded(value, 5), 1, String(value));
  });

  it('keeps all digits of a share that was set', () => {
    assert.deepEqual([0.5, 0.9996, 0.07, 1].map(format.formatExactPercent), ['50%', '99.96%', '7%', '100%']);
  });

  /** @param {string} percent @returns {string} without decimals that are 0 */
  const plain = (percent) => percent.replace(/\.0+%/, '%');
});
