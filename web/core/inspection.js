/** inspection.js - what one forward and backward pass over a few samples shows of each layer. */

import { number, oneOf, whole } from './check.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @typedef {object} LayerValues
 * @property {Float32Array} values [rows][columns]
 * @property {number} rows units of the layer
 * @property {number} columns inspected samples, inputs of the layer, or 1 for biases
 */

/** Valid until the run inspects anew, trains or is disposed. */
class Inspection {
  #calls;
  #live;
  #count;

  /**
   * @param {Calls} calls
   * @param {() => number} live the run's handle, or an error
   * @param {number} count inspected samples
   */
  constructor(calls, live, count) {
    this.#calls = calls;
    this.#live = live;
    this.#count = count;
  }

  /**
   * @param {string} quantity sums, outputs, deltas, weights, biases, weight_gradients, bias_gradients,
   *   weight_updates or bias_updates
   * @param {number} layer 0 is the first hidden layer
   * @returns {LayerValues}
   */
  values(quantity, layer) {
    const [what, at] = this.#place('values', quantity, layer);
    const pointer = this.#calls.pointer('nn_layer_values', this.#live(), what, at);
    const rows = this.#calls.number('nn_layer_outputs', this.#live(), at);
    const stride = this.#calls.number('nn_layer_stride', this.#live(), what, at);
    const isBySample = ['sums', 'outputs', 'deltas'].includes(quantity);
    const padded = this.#calls.floats(pointer, rows * stride);
    const columns = isBySample ? this.#count : stride;
    return { values: withoutPadding(padded, stride, columns), rows, columns };
  }

  /**
   * @param {string} quantity
   * @param {number} layer
   * @returns {number} square root of the sum of squares
   */
  norm(quantity, layer) {
    const [what, at] = this.#place('norm', quantity, layer);
    this.#calls.pointer('nn_layer_values', this.#live(), what, at);
    return this.#calls.number('nn_layer_norm', this.#live(), what, at);
  }

  /**
   * @param {number} layer
   * @returns {number} length of the last step over length of the weights; about 1e-3 is a good sign
   */
  updateRatio(layer) {
    return this.norm('weight_updates', layer) / this.norm('weights', layer);
  }

  /**
   * @param {string} quantity
   * @param {number} layer
   * @param {{low: number, high: number, bins: number}} options bins 1..1024; what lies outside counts at the
   * ends
   * @returns {Int32Array} counts
   */
  histogram(quantity, layer, { low, high, bins }) {
    const call = 'Inspection.histogram';
    const [what, at] = this.#place('histogram', quantity, layer);
    const range = [number(call, 'low', low), number(call, 'high', high), whole(call, 'bins', bins)];
    return this.#calls.ints(
      this.#calls.pointer('nn_layer_histogram', this.#live(), what, at, ...range),
      bins,
    );
  }

  /**
   * @param {number} layer
   * @returns {number} share of units that let no gradient through for any of the samples
   */
  dead(layer) {
    return this.#calls.number('nn_layer_dead', this.#live(), whole('Inspection.dead', 'layer', layer));
  }

  /**
   * @param {number} layer
   * @returns {number} share of (unit, sample) pairs whose slope is below a twentieth of the steepest
   */
  saturated(layer) {
    return this.#calls.number(
      'nn_layer_saturated',
      this.#live(),
      whole('Inspection.saturated', 'layer', layer),
    );
  }

  /**
   * @param {string} method
   * @param {string} quantity
   * @param {number} layer
   */
  #place(method, quantity, layer) {
    const call = `Inspection.${method}`;
    return [oneOf(call, 'quantity', quantity, this.#calls.names.quantity), whole(call, 'layer', layer)];
  }
}

/**
 * @param {Float32Array} padded rows of `stride` numbers
 * @param {number} stride
 * @param {number} columns that count
 */
function withoutPadding(padded, stride, columns) {
  if (stride === columns) return padded;
  const rows = padded.length / stride;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    values.set(padded.subarray(row * stride, row * stride + columns), row * columns);
  return values;
}

/**
 * @param {Calls} calls
 * @param {() => number} live the run's handle, or an error
 * @param {number} part
 * @param {{first: number, count: number, step: number}} samples every step-th from the first on, up to 64
 */
export function inspect(calls, live, part, { first, count, step }) {
  const call = 'Run.inspect';
  const picked = [whole(call, 'first', first), whole(call, 'count', count), whole(call, 'step', step)];
  calls.run('nn_inspect', live(), part, ...picked);
  return new Inspection(calls, live, count);
}
