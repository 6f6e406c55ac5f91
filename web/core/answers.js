/** answers.js - what a trained run answers: predictions, maps of the plane, metrics. For run.js. */

import { oneOf, whole } from './check.js';
import { rows as rowsOf } from './numbers.js';
import { viewNumbers } from './view.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./handle.js').Handle} Handle */
/** @typedef {import('./view.js').View} View */
/** @typedef {import('../../dist/types/names.js').PartName} PartName */
/** @typedef {{features: number, outputs: number, layerSizes: readonly number[]}} Sizes of a run */

/**
 * @typedef {object} Metrics NaN where a figure has no meaning for the task
 * @property {number} loss mean over the samples, without penalty
 * @property {number} accuracy
 * @property {number} penalty what L1 and L2 add to the loss
 * @property {number} r2 1 - the sum of squared errors / that of the distances to the mean. Of several targets
 *   both are sums over all of them; r2_score of scikit-learn is the mean of a ratio for each
 * @property {number} rmse
 * @property {number[]} precision by class
 * @property {number[]} recall by class
 * @property {number[][]} confusion [class][guess] samples
 */

/**
 * @param {Calls} calls
 * @param {number} address
 * @returns {number[]} units of each layer, the output layer included
 */
export function readLayerSizes(calls, address) {
  const length = calls.number('nn_layer_count', address);
  return Array.from({ length }, (_, layer) => calls.number('nn_layer_outputs', address, layer));
}

/**
 * @param {Calls} calls
 * @param {number} address
 * @param {Sizes} sizes
 * @param {import('./numbers.js').Rows} rows points, [count][features], flat or in rows
 * @returns {Float32Array<ArrayBuffer>} outputs, [outputs][count]
 */
export function predict(calls, address, { features, outputs }, rows) {
  const call = 'Run.predict';
  const { values, width = features } = rowsOf(call, 'rows', rows);
  const count = values.length / features;
  if (width !== features || !Number.isInteger(count) || count === 0) {
    const found =
      width === features ? `rows has ${values.length} numbers` : `each of rows has ${width} numbers`;
    throw new RangeError(`${call}: ${found}, must be one or more rows of ${features}`);
  }
  calls.lend(call, values);
  try {
    return calls.floats(calls.pointer('nn_predict', address, count), count * outputs);
  } finally {
    calls.release();
  }
}

/**
 * @param {Calls} calls
 * @param {number} address
 * @param {Sizes} sizes
 * @param {View} view
 * @param {number} firstLayer
 * @param {(length: number) => Float32Array} [room]
 * @returns {Float32Array} [units][rows * columns]
 */
export function mapPlane(calls, address, { layerSizes }, view, firstLayer, room) {
  const place = viewNumbers('Run.map', view);
  const layer = whole('Run.map', 'firstLayer', firstLayer);
  const pointer = calls.pointer('nn_map', address, layer, ...place);
  const units = layerSizes.slice(layer).reduce((sum, size) => sum + size, 0);
  const length = units * view.columns * view.rows;
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
 * @param {Handle} handle of the run
 * @param {{classes: number}} run
 * @param {PartName} part
 * @returns {Generator<void, Metrics, void>}
 */
export function* measure(calls, handle, { classes }, part) {
  const index = partIndex(calls, 'Run.measure', part);
  const samples = calls.number('nn_part_count', handle.address, index);
  for (let first = 0; first === 0 || first < samples; first += BLOCK) {
    calls.run('nn_evaluate_block', handle.address, index, first);
    yield;
  }
  return readMetrics(calls, handle.address, classes);
}

/** @param {Calls} calls @param {string} call @param {PartName} part @returns {number} place in the list */
export function partIndex(calls, call, part) {
  return oneOf(call, 'part', part, calls.names.part);
}

/**
 * @param {Calls} calls
 * @param {number} address of a run that has just been evaluated
 * @param {number} classCount
 * @returns {Metrics}
 */
export function readMetrics(calls, address, classCount) {
  const classes = Array.from({ length: classCount }, (_, c) => c);
  /** @param {string} name @param {...number} args */
  const figure = (name, ...args) => calls.number(name, address, ...args);
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
