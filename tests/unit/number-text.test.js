import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingsOf } from '../../web/data/number-text.js';

/** @type {[string, ...number[]][]} what is typed, what it can mean */
const TYPED = [
  ['0.03', 0.03],
  ['.5', 0.5],
  ['5.', 5],
  [' +1e-3 ', 0.001],
  ['1E3', 1000],
  ['-0', 0],
  ['1e999', Number.POSITIVE_INFINITY],
  // decimal commas
  ['0,03', 0.03],
  ['0,125', 0.125],
  ['-1,5', -1.5],
  ['1,5e-3', 0.0015],
  ['12,3456', 12.3456],
  // separators of thousands
  ['1,000,000', 1e6],
  ['1.000.000', 1e6],
  ['1,000.5', 1000.5],
  ['1.000,5', 1000.5],
  ["10'000", 10000],
  ['10 000', 10000],
  ['10\u202f000', 10000],
  // which of the two nobody can know
  ['1,000', 1, 1000],
  ['-12,345', -12.345, -12345],
  // from Japanese keyboards
  ['０．０３', 0.03],
  ['０。０３', 0.03],
  ['０，０３', 0.03],
  ['１ｅ－３', 0.001],
  ['ー５', -5],
  // other minus signs
  ['−2.5', -2.5],
  ['–2.5', -2.5],
  // no numbers
  ['0x10'],
  ['0b11'],
  ['1_000'],
  ['Infinity'],
  ['abc'],
  [''],
  [','],
  ['.'],
  ['1,2,3'],
  ['1.2.3'],
  ['1,00,000'],
  ['1 2'],
  ['5 %'],
  ['1e'],
  ['--1'],
];

describe('a number that is typed', () => {
  for (const [text, ...readings] of TYPED) {
    it(`'${text}' means ${readings.join(' or ') || 'no number'}`, () => {
      assert.deepEqual(readingsOf(text), readings);
    });
  }
});
