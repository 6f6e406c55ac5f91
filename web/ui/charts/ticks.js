/** ticks.js - the numbers along the axes. */

import { css } from '../paint/color.js';

/** @import { Palette } from '../palette.js' */

/** @param {Palette} palette */
export function ticks({ ink3, font, fontSize }) {
  return { color: css(ink3), font: { size: fontSize, family: font }, maxRotation: 0, autoSkipPadding: 12 };
}

/** @param {number} value */
export function groupThousands(value) {
  return value.toLocaleString('en');
}

/** @param {number} value */
export function twoDecimals(value) {
  return value.toFixed(2);
}

/** @param {number} value @returns {string} only powers of ten are named on a logarithmic axis */
export function powerOfTen(value) {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-9 ? String(Number(value.toPrecision(1))) : '';
}
