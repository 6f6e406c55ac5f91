/** schema-fields.js - the kinds of settings, and how the table in schema.js makes them. */

/** @typedef {'rebuild' | 'live' | 'view'} Change */
/**
 * @typedef {object} NumberField
 * @property {'integer' | 'number'} type
 * @property {number} default
 * @property {number} min
 * @property {number} max
 * @property {number} [step] of its slider; none for numbers that are typed
 * @property {boolean} [isShare] shown and typed in percent
 * @property {Change} change
 */
/**
 * @typedef {object} FlagField
 * @property {'flag'} type
 * @property {boolean} default
 * @property {Change} change
 */
/**
 * @typedef {object} ChoiceField
 * @property {'choice'} type
 * @property {string} default
 * @property {string} [list] of the core's names
 * @property {readonly string[]} [options] when the core has no part in it
 * @property {Change} change
 */
/**
 * @typedef {object} NamesField several names, of a list as in a choice
 * @property {'names'} type
 * @property {readonly string[]} default
 * @property {string} [list]
 * @property {readonly string[]} [options]
 * @property {number} minLength
 * @property {number} maxLength
 * @property {boolean} isSet each name once at most
 * @property {boolean} isInListOrder whatever order they are given in, they stand in that of the list
 * @property {Change} change
 */
/**
 * @typedef {object} ListField pairs are two numbers each, one after the other
 * @property {'integers' | 'pair' | 'pairs'} type
 * @property {readonly number[]} default
 * @property {number} min of each number
 * @property {number} max of each number
 * @property {number} maxLength
 * @property {Change} change
 */
/** @typedef {NumberField | FlagField | ChoiceField | NamesField | ListField} Field */
/** @typedef {Readonly<Record<string, readonly string[]>>} Names by list: {activation: ['relu', …]} */

/**
 * @param {'integer' | 'number'} type
 * @param {number} value the default
 * @param {number} min
 * @param {number} max
 * @param {number} [step]
 * @returns {NumberField}
 */
export function number(type, value, min, max, step) {
  return { type, default: value, min, max, step, change: 'rebuild' };
}

/** A number that is shown and typed in percent. @type {typeof number} */
export function share(...limits) {
  return { ...number(...limits), isShare: true };
}

/** @param {boolean} value the default @returns {FlagField} */
export function flag(value) {
  return { type: 'flag', default: value, change: 'rebuild' };
}

/**
 * @param {string | string[]} options a list of the core's names, or the options themselves
 * @param {string} value the default
 * @returns {ChoiceField}
 */
export function choice(options, value) {
  return { type: 'choice', ...source(options), default: value, change: 'rebuild' };
}

/**
 * @param {string | string[]} options a list of the core's names, or the options themselves
 * @param {string[]} value the default
 * @param {{minLength?: number, maxLength: number, isSet?: boolean, isInListOrder?: boolean}} rules
 * @returns {NamesField}
 */
export function names(options, value, rules) {
  const { minLength = 0, maxLength, isSet = false, isInListOrder = false } = rules;
  const common = { default: Object.freeze(value), minLength, maxLength, isSet, isInListOrder };
  return { type: 'names', ...source(options), ...common, change: 'rebuild' };
}

/**
 * @param {'integers' | 'pair' | 'pairs'} type
 * @param {number[]} value the default
 * @param {number} min
 * @param {number} max
 * @param {number} maxLength
 * @returns {ListField}
 */
export function list(type, value, min, max, maxLength) {
  return { type, default: Object.freeze(value), min, max, maxLength, change: 'rebuild' };
}

/**
 * @template {Field} T
 * @param {Change} change
 * @param {T} field
 * @returns {T}
 */
export function changes(change, field) {
  return { ...field, change };
}

/** @param {string | string[]} options */
function source(options) {
  return typeof options === 'string' ? { list: options } : { options: Object.freeze(options) };
}
