/** run.js - a network with its data and optimizer: trained, measured, looked into. */

import { mapPlane, measure, partIndex, predict, readLayerSizes, readMetrics } from './answers.js';
import { number, whole } from './check.js';
import { Disposable, Handle } from './handle.js';
import { inspect } from './inspection.js';
import { changeAll } from './live-options.js';
import { restore, save } from './model.js';

/** @typedef {import('../../dist/types/names.js').PartName} PartName */

/** Must be disposed by who made it. */
export class Run extends Disposable {
  #calls;
  #handle;

  /**
   * Made by Core.run() and Core.load().
   * @param {import('./calls.js').Calls} calls
   * @param {import('./dataset.js').Dataset} data
   * @param {number} address of a run built over the data
   */
  constructor(calls, data, address) {
    const handle = new Handle(calls, 'Run', address, 'nn_run_free');
    super(handle);
    this.#calls = calls;
    this.#handle = handle;
    this.features = data.features;
    this.classes = data.classes;
    this.outputs = this.#number('nn_output_units');
    this.layerSizes = Object.freeze(readLayerSizes(calls, address));
    this.inputs = this.#number('nn_layer_inputs', 0);
  }

  /** The options that belong to a kind, as Core.optionsOf. */
  get optionsOf() {
    return this.#calls.optionsOf;
  }

  /** From the next step on: all, or nothing. @param {import('./live-options.js').LiveOptions} options */
  change(options) {
    changeAll(this.#calls, this.#handle.address, this.classes, options);
  }

  /** To the end of the running epoch. @throws {CoreError} 'diverged'; parameters are then still finite */
  trainEpoch() {
    this.#calls.run('nn_train_epoch', this.#handle.address);
  }

  /** The rest of the running step, or the whole next one. @throws {CoreError} 'diverged' */
  trainMinibatch() {
    this.#calls.run('nn_train_minibatch', this.#handle.address);
  }

  /** A step with a single sample. @throws {CoreError} 'diverged' */
  trainSample() {
    this.#calls.run('nn_train_sample', this.#handle.address);
  }

  /** One phase of a step: batch, forward, backward or update. @throws {CoreError} 'diverged' */
  trainPhase() {
    this.#calls.run('nn_train_phase', this.#handle.address);
  }

  get nextPhase() {
    return this.#calls.names.phase[this.#number('nn_next_phase')];
  }

  /** Back to the same first weights and the same order of minibatches. */
  reset() {
    this.#calls.run('nn_reset', this.#handle.address);
  }

  /** Puts back the parameters of the epoch with the lowest watched loss. */
  restoreBest() {
    this.#calls.run('nn_restore_best', this.#handle.address);
  }

  /** The run as it stands, without its data: for restore() and for Core.load(). */
  save() {
    return save(this.#calls, this.#handle.address);
  }

  /** Back, or forward, to where this run stood when it was saved. @param {Uint8Array} bytes */
  restore(bytes) {
    restore(this.#calls, this.#handle.address, bytes);
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

  /** Mean loss of the last minibatch, measured before its update and without penalty. */
  get batchLoss() {
    return this.#number('nn_batch_loss');
  }

  /** The minibatch taken last: which of the training samples, counted in the data's order. */
  get batchSamples() {
    const pointer = this.#calls.pointer('nn_batch_samples', this.#handle.address);
    return this.#calls.ints(pointer, this.#number('nn_batch_count'));
  }

  /** Learning rate of the next step, schedule included. */
  get learningRate() {
    return this.#number('nn_learning_rate');
  }

  /** Samples in a part. @param {PartName} part */
  count(part) {
    return this.#number('nn_part_count', partIndex(this.#calls, 'Run.count', part));
  }

  /** Means over 'train', 'validation' or 'test'; no accuracy in regression. @param {PartName} part */
  evaluate(part) {
    this.#calls.run('nn_evaluate', this.#handle.address, partIndex(this.#calls, 'Run.evaluate', part));
    return { loss: this.#number('nn_loss'), accuracy: this.#number('nn_accuracy') };
  }

  /** @param {PartName} part @returns {import('./answers.js').Metrics} all that can be said of it */
  metrics(part) {
    return { ...this.evaluate(part), ...readMetrics(this.#calls, this.#handle.address, this.classes) };
  }

  /** The same in short pieces; nothing else may be done with the run in between. @param {PartName} part */
  measure(part) {
    return measure(this.#calls, this.#handle, this, part);
  }

  get parameterCount() {
    return this.#number('nn_parameter_count');
  }

  /** Copy of the parameters, layer after layer: weights [outputs][inputs], then biases [outputs]. */
  get parameters() {
    const pointer = this.#calls.pointer('nn_parameters', this.#handle.address);
    return this.#calls.floats(pointer, this.parameterCount);
  }

  /** @param {number} index @param {number} value -1e6..1e6 */
  setParameter(index, value) {
    const place = whole('Run.setParameter', 'index', index);
    const wanted = number('Run.setParameter', 'value', value);
    this.#calls.run('nn_set_parameter', this.#handle.address, place, wanted);
  }

  /** Eight hexadecimal digits of the parameters' bits: equal runs show equal ones, on every machine. */
  get fingerprint() {
    return (this.#number('nn_fingerprint') >>> 0).toString(16).padStart(8, '0');
  }

  /**
   * Outputs [outputs][count] for points [count][features], flat or in rows; every number is needed.
   * @param {import('./numbers.js').Rows} rows
   */
  predict(rows) {
    return predict(this.#calls, this.#handle.address, this, rows);
  }

  /**
   * The plane as every unit from a layer on sees it: [units][rows * columns], topmost row first.
   * @param {import('./answers.js').View} view cells, and the rectangle they cover
   * @param {number} firstLayer 0 is the first hidden layer; the output layer alone when left out
   * @param {(length: number) => Float32Array} [room] gives the array to fill
   */
  map(view, firstLayer = this.layerSizes.length - 1, room) {
    return mapPlane(this.#calls, this.#handle.address, this, view, firstLayer, room);
  }

  /**
   * Passes samples forward and backward to look at; changes nothing that is learned.
   * @param {import('./inspection.js').InspectOptions} [options]
   */
  inspect(options = {}) {
    return inspect(this.#calls, this.#handle, options);
  }

  /** @param {string} name @param {...number} args */
  #number(name, ...args) {
    return this.#calls.number(name, this.#handle.address, ...args);
  }
}
