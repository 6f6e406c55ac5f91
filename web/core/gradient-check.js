/**
 * gradient-check.js - the numerical gradient of a run beside the backpropagated one, and what each cost; in
 * slices, so that a worker stays able to answer.
 */

import { instance, number, oneOf, whole } from './check.js';
import { CoreError } from './core-error.js';
import { checkOptions } from './options.js';
import { Run } from './run.js';
import { checkSlice, takeSlices } from './slices.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('../../dist/types/names.js').PartName} PartName */
/** @typedef {import('../../dist/types/names.js').PrecisionName} PrecisionName */

/**
 * @typedef {object} CheckOptions
 * @property {PartName} [part] train when left out
 * @property {number} [first] which samples of the part: from here on
 * @property {number} [samples] so many, 1..64; fewer where the part has fewer
 * @property {number} [h] step of the central differences, 1e-12..1
 * @property {PrecisionName} [precision] 'float64', by plain loops, or 'float32', by the passes that train
 * @property {number} [floor] below it, an error counts as if the gradient were that large
 */

/** @type {import('./options.js').Known<CheckOptions>} */
const KNOWN = { part: false, first: false, samples: false, h: false, precision: false, floor: false };

/** @typedef {{layer: number, row: number, column: number | null}} Place of a weight, or of a bias: null */

/**
 * @typedef {object} Report of the parameters compared so far
 * @property {number} compared parameters
 * @property {number} largestError largest |a - b| / max(|a|, |b|, floor)
 * @property {number} index of the parameter that has it
 * @property {Place} place of that parameter
 * @property {number} meanDistance mean |a - b|
 * @property {{forwardPasses: number, ms: number}} numerical
 * @property {{forwardPasses: number, backwardPasses: number, ms: number}} backprop
 */

/** Parameters of a slice, times all parameters, times samples: a few milliseconds in double precision. */
const SLICE_WORK = 1 << 20;

export class GradientCheck {
  #calls;
  #run;
  #floor;
  #fingerprint;
  /** @type {number[]} precision, part, first sample, samples: what every call is told behind the run */
  #batch;
  #h;
  #clock;
  #passes = 0;
  #ms = 0;
  #backpropMs;
  #compared = 0;

  /**
   * Made by Labs.gradientCheck(), which takes the backpropagated gradient at once.
   * @param {Calls} calls
   * @param {Run} run
   * @param {CheckOptions} options
   * @param {import('./slices.js').Clock} clock
   */
  constructor(calls, run, options, clock = performance) {
    const call = 'Labs.gradientCheck';
    const address = instance(call, 'run', run, Run).addressFor(calls);
    const given = checkOptions(call, options, KNOWN);
    const { part = 'train', first = 0, h = 1e-4, precision = 'float64', floor = 1e-3 } = given;
    const { samples = Math.min(3, run.count(part)) } = given;
    this.#calls = calls;
    this.#run = run;
    this.#clock = clock;
    this.#h = number(call, 'h', h);
    this.#floor = number(call, 'floor', floor);
    this.#batch = [
      oneOf(call, 'precision', precision, calls.names.precision),
      oneOf(call, 'part', part, calls.names.part),
      whole(call, 'first', first),
      whole(call, 'samples', samples),
    ];
    this.#fingerprint = run.fingerprint;
    this.parameterCount = run.parameterCount;
    const begin = clock.now();
    const pointer = calls.pointer('nn_gradient_backprop', address, ...this.#batch);
    this.#backpropMs = clock.now() - begin;
    /** dLoss/dparameter in the order of Run.parameters. */
    this.backprop = calls.doubles(pointer, this.parameterCount);
    /** The same by central differences; NaN until its slice is taken. */
    this.numerical = new Float64Array(this.parameterCount).fill(Number.NaN);
  }

  get isDone() {
    return this.#compared === this.parameterCount;
  }

  /**
   * Takes slices of parameters, at least one, until the time is over or all are taken.
   * @param {import('./slices.js').SliceOptions} [options]
   * @throws {CoreError} 'state' where the run has learned in between: the slices would not fit each other
   */
  step(options = {}) {
    checkSlice('GradientCheck.step', options);
    if (this.#run.fingerprint !== this.#fingerprint) {
      throw new CoreError('state', 'GradientCheck.step: the run has other parameters now, make a new check');
    }
    takeSlices(() => this.#slice(), options, this.#clock);
  }

  #slice() {
    const samples = this.#batch[3];
    const most = Math.max(1, Math.floor(SLICE_WORK / this.parameterCount / samples));
    const count = Math.min(most, this.parameterCount - this.#compared);
    if (count === 0) return false;
    const args = [...this.#batch, this.#h, this.#compared, count];
    const begin = this.#clock.now();
    const pointer = this.#calls.pointer('nn_gradient_numerical', this.#run.addressFor(this.#calls), ...args);
    this.#ms += this.#clock.now() - begin;
    const [passes, ...slopes] = this.#calls.doubles(pointer, 1 + count);
    this.#passes += passes;
    this.numerical.set(slopes, this.#compared);
    this.#compared += count;
    return !this.isDone;
  }

  /** How well both agree so far. @returns {Report} @throws {CoreError} 'state' before the first step() */
  get report() {
    const compared = this.#compared;
    if (compared === 0) throw new CoreError('state', 'GradientCheck.report: nothing is compared, call step');
    this.#calls.lend(
      'GradientCheck.report',
      this.numerical.subarray(0, compared),
      this.backprop.subarray(0, compared),
    );
    const pointer = this.#calls.pointer('nn_gradient_compare', compared, this.#floor);
    const [largestError, index, meanDistance] = this.#calls.doubles(pointer, 3);
    return {
      ...{ compared, largestError, index, place: this.place(index), meanDistance },
      numerical: { forwardPasses: this.#passes, ms: this.#ms },
      backprop: { forwardPasses: 1, backwardPasses: 1, ms: this.#backpropMs },
    };
  }

  /**
   * @param {number} index of a parameter
   * @returns {Place} column null: the bias of unit `row`
   */
  place(index) {
    let left = index;
    let inputs = this.#run.inputs;
    for (const [layer, units] of this.#run.layerSizes.entries()) {
      if (left < 0) break;
      if (left < units * inputs) return { layer, row: Math.floor(left / inputs), column: left % inputs };
      left -= units * inputs;
      if (left < units) return { layer, row: left, column: null };
      left -= units;
      inputs = units;
    }
    throw new RangeError(`GradientCheck.place: index is ${index}, must be 0..${this.parameterCount - 1}`);
  }
}
