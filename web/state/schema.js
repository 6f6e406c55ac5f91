/**
 * schema.js - the settings of an experiment: the only list of them. Defaults, limits, the share link and the
 * controls of the page all come from here; what is in this table can be linked to.
 *
 * `change` says what a new value does: 'rebuild' makes a new run from the same seed, 'live' reaches the
 * running network, 'view' touches only what is drawn.
 */

import { EXTENT } from '../data/plane.js';

/** @typedef {'rebuild' | 'live' | 'view'} Change */
/**
 * @typedef {object} NumberField
 * @property {'integer' | 'number'} type
 * @property {number} default
 * @property {number} min
 * @property {number} max
 * @property {number} [step] of its slider; none for numbers that are typed
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
 * @typedef {object} ListField
 * @property {'integers' | 'pair'} type
 * @property {readonly number[]} default
 * @property {number} min of each number
 * @property {number} max of each number
 * @property {number} maxLength
 * @property {Change} change
 */
/** @typedef {NumberField | ChoiceField | ListField} Field */
/** @typedef {Readonly<Record<string, readonly string[]>>} Names by list: {activation: ['relu', …]} */

/**
 * @typedef {object} Experiment
 * @property {string} dataset
 * @property {number} classes as wished; a data set that has fewer or more goes as near as it can
 * @property {number} samples
 * @property {number} noise
 * @property {number} trainShare
 * @property {number} batch
 * @property {number} seed
 * @property {readonly number[]} hidden units of each hidden layer
 * @property {string} activation
 * @property {string} initializer
 * @property {number} initialScale of the initializers normal (σ), uniform (limit) and constant (value)
 * @property {string} loss
 * @property {string} optimizer
 * @property {number} learningRate
 * @property {number} speed epochs per second while playing, 0 for as fast as it goes
 * @property {readonly number[]} probe x1 and x2
 * @property {string} lossScale
 */

export const SCHEMA = Object.freeze({
  dataset: choice('dataset', 'spiral'),
  classes: number('integer', 3, 2, 5, 1),
  samples: number('integer', 300, 50, 1000, 10),
  noise: number('number', 0.08, 0, 0.5, 0.01),
  trainShare: number('number', 0.5, 0.1, 0.9, 0.05),
  batch: number('integer', 32, 1, 256, 1),
  seed: number('integer', 7, 0, 4294967295),
  hidden: list('integers', [16, 16], 1, 32, 6),
  activation: choice('activation', 'relu'),
  initializer: choice('initializer', 'he'),
  initialScale: number('number', 0.01, 0.0001, 10),
  loss: choice('loss', 'softmax_cross_entropy'),
  optimizer: choice('optimizer', 'adam'),
  learningRate: changes('live', number('number', 0.01, 0.000001, 100)),
  speed: changes('live', number('integer', 30, 0, 1000)),
  probe: changes('view', list('pair', [0.3, 0.2], -EXTENT, EXTENT, 2)),
  lossScale: changes('view', choice(['linear', 'log'], 'linear')),
});

/** @typedef {keyof typeof SCHEMA} Key */

export const KEYS = /** @type {Key[]} */ (Object.keys(SCHEMA));

/** @returns {Experiment} a fresh experiment with every default */
export function defaults() {
  return /** @type {Experiment} */ (Object.fromEntries(KEYS.map((key) => [key, SCHEMA[key].default])));
}

/** @param {string} key @returns {key is Key} */
export function isKey(key) {
  return Object.hasOwn(SCHEMA, key);
}

/** @param {Key} key @param {Names} names @returns {readonly string[]} what a choice may be */
export function optionsOf(key, names) {
  const field = SCHEMA[key];
  if (field.type !== 'choice') return [];
  return field.options ?? names[field.list ?? ''] ?? [];
}

/**
 * @param {'integer' | 'number'} type
 * @param {number} value the default
 * @param {number} min
 * @param {number} max
 * @param {number} [step]
 * @returns {NumberField}
 */
function number(type, value, min, max, step) {
  return { type, default: value, min, max, step, change: 'rebuild' };
}

/**
 * @param {string | string[]} options a list of the core's names, or the options themselves
 * @param {string} value the default
 * @returns {ChoiceField}
 */
function choice(options, value) {
  const source = typeof options === 'string' ? { list: options } : { options: Object.freeze(options) };
  return { type: 'choice', ...source, default: value, change: 'rebuild' };
}

/**
 * @param {'integers' | 'pair'} type
 * @param {number[]} value the default
 * @param {number} min
 * @param {number} max
 * @param {number} maxLength
 * @returns {ListField}
 */
function list(type, value, min, max, maxLength) {
  return { type, default: Object.freeze(value), min, max, maxLength, change: 'rebuild' };
}

/**
 * @template {Field} T
 * @param {Change} change
 * @param {T} field
 * @returns {T}
 */
function changes(change, field) {
  return { ...field, change };
}
