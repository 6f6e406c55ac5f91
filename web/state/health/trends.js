/** trends.js - how the figures of a run have moved lately. */

/** @import { Facts } from './facts.js' */

/** Changes are seen over the last fifth of the training, and over this many epochs at least. */
const WINDOW_SHARE = 0.2;
export const SHORTEST_WINDOW = 20;
const MIN_MOMENTS = 4;
/** Standard errors of a difference that chance alone seldom exceeds. */
export const SELDOM = 2;

/**
 * @typedef {object} Trend of a figure
 * @property {number} epochs over so many
 * @property {number} before
 * @property {number} after
 * @property {boolean} isClear whether it moved by more than its noise explains
 */

/**
 * @param {Facts['history']} history
 * @param {number} epoch
 * @returns {Facts['history']} without what came after the epoch, for a moment that is not the newest
 */
export function historyUntil(history, epoch) {
  const length = history?.epochs.filter((one) => one <= epoch).length;
  if (!history || length === history.epochs.length) return history;
  const until = (/** @type {Float64Array} */ values) => values.subarray(0, length);
  const series = Object.entries(history.series).map(([name, values]) => [name, until(values)]);
  return { ...history, epochs: until(history.epochs), series: Object.fromEntries(series) };
}

/** @param {Facts} facts @param {string} series such as 'loss.train' @returns {number[]} as measured */
export function measured({ history }, series) {
  return Array.from(history?.series[series] ?? []).filter(Number.isFinite);
}

/** @param {Facts} facts @param {string} series @returns {Float64Array} of the last epochs */
export function recent({ history, frame }, series) {
  const values = history?.series[series];
  if (!history || !values) return new Float64Array();
  const first = history.epochs.findIndex((epoch) => epoch >= frame.epoch - windowOf(frame));
  return values.slice(Math.max(0, first));
}

/** @param {Facts['frame']} frame @returns {number} in epochs */
function windowOf({ epoch }) {
  return Math.max(SHORTEST_WINDOW, Math.round(epoch * WINDOW_SHARE));
}

/**
 * How a figure moved lately: means of the older and of the newer half of a window, so that the noise of
 * single epochs counts little.
 * @param {Facts} facts
 * @param {string} series
 * @returns {Trend | null} null while the training is too short to tell
 */
export function trendOf(facts, series) {
  const epochs = windowOf(facts.frame);
  const values = recent(facts, series);
  if (facts.frame.epoch < epochs || values.length < MIN_MOMENTS) return null;
  const middle = Math.floor(values.length / 2);
  const [before, after] = [values.slice(0, middle), values.slice(middle)].map(mean);
  const standardError = noiseOf(values) * Math.sqrt(2 / middle);
  return { epochs, before, after, isClear: Math.abs(after - before) > SELDOM * standardError };
}

/** @param {Facts} facts @param {string} series @returns {number} share it fell by lately, or NaN */
export function fallOf(facts, series) {
  const trend = trendOf(facts, series);
  return trend ? 1 - trend.after / trend.before : Number.NaN;
}

/** @param {Float64Array} values @returns {number} */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** About one standard deviation; a single leap does not count. @param {Float64Array} values */
function noiseOf(values) {
  const leaps = values.slice(1).map((value, index) => Math.abs(value - values[index]));
  return leaps.sort()[Math.floor(leaps.length / 2)];
}
