/** output-labs.js - what comes out of a network: softmax, and losses by their terms. For labs.js. */

import { number, oneOf } from './check.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @typedef {object} SoftmaxOptions
 * @property {number} [temperature]
 * @property {boolean} [shifted] false is the bare formula, which answers NaN where an exponential overflows
 */

/**
 * @typedef {object} OutputLossOptions
 * @property {string} loss one of names.output_loss
 * @property {ArrayLike<number>} outputs
 * @property {ArrayLike<number>} targets
 * @property {number} [epsilon] what is added to an output before its logarithm; the book has 1e-7
 */

/**
 * @param {Calls} calls
 * @param {ArrayLike<number>} logits
 * @param {SoftmaxOptions} [options]
 * @returns {Float64Array}
 */
export function softmax(calls, logits, { temperature = 1, shifted = true } = {}) {
  calls.lend(Float64Array.from(logits));
  const heat = number('Labs.softmax', 'temperature', temperature);
  return calls.doubles(calls.pointer('nn_softmax', logits.length, heat, Number(shifted)), logits.length);
}

/**
 * @param {Calls} calls
 * @param {OutputLossOptions} options
 * @returns {{loss: number, terms: Float64Array, slopes: Float64Array}} terms add up to the loss; slopes are
 * its derivatives by the outputs
 */
export function outputLoss(calls, { loss, outputs, targets, epsilon = 0 }) {
  const call = 'Labs.outputLoss';
  const kind = oneOf(call, 'loss', loss, calls.names.output_loss);
  const count = outputs.length;
  if (targets.length !== count) {
    throw new RangeError(`${call}: ${count} outputs do not fit ${targets.length} targets`);
  }
  calls.lend(Float64Array.from(outputs), Float64Array.from(targets));
  const small = number(call, 'epsilon', epsilon);
  const answer = calls.doubles(calls.pointer('nn_output_loss', kind, count, small), 2 * count + 1);
  return { loss: answer[0], terms: answer.slice(1, count + 1), slopes: answer.slice(count + 1) };
}
