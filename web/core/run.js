/** run.js - a network with its data and optimiser: trained, measured, looked into. */

import { mapPlane, measure, partIndex, predict, readLayerSizes, readMetrics } from './answers.js';
import { number, whole } from './check.js';
import { CoreError } from './core-error.js';
import { inspect } from './inspection.js';
import { changeAll } from './live-options.js';
import { restore, save } from './model.js';

export class Run {
  #calls;
  #handle;

  /**
   * @param {import('./calls.js').Calls} calls
   * @param {import('./dataset.js').Dataset} data
   * @param {number} handle of a run built over the data
   */
  constructor(calls, data, handle) {
    this.#calls = calls;
    this.#handle = handle;
    this.features = data.features;
    this.classes = data.classes;
    this.outputs = this.#number('nn_output_units');
    this.layerSizes = Object.freeze(readLayerSizes(calls, handle));
    this.inputs = this.#number('nn_layer_inputs', 0);
  }

  #live = () => {
    if (this.#handle !== 0) return this.#handle;
    throw new CoreError('state', 'Run: it is disposed, make a new one');
  };

  /** The handle for calls of the core that made it. @param {import('./calls.js').Calls} calls */
  handleFor(calls) {
    if (calls !== this.#calls) throw new RangeError('Run: it belongs to another core');
    return this.#live();
  }

  /** From the next step on: all, or nothing. @param {import('./live-options.js').LiveOptions} options */
  change(options) {
    changeAll(this.#calls, this.#live(), options, 'Run.change');
  }

  /** To the end of the running epoch. @throws {CoreError} 'diverged'; parameters are then still finite */
  trainEpoch() {
    this.#calls.run('nn_train_epoch', this.#live());
  }

  /** The rest of the running step, or the whole next one. @throws {CoreError} 'diverged' */
  trainMinibatch() {
    this.#calls.run('nn_train_minibatch', this.#live());
  }

  /** A step with a single sample. @throws {CoreError} 'diverged' */
  trainSample() {
    this.#calls.run('nn_train_sample', this.#live());
  }

  /** One phase of a step: batch, forward, backward or update. @throws {CoreError} 'diverged' */
  trainPhase() {
    this.#calls.run('nn_train_phase', this.#live());
  }

  get nextPhase() {
    return this.#calls.names.phase[this.#number('nn_next_phase')];
  }

  /** Back to the same first weights and the same order of minibatches. */
  reset() {
    this.#calls.run('nn_reset', this.#live());
  }

  /** Puts back the parameters of the epoch with the lowest watched loss. */
  restoreBest() {
    this.#calls.run('nn_restore_best', this.#live());
  }

  /** The run as it stands, without its data: for restore() and for Core.load(). */
  save() {
    return save(this.#calls, this.#live());
  }

  /** Back, or forward, to where this run stood when it was saved. @param {Uint8Array} bytes */
  restore(bytes) {
    restore(this.#calls, this.#live(), bytes);
  }

  /** Epochs finished. */
  get epoch() {
    return this.#number('nn_epoch');
  }

  /** Samples of the running epoch that are used. */
  get position() {
    return this.#number('nn_position');
  }

  /** Which rule says that it is enough: a name of the list stop, 'none' while none does. */
  get stopReason() {
    return this.#calls.names.stop[this.#number('nn_stop_reason')];
  }

  /** The epoch with the lowest watched loss and that loss, where one is measured. */
  get best() {
    return { epoch: this.#number('nn_best_epoch'), loss: this.#number('nn_best_loss') };
  }

  /** Mean loss of the last minibatch, measured before its update. */
  get batchLoss() {
    return this.#number('nn_batch_loss');
  }

  /** The minibatch taken last: which of the training samples, counted in the data's order. */
  get batchSamples() {
    const pointer = this.#calls.pointer('nn_batch_samples', this.#live());
    return this.#calls.ints(pointer, this.#number('nn_batch_count'));
  }

  /** Learning rate of the next step, schedule included. */
  get learningRate() {
    return this.#number('nn_learning_rate');
  }

  /** Samples in a part. @param {string} part */
  count(part) {
    return this.#calls.number('nn_part_count', this.#live(), partIndex(this.#calls, 'Run.count', part));
  }

  /** Means over 'train', 'validation' or 'test'; no accuracy in regression. @param {string} part */
  evaluate(part) {
    this.#calls.run('nn_evaluate', this.#live(), partIndex(this.#calls, 'Run.evaluate', part));
    return { loss: this.#number('nn_loss'), accuracy: this.#number('nn_accuracy') };
  }

  /** All that can be said of a part. @param {string} part */
  metrics(part) {
    return { ...this.evaluate(part), ...readMetrics(this.#calls, this.#live(), this.classes) };
  }

  /** The same in short pieces; nothing else may be done with the run in between. @param {string} part */
  measure(part) {
    return measure(this.#calls, this.#live, this, part);
  }

  get parameterCount() {
    return this.#number('nn_parameter_count');
  }

  /** Copy of the parameters, layer after layer: weights [outputs][inputs], then biases [outputs]. */
  get parameters() {
    return this.#calls.floats(this.#calls.pointer('nn_parameters', this.#live()), this.parameterCount);
  }

  /** @param {number} index @param {number} value -1e6..1e6 */
  setParameter(index, value) {
    const place = whole('Run.setParameter', 'index', index);
    this.#calls.run('nn_set_parameter', this.#live(), place, number('Run.setParameter', 'value', value));
  }

  /** Eight hexadecimal digits of the parameters' bits: equal runs show equal ones, on every machine. */
  get fingerprint() {
    return (this.#number('nn_fingerprint') >>> 0).toString(16).padStart(8, '0');
  }

  /** Outputs [outputs][count] for points [count][features]. @param {ArrayLike<number>} rows */
  predict(rows) {
    return predict(this.#calls, this.#live(), this, rows);
  }

  /**
   * The plane as every unit from a layer on sees it: [units][rows * columns], topmost row first.
   * @param {import('./answers.js').View} view cells, and the rectangle they cover
   * @param {number} firstLayer 0 is the first hidden layer; the output layer alone when left out
   * @param {(length: number) => Float32Array} [room] gives the array to fill
   */
  map(view, firstLayer = this.layerSizes.length - 1, room) {
    return mapPlane(this.#calls, this.#live(), this, view, firstLayer, room);
  }

  /**
   * Passes samples forward and backward to look at; changes nothing that is learned.
   * @param {{part?: string, first?: number, count?: number, step?: number}} [options] count 1..64
   */
  inspect({ part = 'train', first = 0, count = Math.min(64, this.count(part)), step = 1 } = {}) {
    const index = partIndex(this.#calls, 'Run.inspect', part);
    return inspect(this.#calls, this.#live, index, { first, count, step });
  }

  /** Gives the memory back. May be called twice. */
  dispose() {
    this.#calls.number('nn_run_free', this.#handle);
    this.#handle = 0;
  }

  /** @param {string} name @param {...number} args */
  #number(name, ...args) {
    return this.#calls.number(name, this.#live(), ...args);
  }
}
