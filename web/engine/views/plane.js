/** plane.js - what of a data set and a run can be drawn in the plane. */

import { EXTENT } from '../../data/plane.js';

/** @typedef {import('../../core/index.js').Dataset} Dataset */
/** @typedef {import('../../core/index.js').Run} Run */

/**
 * @param {Run} run
 * @param {number} size
 * @returns {Float32Array} [classes][size * size], topmost row first
 */
export function outputMap(run, size) {
  return byClass(run, run.map(square(size)));
}

/**
 * @param {Run} run
 * @param {readonly number[]} point x and y
 * @returns {Float32Array} [classes]; none for data that have other features than x and y
 */
export function outputsAt(run, point) {
  if (run.features !== point.length) return new Float32Array(0);
  return byClass(run, run.predict(point));
}

/**
 * Two classes under a sigmoid share one output unit, the probability of class 1; that of class 0 is what is
 * left. It is added here, so that whatever shows outputs finds one row for each class.
 * @param {Run} run
 * @param {Float32Array} outputs [run.outputs][n]
 * @returns {Float32Array} [classes][n]
 */
function byClass({ outputs: units, classes }, outputs) {
  if (units !== 1 || classes !== 2) return outputs;
  const both = new Float32Array(2 * outputs.length);
  both.set(outputs.map((share) => 1 - share));
  both.set(outputs, outputs.length);
  return both;
}

/** @param {number} size */
function square(size) {
  return { columns: size, rows: size, left: -EXTENT, right: EXTENT, bottom: -EXTENT, top: EXTENT };
}

/**
 * @param {Run} run
 * @param {number} size
 * @returns {Float32Array} [hidden units][size * size]; none for data of more than two features
 */
export function hiddenMaps(run, size) {
  const hiddenUnits = run.layerSizes.slice(0, -1).reduce((sum, units) => sum + units, 0);
  if (size === 0 || hiddenUnits === 0 || run.features > 2) return new Float32Array(0);
  return run.map(square(size), 0).subarray(0, hiddenUnits * size * size);
}

/**
 * @param {Dataset} data
 * @returns {{points: Float32Array, labels: Int32Array, classes: number}} points by axis: all x, then all y
 */
export function planarPoints({ points, labels, classes, samples }) {
  const planar = new Float32Array(2 * samples);
  for (let i = 0; i < samples; i++) {
    planar[i] = points[2 * i];
    planar[samples + i] = points[2 * i + 1];
  }
  return { points: planar, labels, classes };
}
