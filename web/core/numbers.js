/**
 * numbers.js - numbers that a caller gives, flat or in rows, as the core takes them. What is no number, or is
 * missing, is refused by its place; whether a number is finite is the core's to check.
 */

import { shown, whole } from './check.js';

/** @typedef {ArrayLike<number>} Flat row after row, one behind the other */
/** @typedef {Flat | ArrayLike<Flat>} Rows flat, or an array of rows */

const MAX_FLOAT = 3.4028234663852886e38;

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} values
 * @returns {ArrayLike<unknown>} the values
 */
function arrayOf(call, name, values) {
  const { length } = /** @type {ArrayLike<unknown>} */ (values ?? {});
  if (typeof values === 'object' && Number.isInteger(length))
    return /** @type {ArrayLike<unknown>} */ (values);
  throw new TypeError(`${call}: ${name} is ${shown(values)}, must be an array of numbers`);
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} value
 * @returns {number} the value, whose size fits 32 bits
 */
function float(call, name, value) {
  if (typeof value !== 'number') throw new TypeError(`${call}: ${name} is ${shown(value)}, must be a number`);
  if (Math.abs(value) <= MAX_FLOAT || !Number.isFinite(value)) return value;
  throw new RangeError(`${call}: ${name} is ${value}, must be -3.4e38..3.4e38`);
}

/** @param {ArrayLike<unknown>} values */
function isNested(values) {
  return !ArrayBuffer.isView(values) && typeof values[0] === 'object' && values[0] !== null;
}

/**
 * @param {string} call
 * @param {string} name
 * @param {ArrayLike<unknown>} rows
 * @returns {{values: Float32Array, width: number}}
 */
function flatten(call, name, rows) {
  const { length: width } = arrayOf(call, `${name}[0]`, rows[0]);
  const values = new Float32Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    const row = arrayOf(call, `${name}[${i}]`, rows[i]);
    if (row.length !== width) {
      throw new RangeError(
        `${call}: ${name}[${i}] has length ${row.length}, must have ${width} as ${name}[0]`,
      );
    }
    for (let j = 0; j < width; j++) values[i * width + j] = float(call, `${name}[${i}][${j}]`, row[j]);
  }
  return { values, width };
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} given
 * @returns {Float32Array} the same array where it is one already: data may be large
 */
export function floats(call, name, given) {
  if (given instanceof Float32Array) return given;
  const values = arrayOf(call, name, given);
  const flat = new Float32Array(values.length);
  for (let i = 0; i < flat.length; i++) {
    const value = values[i];
    // The usual case first: a name for each place would cost more than all the rest.
    flat[i] =
      typeof value === 'number' && Math.abs(value) <= 1e38 ? value : float(call, `${name}[${i}]`, value);
  }
  return flat;
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} given flat, or rows
 * @returns {{values: Float32Array, width: number | undefined}} width of the rows, where they say it
 */
export function rows(call, name, given) {
  const values = arrayOf(call, name, given);
  return isNested(values)
    ? flatten(call, name, values)
    : { values: floats(call, name, values), width: undefined };
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} given
 * @returns {Float64Array} not empty
 */
export function doubles(call, name, given) {
  const values = arrayOf(call, name, given);
  if (values.length === 0) throw new RangeError(`${call}: ${name} is empty`);
  return Float64Array.from({ length: values.length }, (_, i) => {
    const value = values[i];
    if (typeof value === 'number') return value;
    throw new TypeError(`${call}: ${name}[${i}] is ${shown(value)}, must be a number`);
  });
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} given
 * @returns {Int32Array} whole numbers; the same array where it is one already
 */
export function integers(call, name, given) {
  if (given instanceof Int32Array) return given;
  const values = arrayOf(call, name, given);
  const whole32 = new Int32Array(values.length);
  for (let i = 0; i < whole32.length; i++) {
    const value = values[i];
    whole32[i] = /** @type {number} */ (value) | 0;
    if (whole32[i] !== value) whole(call, `${name}[${i}]`, value);
  }
  return whole32;
}
