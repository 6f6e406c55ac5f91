/**
 * facts.js - what follows from settings, for the page to show. The module tells some of it; the rest, which
 * it does not tell, stands in the short lists here, and a test compares them with the module.
 */

import { SCHEMA } from './schema.js';

/** @import { Facts } from './engine-types.js' */
/** @import { Experiment } from './schema.js' */
/** @import { Names } from './schema-fields.js' */

/** Four points each: they are for putting weights in by hand, not for learning from a sample. */
const TRUTH_TABLES = ['and', 'or', 'nand', 'xor_gate'];
const SCALED_INITIALIZERS = ['normal', 'uniform', 'constant'];
const FLAT_ACTIVATIONS = ['step'];
/** @type {Record<string, 'softmax' | 'sigmoid'>} */
const PROBABILITIES = { softmax_cross_entropy: 'softmax', binary_cross_entropy: 'sigmoid' };

/** @param {Facts} facts @returns {boolean} whether its points and classes can be drawn in the plane */
function isPlanar({ task, features }) {
  return task === 'classification' && features === 2;
}

/**
 * @param {{names: Names, datasets: Readonly<Record<string, Facts>>}} engine
 * @returns {Names} what the page can be set to; everything else is as unknown to it as a wrong name
 */
export function offeredNames({ names, datasets }) {
  const isOffered = (/** @type {string} */ name) => isPlanar(datasets[name]) && !TRUTH_TABLES.includes(name);
  return { ...names, dataset: names.dataset.filter(isOffered) };
}

/**
 * @param {Facts} facts of the data set
 * @returns {{min: number, max: number}} how many classes it can have on the page
 */
export function classRange({ fewestClasses, mostClasses }) {
  const { min, max } = SCHEMA.classes;
  return { min: Math.max(min, fewestClasses), max: Math.min(max, mostClasses) };
}

/**
 * @param {Facts} facts of the data set
 * @param {number} wish
 * @returns {number} the number of classes it has then
 */
export function classCount(facts, wish) {
  const { min, max } = classRange(facts);
  return Math.min(max, Math.max(min, wish));
}

/** @param {string} loss @returns {'softmax' | 'sigmoid' | 'identity'} the output function it comes with */
export function outputOf(loss) {
  return PROBABILITIES[loss] ?? 'identity';
}

/** @param {Pick<Experiment, 'loss'>} experiment @returns {boolean} whether outputs are probabilities, 0..1 */
export function areProbabilities({ loss }) {
  return outputOf(loss) !== 'identity';
}

/**
 * @param {Pick<Experiment, 'loss'>} experiment
 * @param {number} classes
 * @returns {boolean} whether the outputs add up to 1: of more than two, each sigmoid is on its own
 */
export function addUpToOne({ loss }, classes) {
  return outputOf(loss) === 'softmax' || (outputOf(loss) === 'sigmoid' && classes === 2);
}

/** @param {string} initializer @returns {boolean} whether it takes a scale from the user */
export function takesScale(initializer) {
  return SCALED_INITIALIZERS.includes(initializer);
}

/** @param {string} activation @returns {boolean} whether no gradient gets through: its slope is 0 */
export function isFlat(activation) {
  return FLAT_ACTIVATIONS.includes(activation);
}
