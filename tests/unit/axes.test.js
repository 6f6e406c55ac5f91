import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { powerOfTen, shortNumber, tickNumber } from '../../web/ui/charts/ticks.js';
import { onLogAxis, zeroLimits } from '../../web/ui/charts/zero-line.js';

describe('zeros on a logarithmic axis', () => {
  const figure = (/** @type {number[]} */ ...values) => ({
    isLogarithmic: true,
    lines: [/** @type {any} */ ({ values })],
  });

  it('lie on a line of their own, a decade or more below all other values', () => {
    assert.deepEqual(zeroLimits(figure(0.38, 0.004, 0)), { min: 1e-4 });
    assert.deepEqual(zeroLimits(figure(0.38, 0.001, 0)), { min: 1e-4 });
    assert.equal(onLogAxis(0, 1e-4), 1e-4);
    assert.equal(onLogAxis(0.38, 1e-4), 0.38);
  });

  it('have an axis also where nothing else was measured', () => {
    assert.deepEqual(zeroLimits(figure(0, 0, Number.NaN)), { min: 0.1, max: 1 });
  });

  it('change nothing where there are none, or where the axis is linear', () => {
    assert.equal(zeroLimits(figure(0.38, Number.NaN)), null);
    assert.equal(zeroLimits({ ...figure(0.38, 0), isLogarithmic: false }), null);
    assert.ok(Number.isNaN(onLogAxis(-1, 1e-4)));
  });
});

describe('numbers along an axis', () => {
  it('are short, whatever their size', () => {
    assert.deepEqual(
      [0, -2.5, 1e-7, 250000, 0.1 + 0.2].map((value) => shortNumber(value)),
      ['0', '−2.5', '10⁻⁷', '2.5×10⁵', '0.3'],
    );
  });

  it('are powers of ten on a logarithmic one', () => {
    const all = [{ value: 1e-4 }, { value: 1 }];
    assert.deepEqual(
      [1e-4, 2e-4, 0.01].map((value, i) => powerOfTen()(value, i, all)),
      ['10⁻⁴', '', '0.01'],
    );
  });

  it('have as many digits as tell them apart', () => {
    const near = [0.38012, 0.38014, 0.38016].map((value) => ({ value }));
    for (const textOf of [powerOfTen(), tickNumber])
      assert.deepEqual(
        near.map(({ value }, index) => textOf(value, index, near)),
        ['0.38012', '0.38014', '0.38016'],
      );
  });

  it('name the line of the zeros 0, and what is above it as ever', () => {
    const all = [1e-4, 1e-3, 2e-3, 1e-2].map((value) => ({ value }));
    assert.deepEqual(
      all.map(({ value }, index) => powerOfTen(1e-4)(value, index, all)),
      ['0', '0.001', '', '0.01'],
    );
  });
});
