/** prose.js - numbers as sentences hold them: rounded, and with no powers of ten. */

import { formatCount, withMinus } from './format.js';
import { t } from './text.js';

/** Beyond these nobody compares any more. */
const MAX = 1e9;
const MIN = 1e-4;
/** From these on numbers are counted in millions, or in 万. */
const SCALES = ['large', 'small'];

/** @param {number} value 0 or more @returns {string} three digits of it, such as 0.0123 or 4.58 million */
export function quantity(value) {
  if (value === 0) return '0';
  if (value < MIN) return t('number.less', { number: String(MIN) });
  if (value > MAX) return t('number.more', { number: scaled(MAX) });
  return scaled(Number(value.toPrecision(3)));
}

/** @param {number} share above 0 @returns {string} such as 'about 1 in 200,000' */
export function oneIn(share) {
  if (share * MAX < 1) return t('number.oneIn.less', { number: scaled(MAX) });
  return t('number.oneIn', { number: scaled(Number((1 / share).toPrecision(2))) });
}

/** @param {number} factor @returns {string} such as '2.5 times' */
export function times(factor) {
  if (factor > MAX) return t('number.times.more', { number: scaled(MAX) });
  return t('number.times', { number: scaled(Number(factor.toPrecision(2))) });
}

/** @param {number} number @returns {string} */
function scaled(number) {
  for (const scale of SCALES) {
    const size = Number(t(`number.${scale}.size`));
    if (number >= size)
      return t(`number.${scale}`, { number: String(Number((number / size).toPrecision(3))) });
  }
  return number < 1000 ? withMinus(number) : formatCount(number);
}
