/**
 * zero-line.js - where a logarithmic axis shows zeros, which have no place on it: on a line of their own,
 * named 0, at least a decade below all other values.
 */

/** @import { ChartSpec } from './chart-spec.js' */

/** The decade below 1, where nothing but zeros was measured. */
const LEAST = Object.freeze({ min: 0.1, max: 1 });

/**
 * @param {Pick<ChartSpec, 'lines' | 'isLogarithmic'>} figure
 * @returns {{min: number, max?: number} | null} limits of the axis with the zeros at its lower end; null
 *   where there are none
 */
export function zeroLimits({ lines, isLogarithmic }) {
  if (!isLogarithmic) return null;
  let [hasZero, smallest] = [false, Number.POSITIVE_INFINITY];
  for (const { values, raw = [] } of lines) {
    for (const numbers of [values, raw]) {
      for (let i = 0; i < numbers.length; i++) {
        if (numbers[i] === 0) hasZero = true;
        else if (numbers[i] > 0 && numbers[i] < smallest) smallest = numbers[i];
      }
    }
  }
  if (!hasZero) return null;
  if (smallest === Number.POSITIVE_INFINITY) return LEAST;
  return { min: Number(`1e${Math.floor(Math.log10(smallest)) - 1}`) };
}

/**
 * @param {number} value
 * @param {number | undefined} zeroAt where a zero is drawn
 * @returns {number} as it is drawn on a logarithmic axis; NaN where it has no place there
 */
export function onLogAxis(value, zeroAt = Number.NaN) {
  if (value === 0) return zeroAt;
  return value > 0 ? value : Number.NaN;
}
