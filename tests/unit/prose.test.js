import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneIn, quantity, times } from '../../web/ui/prose.js';
import { LANGUAGES, speaking } from './speaking.js';
import './languages.js';

describe('numbers in prose', () => {
  it('are told as one in so many', () => {
    const shares = [4.7e-6, 3.58e-6, 0.001, 0.02, 1e-12];
    assert.deepEqual(
      speaking('en', () => shares.map(oneIn)),
      [
        ...['about 1 in 210,000', 'about 1 in 280,000', 'about 1 in 1,000', 'about 1 in 50'],
        'less than 1 in 1 billion',
      ],
    );
    assert.deepEqual(
      speaking('ja', () => shares.map(oneIn)),
      ['約21万分の1', '約28万分の1', '約1,000分の1', '約50分の1', '10億分の1未満'],
    );
  });

  it('have no powers of ten, whatever their size', () => {
    assert.deepEqual(
      speaking('en', () => [0, 1e-7, 0.01234, 1.397, 45678, 3.2e6, 2.5e35].map(quantity)),
      ['0', 'less than 0.0001', '0.0123', '1.4', '45,700', '3.2 million', 'more than 1 billion'],
    );
    assert.deepEqual(
      speaking('ja', () => [1e-7, 45678, 3.2e6, 2.5e8, 2.5e35].map(quantity)),
      ['0.0001未満', '4.57万', '320万', '2.5億', '10億以上'],
    );
    assert.deepEqual(
      LANGUAGES.map((one) => speaking(one, () => [2.54, 1e30].map(times))),
      [
        ['2.5 times', 'more than 1 billion times'],
        ['2.5倍', '10億倍以上'],
      ],
    );
  });
});
