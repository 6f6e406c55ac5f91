/** layers.js - how each layer fares: gradient, weights, last step, and units that do not learn. */

import { inspectSubset } from './inspect-subset.js';

/** @typedef {import('../../core/index.js').Run} Run */

/**
 * @param {Run} run
 * @returns {{gradient: number, weights: number, updateRatio: number, dead: number, saturated: number}[]} of
 *   the first hidden layer to the output layer, over up to 64 training samples: norms of the gradient and of
 *   the weights, length of the last step over that of the weights, shares of units and of their outputs
 */
export function layerHealth(run) {
  const inspection = inspectSubset(run);
  return run.layerSizes.map((_, layer) => ({
    gradient: inspection.norm('weight_gradients', layer),
    weights: inspection.norm('weights', layer),
    updateRatio: inspection.updateRatio(layer),
    dead: inspection.dead(layer),
    saturated: inspection.saturated(layer),
  }));
}
