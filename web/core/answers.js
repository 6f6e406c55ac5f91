/** answers.js - what a trained run answers: predictions, maps of the plane, metrics. For run.js. */

import { number, oneOf, whole } from './check.js';

/** @typedef {import('./calls.js').Calls} Calls */
/**
 * @typedef {{columns: number, rows: number, left: number, right: number, bottom: number, top: number}}
 * View
 */
/** @typedef {{features: number, outputs: number, layerSizes: readonly number[]}} Sizes of a run */

/**
 * @typedef {object} Metrics NaN where a figure has no meaning for the task
 * @property {number} loss mean over the samples, without penalty
 * @property {number} accuracy
 * @property {number} penalty what L1 and L2 add to the loss
 * @property {number} r2
 * @property {number} rmse
 * @property {number[]} precision by class
 * @property {number[]} recall by class
 * @property {number[][]} confusion [class][guess] samples
 */

/**
 * @param {Calls} calls
 * @param {number} handle
 * @returns {number[]} units of each layer, the output layer included
 */
export function readLayerSizes(calls, handle) {
  const length = calls.number('nn_layer_count', handle);
  return Array.from({ length }, (_, layer) => calls.number('nn_layer_outputs', handle, layer));
}

/**
 * @param {Calls} calls
 * @param {number} handle
 * @param {Sizes} sizes
 * @param {ArrayLike<number>} rows points, [count][features]
 * @returns {Float32Array} outputs, [outputs][count]
 */
export function predict(calls, handle, { features, outputs }, rows) {
  const count = rows.length / features;
  if (!Number.isInteger(count)) {
    throw new RangeError(`Run.predict: ${rows.length} numbers are no rows of ${features}`);
  }
  calls.lend(Float32Array.from(rows));
  return calls.floats(calls.pointer('nn_predict', handle, count), count * outputs);
}

/**
 * @param {Calls} calls
 * @param {number} handle
 * @param {Sizes} sizes
 * @param {View} view
 * @param {number} firstLayer
 * @param {(length: number) => Float32Array} [room]
 * @returns {Float32Array} [units][rows * columns]
 */
export function mapPlane(calls, handle, { layerSizes }, view, firstLayer, room) {
  const { columns, rows, left, right, bottom, top } = view;
  const call = 'Run.map';
  const counts = [whole(call, 'columns', columns), whole(call, 'rows', rows)];
  const edges = [number(call, 'left', left), number(call, 'right', right)];
  edges.push(number(call, 'bottom', bottom), number(call, 'top', top));
  const layer = whole(call, 'firstLayer', firstLayer);
  const pointer = calls.pointer('nn_map', handle, layer, ...counts, ...edges);
  const units = layerSizes.slice(layer).reduce((sum, size) => sum + size, 0);
  const length = units * columns * rows;
  if (!room) return calls.floats(pointer, length);
  const map = room(length);
  calls.fillFloats(pointer, map);
  return map;
}

/** Samples that the core measures at a time. */
const BLOCK = 256;

/**
 * Measures a part of the samples block by block.
 * @param {Calls} calls
 * @param {() => number} handle of the run, asked for before each block
 * @param {{classes: number}} run
 * @param {string} part
 * @returns {Generator<void, Metrics, void>}
 */
export function* measure(calls, handle, { classes }, part) {
  const index = partIndex(calls, 'Run.measure', part);
  const samples = calls.number('nn_part_count', handle(), index);
  for (let first = 0; first === 0 || first < samples; first += BLOCK) {
    calls.run('nn_evaluate_block', handle(), index, first);
    yield;
  }
  return readMetrics(calls, handle(), classes);
}

/** @param {Calls} calls @param {string} call @param {string} part @returns {number} its place in the list */
export function partIndex(calls, call, part) {
  return oneOf(call, 'part', part, calls.names.part);
}

/**
 * @param {Calls} calls
 * @param {number} handle of a run that has just been evaluated
 * @param {number} classCount
 * @returns {Metrics}
 */
export function readMetrics(calls, handle, classCount) {
  const classes = Array.from({ length: classCount }, (_, c) => c);
  /** @param {string} name @param {...number} args */
  const figure = (name, ...args) => calls.number(name, handle, ...args);
  return {
    loss: figure('nn_loss'),
    accuracy: figure('nn_accuracy'),
    penalty: figure('nn_penalty'),
    r2: figure('nn_r2'),
    rmse: figure('nn_rmse'),
    precision: classes.map((c) => figure('nn_precision', c)),
    recall: classes.map((c) => figure('nn_recall', c)),
    confusion: classes.map((c) => classes.map((guess) => figure('nn_confusion', c, guess))),
  };
}
