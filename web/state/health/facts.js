/** facts.js - what is known of a run when its health is judged, and how its figures have moved. */

/** @import { RunInfo, Frame, History, ViewAnswers } from '../run/engine-types.js' */
/** @import { Experiment } from '../experiment/schema.js' */

/** Changes are seen over the last fifth of the training, and over this many epochs at least. */
const WINDOW_SHARE = 0.2;
const SHORTEST_WINDOW = 20;
const FEWEST_MOMENTS = 4;
/** Between the scores of training data and of others. */
export const SMALL_GAP = 0.05;
/** Before, a training that does not move may only be slow to start. */
export const STUCK_EPOCHS = 50;
/** Accuracy or R² of training data that are as good as learned. */
export const LEARNED = 0.95;

/**
 * @typedef {object} Facts
 * @property {Experiment} experiment as it is trained
 * @property {Pick<Frame, 'epoch' | 'position' | 'loss' | 'accuracy' | 'r2' | 'problem' | 'views'>} frame the
 *   newest
 * @property {History | null} history
 * @property {number[]} classCounts training samples of each class; empty for regression
 */

/** @typedef {'train' | 'validation' | 'test'} Part */
/** @typedef {NonNullable<ViewAnswers['layers']>[number]} Layer */
/** @typedef {{epochs: number, before: number, after: number}} Trend of a figure, over so many epochs */

/**
 * @param {Pick<RunInfo, 'labels' | 'parts' | 'classes'>} runInfo
 * @param {readonly string[]} partNames
 * @returns {number[]} as in Facts
 */
export function countClasses({ labels, parts, classes }, partNames) {
  const train = partNames.indexOf('train');
  const counts = Array(classes).fill(0);
  labels.forEach((label, sample) => {
    if (parts[sample] === train) counts[label]++;
  });
  return counts;
}

/** @param {Facts} facts @returns {'validation' | 'test' | null} the part that tells what is new to the run */
export function heldOut({ frame }) {
  if (Number.isFinite(frame.loss.validation)) return 'validation';
  return Number.isFinite(frame.loss.test) ? 'test' : null;
}

/** @param {Facts} facts @param {Part} part @returns {number} accuracy, or R² in regression */
export function scoreOf({ frame, classCounts }, part) {
  return classCounts.length > 0 ? frame.accuracy[part] : frame.r2[part];
}

/** @param {Facts} facts @returns {boolean} whether the training data leave little to learn */
export function isLearned(facts) {
  return scoreOf(facts, 'train') >= LEARNED;
}

/** @param {Facts} facts @returns {Layer[]} the hidden layers and the output layer; none while not measured */
export function layersSeen({ frame }) {
  return frame.views.layers ?? [];
}

/** @param {Facts} facts @param {string} series such as 'loss.train' @returns {number[]} as measured */
export function measured({ history }, series) {
  return Array.from(history?.series[series] ?? []).filter(Number.isFinite);
}

/**
 * How a figure moved lately: means of the older and of the newer half of a window, so that the noise of
 * single epochs counts little.
 * @param {Facts} facts
 * @param {string} series
 * @returns {Trend | null} null while the training is too short to tell
 */
export function trendOf({ history, frame }, series) {
  const values = history?.series[series];
  const epochs = Math.max(SHORTEST_WINDOW, Math.round(frame.epoch * WINDOW_SHARE));
  if (!history || !values || frame.epoch < epochs) return null;
  const first = history.epochs.findIndex((epoch) => epoch >= frame.epoch - epochs);
  if (first < 0 || values.length - first < FEWEST_MOMENTS) return null;
  const middle = Math.floor((first + values.length) / 2);
  return { epochs, before: mean(values.slice(first, middle)), after: mean(values.slice(middle)) };
}

/** @param {Facts} facts @param {string} series @returns {number} share it fell by lately, or NaN */
export function fallOf(facts, series) {
  const trend = trendOf(facts, series);
  return trend ? 1 - trend.after / trend.before : Number.NaN;
}

/** @param {Float64Array} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
