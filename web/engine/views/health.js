/**
 * health.js - which units of the hidden layers do not work: cut off, or copies of each other. Shares and
 * norms of whole layers are another view (layers.js).
 */

import { spread } from './inspect-subset.js';

/** @typedef {import('../../core/index.js').Run} Run */

/** Samples that one inspection takes. */
const BLOCK = 64;
/** Training samples that a unit must be cut off for before it is called dead. */
const MAX_SAMPLES = 256;

/**
 * @param {Run} run
 * @yields between inspections
 * @returns what is seen of each hidden layer: the units that let no gradient through and answer 0 for all of
 *   `samples` training samples, spread over all of them, and whether all units have the same weights
 */
export function* unitsHealth(run) {
  const hidden = run.layerSizes.slice(0, -1);
  const { count: samples, step } = spread(run.count('train'), MAX_SAMPLES);
  /** @type {number[][]} */
  let dead = hidden.map((units) => Array.from({ length: units }, (_, unit) => unit));
  for (let taken = 0; taken < samples && dead.some((units) => units.length > 0); taken += BLOCK) {
    const count = Math.min(BLOCK, samples - taken);
    const inspection = run.inspect({ first: taken * step, count, step });
    dead = dead.map((units, layer) => (units.length > 0 ? silent(units, inspection, layer) : units));
    yield;
  }
  const inspection = run.inspect({ count: 1 }); // for the weights
  return {
    samples,
    dead,
    areEqual: hidden.map((units, layer) => units > 1 && areRowsEqual(inspection, layer)),
  };
}

/**
 * @param {number[]} units
 * @param {ReturnType<Run['inspect']>} inspection
 * @param {number} layer
 * @returns {number[]} those whose outputs are all 0
 */
function silent(units, inspection, layer) {
  const { values, columns } = inspection.values('outputs', layer);
  return units.filter((unit) =>
    values.subarray(unit * columns, (unit + 1) * columns).every((value) => value === 0),
  );
}

/** @param {ReturnType<Run['inspect']>} inspection @param {number} layer */
function areRowsEqual(inspection, layer) {
  const { values, columns } = inspection.values('weights', layer);
  const { values: biases } = inspection.values('biases', layer);
  return values.every((weight, i) => weight === values[i % columns]) && biases.every((b) => b === biases[0]);
}
