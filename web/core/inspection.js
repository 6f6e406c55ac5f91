/** inspection.js - what one forward and backward pass over a few samples shows of each layer. */

import { number, oneOf, whole } from './check.js';
import { checkOptions } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./handle.js').Handle} Handle */
/** @typedef {import('../../dist/types/names.js').PartName} PartName */
/** @typedef {import('../../dist/types/names.js').QuantityName} QuantityName */

/**
 * @typedef {object} InspectOptions
 * @property {PartName} [part] train when left out
 * @property {number} [first] which samples of the part: from here on, 0 when left out
 * @property {number} [count] so many, 1..64; as many as there are, up to 64, when left out
 * @property {number} [step] every step-th, 1 when left out
 */

/** @type {import('./options.js').Known<InspectOptions>} */
const INSPECT = { part: false, first: false, count: false, step: false };

/**
 * @typedef {object} Bins
 * @property {number} low
 * @property {number} high
 * @property {number} bins 1..1024; what lies outside counts at the ends
 */

/** @type {import('./options.js').Known<Bins>} */
const BINS = { low: true, high: true, bins: true };

/**
 * @typedef {object} LayerValues
 * @property {Float32Array} values [rows][columns]
 * @property {number} rows units of the layer
 * @property {number} columns inspected samples, inputs of the layer, or 1 for biases
 */

/** Valid until the run inspects anew, trains or is disposed. */
export class Inspection {
  #calls;
  #handle;
  #count;

  /**
   * Made by Run.inspect().
   * @param {Calls} calls
   * @param {Handle} handle of the run
   * @param {number} count inspected samples
   */
  constructor(calls, handle, count) {
    this.#calls = calls;
    this.#handle = handle;
    this.#count = count;
  }

  /**
   * @param {QuantityName} quantity
   * @param {number} layer 0 is the first hidden layer
   * @returns {LayerValues}
   */
  values(quantity, layer) {
    const [what, at] = this.#place('values', quantity, layer);
    const pointer = this.#calls.pointer('nn_layer_values', this.#handle.address, what, at);
    const rows = this.#calls.number('nn_layer_outputs', this.#handle.address, at);
    const stride = this.#calls.number('nn_layer_stride', this.#handle.address, what, at);
    const isBySample = ['sums', 'outputs', 'deltas'].includes(quantity);
    const padded = this.#calls.floats(pointer, rows * stride);
    const columns = isBySample ? this.#count : stride;
    return { values: withoutPadding(padded, stride, columns), rows, columns };
  }

  /**
   * @param {QuantityName} quantity
   * @param {number} layer
   * @returns {number} square root of the sum of squares
   */
  norm(quantity, layer) {
    const [what, at] = this.#place('norm', quantity, layer);
    this.#calls.pointer('nn_layer_values', this.#handle.address, what, at);
    return this.#calls.number('nn_layer_norm', this.#handle.address, what, at);
  }

  /**
   * @param {number} layer
   * @returns {number} length of the last step over length of the weights; about 1e-3 is a good sign
   */
  updateRatio(layer) {
    return this.norm('weight_updates', layer) / this.norm('weights', layer);
  }

  /**
   * @param {QuantityName} quantity
   * @param {number} layer
   * @param {Bins} options
   * @returns {Int32Array} counts
   */
  histogram(quantity, layer, options) {
    const call = 'Inspection.histogram';
    const { low, high, bins } = checkOptions(call, options, BINS);
    const [what, at] = this.#place('histogram', quantity, layer);
    const range = [number(call, 'low', low), number(call, 'high', high), whole(call, 'bins', bins)];
    return this.#calls.ints(
      this.#calls.pointer('nn_layer_histogram', this.#handle.address, what, at, ...range),
      bins,
    );
  }

  /**
   * @param {number} layer
   * @returns {number} share of units that let no gradient through for any of the samples
   */
  dead(layer) {
    return this.#calls.number('nn_layer_dead', this.#handle.address, this.#layer('dead', layer));
  }

  /**
   * @param {number} layer
   * @returns {number} share of (unit, sample) pairs whose slope is below a twentieth of the steepest
   */
  saturated(layer) {
    return this.#calls.number('nn_layer_saturated', this.#handle.address, this.#layer('saturated', layer));
  }

  /**
   * @param {string} method
   * @param {QuantityName} quantity
   * @param {number} layer
   */
  #place(method, quantity, layer) {
    const { names } = this.#calls;
    return [oneOf(`Inspection.${method}`, 'quantity', quantity, names.quantity), this.#layer(method, layer)];
  }

  /** @param {string} method @param {number} layer */
  #layer(method, layer) {
    const last = this.#calls.number('nn_layer_count', this.#handle.address) - 1;
    const at = whole(`Inspection.${method}`, 'layer', layer);
    if (at >= 0 && at <= last) return at;
    throw new RangeError(`Inspection.${method}: layer is ${at}, must be 0..${last}`);
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
 * @param {Handle} handle of a run
 * @param {InspectOptions} options
 */
export function inspect(calls, handle, options) {
  const call = 'Run.inspect';
  const { part = 'train', first = 0, step = 1 } = checkOptions(call, options, INSPECT);
  const index = oneOf(call, 'part', part, calls.names.part);
  const { count = Math.min(64, calls.number('nn_part_count', handle.address, index)) } = options;
  const picked = [whole(call, 'first', first), whole(call, 'count', count), whole(call, 'step', step)];
  calls.run('nn_inspect', handle.address, index, ...picked);
  return new Inspection(calls, handle, count);
}
