/**
 * detail-limits.js - how much is shown of a large network: of its layers the first few units, of the plane a
 * coarse map.
 */

/** @typedef {import('../../core/index.js').Run} Run */

/**
 * @typedef {object} Limits
 * @property {number} maxUnits of a layer that is shown whole
 * @property {number} previewUnits shown of a larger one
 */

/** Parameters times cells of a map: what is computed in about 20 ms. */
const MAX_WORK = 3e8;

/**
 * @param {Run} run
 * @param {number} size requested, cells along each side of a map
 * @returns {number} cells along each side, fewer for a large network, lest its maps keep it from learning
 */
export function affordableSize({ parameterCount }, size) {
  return Math.max(2, Math.min(size, Math.floor(Math.sqrt(MAX_WORK / parameterCount))));
}

/** @param {Run} run @returns {number[]} units of each layer, the inputs first */
export function unitsOf({ inputs, layerSizes }) {
  return [inputs, ...layerSizes];
}

/** @param {readonly number[]} units of each layer @param {Limits} limits @returns {number[]} shown of each */
export function shownOf(units, { maxUnits, previewUnits }) {
  return units.map((count) => (count <= maxUnits ? count : previewUnits));
}

/**
 * @param {Run} run
 * @param {number} layer 1 for the first after the inputs
 * @returns {number} where its parameters begin: weights [outputs][inputs], then biases [outputs]
 */
export function parametersBefore(run, layer) {
  const units = unitsOf(run);
  let count = 0;
  for (let at = 1; at < layer; at++) count += (units[at - 1] + 1) * units[at];
  return count;
}
