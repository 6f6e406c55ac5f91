/**
 * start.js - what every implementation starts from: the same samples, the first weights that Kasane draws,
 * and its first minibatches, so that after the same few steps all must have the same loss.
 */

import { readFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/index.js';
import { LEARNING_RATE, layersOf, samplesOf } from './workloads.js';

/** @typedef {import('../../web/core/index.js').Core} Core */
/** @typedef {import('../../web/core/index.js').Run} Run */
/** @typedef {import('./workloads.js').Workload} Workload */

/** @typedef {{inputs: number, outputs: number, weights: Float32Array, biases: Float32Array}} Layer */

/**
 * @typedef {object} Start
 * @property {Workload} workload
 * @property {Float32Array} points
 * @property {Int32Array} labels
 * @property {Layer[]} layers weights [outputs][inputs]
 * @property {Int32Array[]} batches
 * @property {Run} run
 * @property {Core['names']} names what the core knows
 */

/**
 * What is measured of an implementation.
 * @typedef {object} Implementation
 * @property {(samples: Int32Array) => void} train one minibatch
 * @property {(points: Float32Array, count: number) => ArrayLike<number>} predict outputs [count][outputs]
 * @property {() => void} [epoch] where it shuffles and takes minibatches by itself
 * @property {() => void} [map] where it has a way of its own to draw the plane
 */

/** Steps after which losses are compared; few, for some of the peers take seconds for them. */
const STEPS = 4;
const COMPARED = 256;

export async function readCore() {
  return loadCore(await readFile(new URL('../../dist/kasane.wasm', import.meta.url)));
}

/**
 * @param {Core} core
 * @param {Pick<Workload, 'features' | 'hidden' | 'activation' | 'classes' | 'batch' | 'samples'>} workload
 */
export function build(core, workload) {
  const { hidden, activation, classes, batch } = workload;
  const { points, labels } = samplesOf(workload);
  const isRegression = classes === 1;
  const data = core.importData(isRegression ? { points, targets: labels } : { points, labels, classes });
  const run = core.run({
    data,
    hidden: hidden.map((units) => ({ units, activation })),
    loss: isRegression ? 'sum_of_squares' : 'softmax_cross_entropy',
    optimizer: 'sgd',
    learningRate: LEARNING_RATE,
    batch,
    seed: 1,
  });
  data.dispose();
  return run;
}

/** @param {Run} run @param {Workload} workload @returns {Layer[]} */
function layersOfRun(run, workload) {
  const { parameters } = run;
  const units = layersOf(workload);
  let at = 0;
  /** @param {number} count */
  const take = (count) => {
    at += count;
    return parameters.slice(at - count, at);
  };
  return units.slice(1).map((outputs, i) => {
    const inputs = units[i];
    return { inputs, outputs, weights: take(inputs * outputs), biases: take(outputs) };
  });
}

/** @param {Workload} workload @returns {Promise<Start>} */
export async function startOf(workload) {
  const core = await readCore();
  const run = build(core, workload);
  const layers = layersOfRun(run, workload);
  const batches = Array.from({ length: STEPS }, () => {
    run.trainMinibatch();
    return run.batchSamples;
  });
  run.reset();
  return { workload, ...samplesOf(workload), layers, batches, run, names: core.names };
}

/** Kasane's bits after the steps, for the native builds. @param {Start} start */
export function fingerprintAfter({ run, batches }) {
  for (const _ of batches) run.trainMinibatch();
  return { steps: batches.length, fingerprint: run.fingerprint };
}

/**
 * Mean loss of the first samples.
 * @param {Implementation} it
 * @param {Start} start
 * @param {boolean} hasSquares an implementation without cross-entropy
 */
function lossOf(it, { workload, points, labels }, hasSquares) {
  const { features, classes } = workload;
  const count = Math.min(COMPARED, labels.length);
  const outputs = it.predict(points.subarray(0, count * features), count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    if (!hasSquares) sum -= Math.log(outputs[i * classes + labels[i]]);
    for (let c = 0; hasSquares && c < classes; c++) {
      const wanted = classes === 1 ? labels[i] : Number(c === labels[i]);
      sum += 0.5 * (outputs[i * classes + c] - wanted) ** 2;
    }
  }
  return sum / count;
}

/**
 * The loss before and after the first minibatches; nothing is trained where the workload is forward only.
 * @param {Implementation} it
 * @param {Start} start
 * @param {boolean} hasSquares
 */
export function firstLosses(it, start, hasSquares) {
  const before = lossOf(it, start, hasSquares);
  if (!start.workload.isForward) for (const batch of start.batches) it.train(batch);
  return { before, after: lossOf(it, start, hasSquares) };
}
