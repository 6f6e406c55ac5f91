/** ticks.js - the numbers along the axes. */

import { withMinus } from '../format.js';
import { css } from '../paint/color.js';

/** @import { Palette } from '../palette.js' */

/** @param {Palette} palette */
export function ticks({ ink3, font, fontSize }) {
  return { color: css(ink3), font: { size: fontSize, family: font }, maxRotation: 0, autoSkipPadding: 12 };
}

/** @param {number} value */
export function twoDecimals(value) {
  return value.toFixed(2);
}

/** @param {number} value @returns {string} short, whatever its size */
export function shortNumber(value) {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) return withMinus(value.toExponential().replace('e+', 'e'));
  return withMinus(Number(value.toPrecision(4)));
}

/**
 * On a logarithmic axis only powers of ten are named, unless it is too short to hold two of them.
 * @param {number} value
 * @param {number} _index
 * @param {{value: number}[]} all ticks of the axis
 * @returns {string}
 */
export function powerOfTen(value, _index, all) {
  const isShort = all[all.length - 1].value < 10 * all[0].value;
  const power = Math.log10(value);
  const isPower = Math.abs(power - Math.round(power)) < 1e-9;
  return isShort || isPower ? shortNumber(Number(value.toPrecision(2))) : '';
}
