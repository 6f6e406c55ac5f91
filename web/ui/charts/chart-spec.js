/** chart-spec.js - what a chart shows, before it is drawn, told or written to a file. */

import { css } from '../paint/color.js';
import { smooth } from './smoothing.js';
import { zeroLimits } from './zero-line.js';

/** @import { Rgb } from '../paint/color.js' */
/** @import { Palette } from '../palette.js' */

/**
 * @typedef {object} Line
 * @property {string} label
 * @property {string} [short] shown in its place where there are many lines
 * @property {ArrayLike<number>} xs ascending, for lines and bars
 * @property {ArrayLike<number>} values one for each x; what is not finite leaves a gap
 * @property {Rgb} color
 * @property {readonly number[]} [dash]
 * @property {'line' | 'bars' | 'dots'} [mark]
 * @property {ArrayLike<number>} [raw] as measured, where `values` are smoothed
 * @property {'past' | 'guide'} [role] past: of an earlier run; guide: to compare with, not measured
 */

/**
 * @typedef {object} ChartSpec
 * @property {string} name of the chart
 * @property {string} title
 * @property {string} xName
 * @property {Line[]} lines
 * @property {Palette} palette
 * @property {boolean} [isOverEpochs]
 * @property {number} [moment] the epoch that is shown, where it is not the newest
 * @property {boolean} [isLogarithmic]
 * @property {{min?: number, max?: number, suggestedMin?: number}} [limits] of a linear vertical axis
 * @property {(x: number) => string} formatX
 * @property {(value: number) => string} format
 * @property {string} [note] figures that go with it
 */

/** Solid first; told apart without colour. */
const DASHES = [[], [6, 3], [2, 2], [9, 3, 2, 3], [4, 2], [1, 3], [12, 3], [6, 2, 2, 2, 2, 2]];

/** @param {number} index @returns {readonly number[]} */
export function dashOf(index) {
  return DASHES[index % DASHES.length];
}

/**
 * @param {Line[]} lines
 * @param {number} factor
 * @returns {Line[]}
 */
export function smoothed(lines, factor) {
  if (factor === 0) return lines;
  return lines.map((line) => ({ ...line, values: smooth(line.values, factor), raw: line.values }));
}

/** @param {ChartSpec} figure @returns {string} the same for figures that differ in their numbers only */
export function styleOf({ name, lines, isLogarithmic, limits }) {
  const zeros = zeroLimits({ lines, isLogarithmic });
  const styles = lines.map(({ label, color, mark, raw, role, values }) =>
    [label, css(color), mark, raw !== undefined, role, isSingle(values)].join(),
  );
  return JSON.stringify([name, isLogarithmic ?? false, limits ?? {}, zeros, styles]);
}

/** @param {ArrayLike<number>} values @returns {boolean} one value alone makes no line, but a dot */
export function isSingle(values) {
  let count = 0;
  for (let i = values.length - 1; i >= 0 && count < 2; i--) count += Number.isFinite(values[i]) ? 1 : 0;
  return count === 1;
}
