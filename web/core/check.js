/** check.js - what JavaScript can see of an argument itself; ranges are the core's to know. */

import { suggestion } from './nearest.js';

/**
 * @param {string} call who asks, as in 'Core.generate'
 * @param {string} name
 * @param {unknown} value
 * @returns {number} the value
 */
export function number(call, name, value) {
  if (typeof value !== 'number') throw new TypeError(`${call}: ${name} is ${shown(value)}, must be a number`);
  return value;
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} value
 * @returns {number} the value, a whole number that fits 32 bits
 */
export function whole(call, name, value) {
  const given = number(call, name, value);
  if ((given | 0) === given) return given;
  throw new RangeError(`${call}: ${name} is ${given}, must be a whole number of 32 bits`);
}

/**
 * @param {string} call
 * @param {unknown} value
 * @returns {number} the value as the core takes it, 0..2^32-1 in 32 bits
 */
export function seed(call, value) {
  const given = number(call, 'seed', value);
  if (given >>> 0 === given) return given;
  throw new RangeError(`${call}: seed is ${given}, must be a whole number in 0..4294967295`);
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} value
 * @returns {number} 1 for true, 0 for false
 */
export function flag(call, name, value) {
  if (typeof value === 'boolean') return Number(value);
  throw new TypeError(`${call}: ${name} is ${shown(value)}, must be true or false`);
}

/**
 * @param {string} call
 * @param {string} name
 * @param {unknown} value
 * @param {readonly string[]} names
 * @returns {number} where the value stands among the names
 */
export function oneOf(call, name, value, names) {
  const index = names.indexOf(/** @type {string} */ (value));
  if (index >= 0) return index;
  const rule = `must be one of ${names.join(', ')}`;
  throw new RangeError(`${call}: ${name} is ${shown(value)}, ${rule}${suggestion(value, names)}`);
}

/**
 * @template T
 * @param {string} call
 * @param {string} name
 * @param {readonly T[]} value
 * @returns {readonly T[]} the value
 */
export function list(call, name, value) {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${call}: ${name} is ${shown(value)}, must be an array`);
}

/**
 * @template T
 * @param {string} call
 * @param {string} name
 * @param {T} value
 * @param {new (...args: any[]) => T} kind
 * @returns {T} the value
 */
export function instance(call, name, value, kind) {
  if (value instanceof kind) return value;
  throw new TypeError(`${call}: ${name} is ${shown(value)}, must be a ${kind.name}`);
}

/** @param {unknown} value @returns {string} as an error quotes it */
export function shown(value) {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  const { length } = /** @type {ArrayLike<unknown>} */ (value);
  return typeof length === 'number' ? `an array of ${length}` : 'an object';
}
