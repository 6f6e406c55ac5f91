/** output-labs.js - what comes out of a network: softmax, and losses by their terms. For labs.js. */

import { flag, number, oneOf } from './check.js';
import { doubles } from './numbers.js';
import { checkOptions, refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @typedef {object} SoftmaxOptions
 * @property {number} [temperature] 0.001..1000, 1 when left out
 * @property {boolean} [shifted] false is the bare formula, which answers NaN where an exponential overflows
 */

/**
 * @typedef {object} OutputLossOptions
 * @property {import('../../dist/types/names.js').OutputLossName} loss
 * @property {ArrayLike<number>} outputs
 * @property {ArrayLike<number>} targets
 * @property {number} [epsilon] of cross_entropy: what is added to an output before its logarithm, 0 when left
 *   out; the book has 1e-7
 */

/** @type {import('./options.js').Known<SoftmaxOptions>} */
const SOFTMAX = { temperature: false, shifted: false };

/** @type {import('./options.js').Known<OutputLossOptions>} */
const OUTPUT_LOSS = { loss: true, outputs: true, targets: true, epsilon: false };

/**
 * @param {Calls} calls
 * @param {ArrayLike<number>} logits
 * @param {SoftmaxOptions} [options]
 * @returns {Float64Array}
 */
export function softmax(calls, logits, options = {}) {
  const call = 'Labs.softmax';
  const { temperature = 1, shifted = true } = checkOptions(call, options, SOFTMAX);
  const shape = [number(call, 'temperature', temperature), flag(call, 'shifted', shifted)];
  const given = doubles(call, 'logits', logits);
  calls.lend(call, given);
  return calls.doubles(calls.pointer('nn_softmax', given.length, ...shape), given.length);
}

/**
 * @param {Calls} calls
 * @param {OutputLossOptions} options
 * @returns {{loss: number, terms: Float64Array, slopes: Float64Array}} terms add up to the loss; slopes are
 * its derivatives by the outputs
 */
export function outputLoss(calls, options) {
  const call = 'Labs.outputLoss';
  const { loss, outputs, targets, epsilon } = checkOptions(call, options, OUTPUT_LOSS);
  const kind = oneOf(call, 'loss', loss, calls.names.output_loss);
  if (loss !== 'cross_entropy')
    refuseUnused(call, 'epsilon', epsilon, `with ${loss}, only with cross_entropy`);
  const small = number(call, 'epsilon', epsilon ?? 0);
  const [given, wanted] = [doubles(call, 'outputs', outputs), doubles(call, 'targets', targets)];
  const count = given.length;
  if (wanted.length !== count) {
    throw new RangeError(`${call}: ${count} outputs do not fit ${wanted.length} targets`);
  }
  calls.lend(call, given, wanted);
  const answer = calls.doubles(calls.pointer('nn_output_loss', kind, count, small), 2 * count + 1);
  return { loss: answer[0], terms: answer.slice(1, count + 1), slopes: answer.slice(count + 1) };
}
