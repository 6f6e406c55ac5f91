/** fields.js - the kinds of settings, and the functions that a table of settings is written with. */

/** @typedef {'rebuild' | 'live' | 'view'} Change */
/** @typedef {Readonly<Record<string, any>>} Given the settings of one table, some or all */
/**
 * @typedef {object} About what any kind of setting can say of itself
 * @property {string} [help] the terms that explain it, several with spaces between
 * @property {string} [whyNoHelp] why no term does
 * @property {string} [group] the settings that it is shown with
 * @property {(settings: Given) => boolean} [isUsed] whether it has an effect beside the others
 */
/** @typedef {{min: number, max: number}} Limits of a number, or of each in a list */
/**
 * @typedef {object} OfNumber
 * @property {number} [step] of its slider; none for numbers that are typed
 * @property {boolean} [isShare] shown and typed in percent
 * @property {boolean} [canBeOff] 0 switches off what it is about
 * @property {(settings: Given) => number} [defaultFrom] its default, where that depends on other settings
 */
/**
 * @typedef {{type: 'integer' | 'number', default: number, change: Change} & Limits & OfNumber
 *   & About} NumberField
 */
/** @typedef {{type: 'flag', default: boolean, change: Change} & About} FlagField */
/**
 * @typedef {object} Options
 * @property {string} [list] of the core's names
 * @property {readonly string[]} [options] when the core has no part in it
 */
/** @typedef {{type: 'choice', default: string, change: Change} & Options & About} ChoiceField */
/**
 * @typedef {object} OfNames
 * @property {number} [minLength]
 * @property {number} maxLength
 * @property {boolean} [isSet] each name once at most
 * @property {boolean} [isInListOrder] whatever order they are given in, they stand in that of the list
 */
/**
 * @typedef {{type: 'names', default: readonly string[], change: Change, minLength: number} & OfNames
 *   & Options & About} NamesField several names, of a list as in a choice
 */
/**
 * @typedef {{type: 'integers' | 'pair' | 'pairs', default: readonly number[], change: Change}
 *   & {maxLength: number} & Limits & About} ListField pairs are two numbers each, one after the other
 */
/** @typedef {NumberField | FlagField | ChoiceField | NamesField | ListField} Field */
/** @typedef {Readonly<Record<string, Field>>} Table */
/** @typedef {Readonly<Record<string, readonly string[]>>} Names by list: {activation: ['relu', …]} */
/** @typedef {{change: 'rebuild'}} Rebuilds what every setting does that is not in live() or in view() */

const REBUILDS = /** @type {const} */ ({ change: 'rebuild' });

/**
 * @param {number} value the default
 * @param {Limits & OfNumber & About} options
 * @returns {NumberField & Rebuilds}
 */
export function number(value, options) {
  return { type: 'number', default: value, ...options, ...REBUILDS };
}

/** A whole number. @type {typeof number} */
export function integer(value, options) {
  return { ...number(value, options), type: 'integer' };
}

/** A number that is shown and typed in percent. @type {typeof number} */
export function share(value, options) {
  return number(value, { ...options, isShare: true });
}

/** @param {boolean} value the default @param {About} [about] @returns {FlagField & Rebuilds} */
export function flag(value, about = {}) {
  return { type: 'flag', default: value, ...about, ...REBUILDS };
}

/**
 * @param {string | string[]} options a list of the core's names, or the options themselves
 * @param {string} value the default
 * @param {About} [about]
 * @returns {ChoiceField & Rebuilds}
 */
export function choice(options, value, about = {}) {
  return { type: 'choice', ...source(options), default: value, ...about, ...REBUILDS };
}

/**
 * @param {string | string[]} options a list of the core's names, or the options themselves
 * @param {string[]} value the default
 * @param {OfNames & About} rules
 * @returns {NamesField & Rebuilds}
 */
export function names(options, value, rules) {
  const usual = Object.freeze(value);
  return { type: 'names', ...source(options), default: usual, minLength: 0, ...rules, ...REBUILDS };
}

/** @param {number[]} value the default @param {Limits & {maxLength: number} & About} rules */
export function integers(value, rules) {
  return list('integers', value, rules);
}

/** A point. @param {number[]} value the default @param {Limits & About} rules of each coordinate */
export function pair(value, rules) {
  return list('pair', value, { maxLength: 2, ...rules });
}

/** Points, one after the other. @type {typeof integers} */
export function pairs(value, rules) {
  return list('pairs', value, rules);
}

/**
 * Settings that reach the running network.
 * @template {Table} T
 * @param {T} fields
 */
export function live(fields) {
  return changed(fields, 'live');
}

/**
 * Settings that touch only what is drawn.
 * @template {Table} T
 * @param {T} fields
 */
export function view(fields) {
  return changed(fields, 'view');
}

/** @param {Field} field @param {Names} known @returns {readonly string[]} what it, or each name, may be */
export function optionsOf(field, known) {
  if (field.type !== 'choice' && field.type !== 'names') return [];
  return field.options ?? known[field.list ?? ''] ?? [];
}

/**
 * @template {Table} T
 * @template {Change} C
 * @param {T} fields
 * @param {C} change
 */
function changed(fields, change) {
  const entries = Object.entries(fields).map(([key, field]) => [key, { ...field, change }]);
  return /** @type {{[K in keyof T]: Omit<T[K], 'change'> & {change: C}}} */ (Object.fromEntries(entries));
}

/**
 * @param {ListField['type']} type
 * @param {number[]} value
 * @param {Limits & {maxLength: number} & About} rules
 * @returns {ListField & Rebuilds}
 */
function list(type, value, rules) {
  return { type, default: Object.freeze(value), ...rules, ...REBUILDS };
}

/** @param {string | string[]} options @returns {Options} */
function source(options) {
  return typeof options === 'string' ? { list: options } : { options: Object.freeze(options) };
}
