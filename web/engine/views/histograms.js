/** histograms.js - how the weights of a layer, or what its units answer, are spread. */

import { inspectSubset } from './inspect-subset.js';

/** @typedef {import('../../core/index.js').Run} Run */

const BINS = 24;

/**
 * @typedef {object} HistogramRequest
 * @property {'weights' | 'outputs'} quantity outputs: of every unit, for up to 64 training samples
 * @property {number} layer 0 is the first hidden layer; past the last one it is the last one
 */

/** @param {Run} run @param {readonly HistogramRequest[]} requests */
export function histogramsOf(run, requests) {
  const inspection = inspectSubset(run);
  return requests.map((request) => histogramOf(inspection, request, run.layerSizes.length - 1));
}

/**
 * @param {ReturnType<typeof inspectSubset>} inspection
 * @param {HistogramRequest} request
 * @param {number} last layer
 */
function histogramOf(inspection, { quantity, layer }, last) {
  const at = Math.min(layer, last);
  const { low, high } = roundRange(inspection.values(quantity, at).values);
  return {
    quantity,
    layer,
    low,
    high,
    counts: inspection.histogram(quantity, at, { low, high, bins: BINS }),
  };
}

/**
 * The values lie inside; the ends are rounded outwards, so that they seldom move while the values do.
 * @param {ArrayLike<number>} values finite
 * @returns {{low: number, high: number}} low < high
 */
export function roundRange(values) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  if (values.length === 0) return { low: -0.5, high: 0.5 };
  if (low === high) return { low: low - 0.5, high: high + 0.5 };
  const step = 10 ** Math.floor(Math.log10(high - low));
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}
