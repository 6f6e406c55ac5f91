/** ticks.js - the numbers along the axes. */

import { formatPower, withMinus } from '../format.js';
import { css } from '../paint/color.js';

/** @import { Palette } from '../palette.js' */

const USUAL_DIGITS = 4;
const MAX_DIGITS = 12;

/** @param {Palette} palette */
export function ticks({ ink3, font, fontSize }) {
  return { color: css(ink3), font: { size: fontSize, family: font }, maxRotation: 0, autoSkipPadding: 12 };
}

/** @param {number} value */
export function twoDecimals(value) {
  return value.toFixed(2);
}

/**
 * @param {number} value
 * @param {number} [digits] that count
 * @returns {string} short, whatever its size
 */
export function shortNumber(value, digits = USUAL_DIGITS) {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(digits));
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) return formatPower(rounded);
  return withMinus(rounded);
}

/**
 * @param {readonly number[]} values
 * @param {number} [least]
 * @returns {number} how many digits tell them apart when they are written
 */
export function digitsFor(values, least = USUAL_DIGITS) {
  const differ = (/** @type {number} */ digits) =>
    new Set(values.map((value) => Number(value.toPrecision(digits)))).size === new Set(values).size;
  let digits = least;
  while (digits < MAX_DIGITS && !differ(digits)) digits++;
  return digits;
}

/** @typedef {readonly {value: number}[]} Ticks of an axis */

/** @param {number} value @param {number} _index @param {Ticks} all @returns {string} no text twice */
export function tickNumber(value, _index, all) {
  return shortNumber(value, digitsFor(all.map((tick) => tick.value)));
}

/**
 * On a logarithmic axis only powers of ten are named, unless it is too short to hold two of them.
 * @param {number} [zeroAt] where zeros are drawn
 * @returns {(value: number, index: number, all: Ticks) => string}
 */
export function powerOfTen(zeroAt) {
  return (value, _index, all) => {
    if (value === zeroAt) return '0';
    const named = all.map((tick) => tick.value).filter((other) => other !== zeroAt);
    const isShort = named[named.length - 1] < 10 * named[0];
    if (isShort) return shortNumber(value, digitsFor(named, 2));
    const power = Math.log10(value);
    return Math.abs(power - Math.round(power)) < 1e-9 ? shortNumber(value, 2) : '';
  };
}
