/** feature-maps.js - the features of a point as maps over the plane, for thumbnails. */

import { PLANE } from '../data/plane.js';
import { repeatInputs } from './inputs.js';

/** @typedef {import('../core/index.js').Core} Core */

/**
 * Each feature as the core computes it, see inputs.js.
 * @param {Core} core
 * @param {number} size
 * @returns {Record<string, Float32Array>} [size * size] by name of the feature, topmost row first
 */
export function featureMaps(core, size) {
  const features = core.names.feature;
  const data = core.generate({ dataset: 'plane', samples: 4 });
  try {
    const run = repeatInputs(core, { data, features }, features.length);
    try {
      const maps = run.map({ ...PLANE, columns: size, rows: size }, 0);
      const area = size * size;
      return Object.fromEntries(features.map((name, i) => [name, maps.slice(i * area, (i + 1) * area)]));
    } finally {
      run.dispose();
    }
  } finally {
    data.dispose();
  }
}
