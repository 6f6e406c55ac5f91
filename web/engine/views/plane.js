/** plane.js - what of a run can be drawn over its inputs, where these are one or two. */

import { EXTENT, PLANE } from '../../data/plane.js';
import { affordableSize } from './detail-limits.js';

/** @typedef {import('../../core/index.js').Run} Run */
/** @typedef {import('../buffers.js').Buffers} Buffers */
/** @typedef {{run: Run, buffers: Buffers}} Subject */

/**
 * @param {Subject} subject
 * @param {number} size at most, see affordableSize()
 * @returns {Float32Array} [classes, or targets][size * size], topmost row first; none for more features
 */
export function outputMap({ run, buffers }, size) {
  if (run.features > 2) return new Float32Array(0);
  const side = affordableSize(run, size);
  const map = run.map({ ...PLANE, columns: side, rows: side }, undefined, buffers.take);
  const byClasses = byClass(run, map, buffers.take);
  if (byClasses !== map) buffers.give(map.buffer);
  return byClasses;
}

/**
 * @param {Subject} subject
 * @param {number} size points from -EXTENT to EXTENT
 * @returns {Float32Array} [targets][size] outputs over the only feature; none for more features
 */
export function outputCurve({ run, buffers }, size) {
  if (run.features !== 1) return new Float32Array(0);
  const half = EXTENT / (size - 1); // the outermost cells are centred on the ends
  const line = { ...PLANE, columns: size, rows: 1, left: -EXTENT - half, right: EXTENT + half };
  return run.map(line, undefined, buffers.take);
}

/**
 * @param {Run} run
 * @param {readonly number[]} point its features
 * @returns {Float32Array} [classes, or targets]; none while the point is one of other data
 */
export function outputsAt(run, point) {
  if (run.features !== point.length) return new Float32Array(0);
  return byClass(run, run.predict(point), (length) => new Float32Array(length));
}

/**
 * Two classes under a sigmoid share one output unit, the probability of class 1; that of class 0 is what is
 * left. It is added here, so that whatever shows outputs finds one row for each class.
 * @param {Run} run
 * @param {Float32Array} outputs [run.outputs][n]
 * @param {(length: number) => Float32Array} room gives an array to fill
 * @returns {Float32Array} [classes][n]
 */
function byClass({ outputs: units, classes }, outputs, room) {
  if (units !== 1 || classes !== 2) return outputs;
  const both = room(2 * outputs.length);
  for (let i = 0; i < outputs.length; i++) both[i] = 1 - outputs[i];
  both.set(outputs, outputs.length);
  return both;
}
