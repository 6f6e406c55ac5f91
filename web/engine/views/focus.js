/** focus.js - one neuron or one link in numbers: what a card on the diagram tells. */

import { parametersBefore, unitsOf } from './detail-limits.js';
import { inspectSubset } from './inspect-subset.js';
import { outputsOfUnits } from './nodes.js';

/** @typedef {import('../../core/index.js').QuantityName} QuantityName */
/** @typedef {import('../../core/index.js').Run} Run */

/**
 * @typedef {object} Target what the card is on
 * @property {number} layer 0 for the inputs
 * @property {number} unit
 * @property {number | null} input which of the unit's incoming links; null for the unit itself
 */

/**
 * @typedef {object} Parameter
 * @property {number} index in the run's parameters
 * @property {number} value
 * @property {number} gradient of the loss, mean over up to 64 training samples
 * @property {number} update what the last step added
 */

/**
 * @param {{run: Run, inputs: Run}} subject
 * @param {Target & {point: readonly number[]}} options point: where the unit is shown at work
 * @returns {Target & {output: number, parameter: Parameter | null, weights: number[], given: number[],
 *   sum: number, isIdle: boolean} | null} output, and for a unit the weights, what they are multiplied by and
 *   the sum with the bias; parameter: weight or bias, null for an input; isIdle: none of the samples sends a
 *   gradient through the unit. Null where the network has no such place.
 */
export function focus(subject, { layer, unit, input, point }) {
  const { run } = subject;
  const units = unitsOf(run);
  const isInside = layer < units.length && unit < units[layer] && (input ?? 0) < (units[layer - 1] ?? 1);
  if (!isInside) return null;
  const values = outputsOfUnits(subject, point);
  const place = { layer, unit, input, output: values[layer][unit] };
  if (layer === 0)
    return { ...place, parameter: null, weights: [], given: [], sum: Number.NaN, isIdle: false };
  const before = units[layer - 1];
  const inspection = inspectSubset(run);
  /** @param {string} quantity @param {number} first @param {number} end */
  const read = (quantity, first, end) =>
    Array.from(
      inspection.values(/** @type {QuantityName} */ (quantity), layer - 1).values.subarray(first, end),
    );
  const weights = read('weights', unit * before, (unit + 1) * before);
  const [bias] = read('biases', unit, unit + 1);
  const given = Array.from(values[layer - 1]);
  const { values: deltas, columns } = inspection.values('deltas', layer - 1);
  return {
    ...place,
    parameter: parameterAt(run, read, { layer, unit, input }),
    weights,
    given,
    sum: weights.reduce((sum, weight, i) => sum + weight * given[i], bias),
    isIdle: deltas.subarray(unit * columns, (unit + 1) * columns).every((delta) => delta === 0),
  };
}

/**
 * @param {Run} run
 * @param {(quantity: string, first: number, end: number) => number[]} read
 * @param {Target} target
 * @returns {Parameter}
 */
function parameterAt(run, read, { layer, unit, input }) {
  const units = unitsOf(run);
  const first = parametersBefore(run, layer);
  const isWeight = input !== null;
  const at = isWeight ? unit * units[layer - 1] + input : unit;
  const [values, one] = isWeight ? ['weights', 'weight'] : ['biases', 'bias'];
  const [value] = read(values, at, at + 1);
  const [gradient] = read(`${one}_gradients`, at, at + 1);
  const [update] = read(`${one}_updates`, at, at + 1);
  return {
    index: isWeight ? first + at : first + units[layer - 1] * units[layer] + at,
    value,
    gradient,
    update,
  };
}
