/**
 * logits.js - what enters the output function at the probes. The core tells it of samples; elsewhere it is
 * the last hidden layer's outputs times the weights of the output layer.
 */

import { PARTS } from './samples.js';

/** @typedef {import('./index.js').Subject} Subject */
/** @typedef {import('../../core/index.js').Run} Run */

/** Half the side of the one cell that is mapped around a probe. */
const HALF = 1e-3;

/**
 * @param {Subject} subject
 * @param {number} [sample] for data of more than two features: which sample the probe is
 * @returns {Float32Array[]} [output units] of each probe; empty where nothing hidden lies before the outputs
 */
export function logitsAt({ run, data, probes }, sample) {
  const fitting = probes.filter((probe) => probe.length === run.features);
  if (run.features <= 2) return fitting.map((probe) => planarLogits(run, probe));
  return sample === undefined || sample >= data.samples ? [] : [sampleLogits(run, data.parts, sample)];
}

/** @param {Run} run @param {readonly number[]} probe */
function planarLogits(run, [x, y = 0]) {
  const last = run.layerSizes.length - 1;
  if (last === 0) return new Float32Array(0);
  const cell = { left: x - HALF, right: x + HALF, bottom: y - HALF, top: y + HALF };
  const inputs = run.layerSizes[last - 1];
  const hidden = run.map({ columns: 1, rows: 1, ...cell }, last - 1);
  const { parameters, outputs } = run;
  const biases = parameters.length - outputs;
  const weights = biases - outputs * inputs;
  return Float32Array.from({ length: outputs }, (_, k) => {
    let sum = parameters[biases + k];
    for (let j = 0; j < inputs; j++) sum += parameters[weights + k * inputs + j] * hidden[j];
    return sum;
  });
}

/** @param {Run} run @param {Int32Array} parts @param {number} sample */
function sampleLogits(run, parts, sample) {
  const first = parts.subarray(0, sample).filter((part) => part === parts[sample]).length;
  return run
    .inspect({ part: PARTS[parts[sample]], first, count: 1 })
    .values('sums', run.layerSizes.length - 1).values;
}
