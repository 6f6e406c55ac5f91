/** facts.js - what is known of a run when its health is judged, and how its figures have moved. */

import { fallOf, mean, measured, recent, SELDOM, SHORTEST_WINDOW, trendOf } from './trends.js';

/** @import { Frame, History, RunInfo, ViewAnswers } from '../run/engine-types.js' */
/** @import { RunSettings } from '../experiment/settings.js' */

/** Before, a training that does not move may only be slow to start. */
const STUCK_EPOCHS = 50;
/** Share that the loss falls by over a window when it falls at all, and when it falls well. */
const FALLS = 0.01;
const FALLS_WELL = 0.05;
/** Share of the first loss that a training that begins well has soon lost. */
const EARLY_FALL = 0.03;
/** Accuracy or R² of training data that are as good as learned, and that are far from it. */
export const LEARNED = 0.95;
export const POOR = 0.8;
/** Between the scores of training data and of others: no cause for worry, and one. */
export const SMALL_GAP = 0.05;
const LARGE_GAP = 0.07;

/**
 * @typedef {object} Facts
 * @property {RunSettings} experiment as it is trained
 * @property {Pick<Frame, 'epoch' | 'position' | 'loss' | 'accuracy' | 'r2' | 'problem' | 'views'>} frame the
 *   newest
 * @property {History | null} history
 * @property {number[]} classCounts training samples of each class; empty for regression
 * @property {Record<Part, number>} sampleCounts
 * @property {{epoch: number, before: number, after: number} | null} edit when a weight was last written by
 *   hand, and the training loss before and after
 */

/** @typedef {'train' | 'validation' | 'test'} Part */
/** @typedef {NonNullable<ViewAnswers['layers']>[number]} Layer */
/** @typedef {Pick<Facts, 'classCounts' | 'sampleCounts'>} DataFacts */

/**
 * @param {Pick<RunInfo, 'labels' | 'parts' | 'classes'>} info
 * @param {readonly string[]} partNames
 * @returns {DataFacts}
 */
export function dataFacts({ labels, parts, classes }, partNames) {
  const train = partNames.indexOf('train');
  const classCounts = Array(classes).fill(0);
  const sampleCounts = { train: 0, validation: 0, test: 0 };
  parts.forEach((part, sample) => {
    sampleCounts[/** @type {Part} */ (partNames[part])]++;
    if (part === train && classes > 0) classCounts[labels[sample]]++;
  });
  return { classCounts, sampleCounts };
}

/** @param {Facts} facts @returns {'validation' | 'test' | null} the part that tells what is new to the run */
export function heldOut({ frame }) {
  if (Number.isFinite(frame.loss.validation)) return 'validation';
  return Number.isFinite(frame.loss.test) ? 'test' : null;
}

/** @param {Pick<Facts, 'classCounts'>} facts @returns {boolean} */
export function isClassification({ classCounts }) {
  return classCounts.length > 0;
}

/** @param {Facts} facts @param {Part} part @returns {number} accuracy, or R² in regression */
export function scoreOf(facts, part) {
  return isClassification(facts) ? facts.frame.accuracy[part] : facts.frame.r2[part];
}

/** @param {Facts} facts @returns {{key: string}} what the score is called */
export function measureOf(facts) {
  return { key: isClassification(facts) ? 'health.measure.accuracy' : 'health.measure.r2' };
}

/** @param {Facts} facts @returns {{measure: {key: string}, score: number}} of the training data */
export function scoreParams(facts) {
  return { measure: measureOf(facts), score: scoreOf(facts, 'train') };
}

/** @param {Facts} facts @returns {boolean} whether anything was trained */
export function hasBegun({ frame }) {
  return frame.epoch + frame.position > 0;
}

/** @param {Facts} facts @returns {boolean} whether the training data leave little to learn */
export function isLearned(facts) {
  return hasBegun(facts) && scoreOf(facts, 'train') >= LEARNED;
}

/** @param {Facts} facts @returns {boolean} whether the training loss has fallen, and goes on falling */
export function isFalling(facts) {
  const { epoch, loss } = facts.frame;
  const [first] = measured(facts, 'loss.train');
  if (!(loss.train < (1 - EARLY_FALL) * first)) return false;
  if (epoch < SHORTEST_WINDOW) return true;
  return trendOf(facts, 'loss.train')?.isClear === true && fallOf(facts, 'loss.train') >= FALLS;
}

/** @param {Facts} facts @returns {boolean} whether the loss no longer falls, though there is more to learn */
export function isStuck(facts) {
  const canTell = facts.frame.epoch >= STUCK_EPOCHS && trendOf(facts, 'loss.train') !== null;
  return canTell && !isLearned(facts) && !isFalling(facts);
}

/** @param {Facts} facts @returns {boolean} whether training goes on well, whatever else there is to see */
export function isFallingWell(facts) {
  return isLearned(facts) || fallOf(facts, 'loss.train') > FALLS_WELL;
}

/**
 * @param {Facts} facts
 * @param {Part} part
 * @returns {boolean} whether the training data are answered better, by more than chance explains: now, and on
 *   the average of the last epochs
 */
export function hasLargeGap(facts, part) {
  const gap = scoreOf(facts, 'train') - scoreOf(facts, part);
  if (!isClassification(facts)) return gap > LARGE_GAP; // curves of R² are not kept
  const limit = Math.max(LARGE_GAP, SELDOM * standardError(facts, part));
  return gap > limit && recentGap(facts, part) > limit;
}

/**
 * @param {Facts} facts of a classification
 * @param {Part} part
 * @returns {boolean} whether training data and others are answered alike, on the average of the last epochs
 */
export function hasSmallGap(facts, part) {
  const gap = scoreOf(facts, 'train') - scoreOf(facts, part);
  return Math.abs(gap) <= LARGE_GAP && Math.abs(recentGap(facts, part)) <= SMALL_GAP;
}

/** @param {Facts} facts @param {Part} part */
function recentGap(facts, part) {
  return mean(recent(facts, 'accuracy.train')) - mean(recent(facts, `accuracy.${part}`));
}

/** Of the difference of two accuracies. @param {Facts} facts @param {Part} part */
function standardError({ frame, sampleCounts }, part) {
  const variances = /** @type {const} */ (['train', part]).map((one) => {
    const count = sampleCounts[one];
    const share = (frame.accuracy[one] * count + 1) / (count + 2); // none is sure of a few samples
    return (share * (1 - share)) / count;
  });
  return Math.sqrt(variances[0] + variances[1]);
}

/** @param {Facts} facts @returns {Layer[]} the hidden layers and the output layer; none while not measured */
export function layersSeen({ frame }) {
  return frame.views.layers ?? [];
}
