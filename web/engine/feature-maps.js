/** feature-maps.js - the features of a point as maps over the plane, for thumbnails. */

import { EXTENT } from '../data/plane.js';

/** @typedef {import('../core/index.js').Core} Core */

/**
 * Each feature as the core computes it: the output of a network that hands it through.
 * @param {Core} core
 * @param {number} size
 * @returns {Record<string, Float32Array>} [size * size] by name of the feature, topmost row first
 */
export function featureMaps(core, size) {
  const data = core.generate({ dataset: 'plane', samples: 4 });
  try {
    return Object.fromEntries(core.names.feature.map((name) => [name, featureMap(core, data, name, size)]));
  } finally {
    data.dispose();
  }
}

/**
 * @param {Core} core
 * @param {import('../core/index.js').Dataset} data
 * @param {string} feature
 * @param {number} size
 */
function featureMap(core, data, feature, size) {
  const options = { data, features: [feature], hidden: [], initializer: 'zero', loss: 'mean_squared_error' };
  const run = core.run({ ...options, optimizer: 'sgd', learningRate: 0.1, batch: 1, seed: 0 });
  try {
    run.setParameter(0, 1); // the weight; the bias is 0
    const plane = { left: -EXTENT, right: EXTENT, bottom: -EXTENT, top: EXTENT };
    return run.map({ columns: size, rows: size, ...plane });
  } finally {
    run.dispose();
  }
}
