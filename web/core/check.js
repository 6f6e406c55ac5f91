/** check.js - what JavaScript can see of an argument itself; ranges are the core's to know. */

/**
 * @param {string} call who asks, as in 'Core.generate'
 * @param {string} name
 * @param {unknown} value
 * @returns {number} the value
 */
export function number(call, name, value) {
  if (typeof value !== 'number') throw new TypeError(`${call}: ${name} is ${told(value)}, must be a number`);
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
 * @param {readonly string[]} names
 * @returns {number} where the value stands among the names
 */
export function oneOf(call, name, value, names) {
  const index = names.indexOf(/** @type {string} */ (value));
  if (index >= 0) return index;
  throw new RangeError(`${call}: ${name} is ${told(value)}, must be one of ${names.join(', ')}`);
}

/** @param {unknown} value */
function told(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
