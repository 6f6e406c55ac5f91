/**
 * facts.js - what follows from settings, for the page to show. The module tells some of it; the rest, which
 * it does not tell, stands in the short lists here, and a test compares them with the module.
 */

import { EXPERIMENT } from './settings.js';
import { warmupOf } from './training-facts.js';

/** @import { Facts } from '../run/engine-types.js' */
/** @import { Experiment } from './settings.js' */

/** Every corner of a gate's truth table is one of four points. */
const TRUTH_TABLES = ['and', 'or', 'nand', 'xor_gate'];
/** Losses that compare classes, and what stands in for them where the data have targets instead. */
const CLASS_LOSSES = ['softmax_cross_entropy', 'binary_cross_entropy', 'hinge'];
const TARGET_LOSS = 'mean_squared_error';
const SCALED_INITIALIZERS = ['normal', 'uniform', 'constant'];
const FLAT_ACTIVATIONS = ['step'];
const SATURATING_ACTIVATIONS = ['tanh', 'sigmoid'];
/** @type {Record<string, 'softmax' | 'sigmoid'>} */
const PROBABILITIES = { softmax_cross_entropy: 'softmax', binary_cross_entropy: 'sigmoid' };

/** @typedef {'classes' | 'curves' | 'images' | 'gates'} DataGroup */

/** @type {readonly DataGroup[]} */
export const DATA_GROUPS = ['classes', 'curves', 'images', 'gates'];

/**
 * @param {string} dataset
 * @param {Facts} facts of it
 * @returns {DataGroup} with which others it is shown
 */
export function dataGroup(dataset, { task, features }) {
  if (TRUTH_TABLES.includes(dataset)) return 'gates';
  if (task === 'regression') return 'curves';
  return features > 2 ? 'images' : 'classes';
}

/**
 * @param {string} dataset
 * @param {Facts} facts of it
 * @param {number} classes
 * @returns {boolean} whether its classes can differ in size: two can, unless they are a gate's answers
 */
export function takesBalance(dataset, facts, classes) {
  return classCount(facts, classes) === 2 && dataGroup(dataset, facts) !== 'gates';
}

/** @param {Facts} facts @returns {boolean} whether its samples are points of the plane */
export function takesFeatures({ features }) {
  return features === 2;
}

/**
 * Settings are kept as they were wished; a data set takes of them what it can. Whatever shows or trains an
 * experiment goes by this one.
 * @param {Experiment} experiment
 * @param {Facts | undefined} facts of its data set; undefined while none are known
 * @returns {Experiment} as it is trained
 */
export function effectiveSettingsOf(experiment, facts) {
  if (!facts) return experiment;
  const { loss, classes, trainShare, validationShare } = experiment;
  const needsOther = !isPossibleLoss(loss, facts);
  return {
    ...experiment,
    loss: needsOther ? TARGET_LOSS : loss,
    classes: classCount(facts, classes),
    validationShare: Math.min(validationShare, 1 - trainShare),
    scheduleWarmup: warmupOf(experiment),
  };
}

/**
 * @param {string} loss
 * @param {Facts} facts of the data set
 * @returns {boolean} whether the data have what the loss needs
 */
export function isPossibleLoss(loss, { task }) {
  return task === 'classification' || !CLASS_LOSSES.includes(loss);
}

/**
 * @param {Facts} facts of the data set
 * @returns {{min: number, max: number}} how many classes it can have on the page
 */
export function classRange({ fewestClasses, mostClasses }) {
  const { min, max } = EXPERIMENT.table.classes;
  return { min: Math.max(min, fewestClasses), max: Math.min(max, mostClasses) };
}

/**
 * @param {Facts} facts of the data set
 * @param {number} requested
 * @returns {number} the number of classes it has then, 0 for regression
 */
export function classCount(facts, requested) {
  const { min, max } = classRange(facts);
  return Math.min(max, Math.max(min, requested));
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

/** @param {string} activation @returns {boolean} whether its slope fades on both sides, yet is never 0 */
export function saturates(activation) {
  return SATURATING_ACTIVATIONS.includes(activation);
}
