/** run.js - a network with its data and optimiser: trained by epochs, measured, looked into. */

import { number, oneOf, seed, whole } from './check.js';
import { CoreError } from './core-error.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./dataset.js').Dataset} Dataset */

/**
 * @typedef {object} RunOptions what is left out keeps the core's own default
 * @property {Dataset} data copied, so it may be disposed
 * @property {{units: number, activation: string}[]} [hidden] hidden layers from the input on
 * @property {string} [loss]
 * @property {string} [initializer]
 * @property {number} [initialScale] sigma of the initializer 'normal'
 * @property {string} [optimizer]
 * @property {number} [beta1] decay of the momentum, 0.9
 * @property {number} [beta2] decay of Adam's squares, 0.999
 * @property {number} [learningRate]
 * @property {number} [batch] samples in a minibatch
 * @property {number} [seed]
 */

/**
 * @typedef {{columns: number, rows: number, left: number, right: number, bottom: number, top: number}}
 * View
 */

export class Run {
  #calls;
  #handle;

  /**
   * Made by Core.run().
   * @param {Calls} calls
   * @param {RunOptions} options
   */
  constructor(calls, options) {
    this.#calls = calls;
    /** Units of each layer, the output layer included. */
    this.layerSizes = Object.freeze([
      ...(options.hidden ?? []).map((layer) => layer.units),
      options.data.classes,
    ]);
    this.features = options.data.features;
    this.classes = options.data.classes;
    this.#handle = calls.pointer('nn_run_new');
    try {
      this.#describe(options);
      calls.run('nn_build', this.#handle, options.data.handle);
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  /** @param {RunOptions} options */
  #describe(options) {
    const call = 'Core.run';
    const { names } = this.#calls;
    for (const { units, activation } of options.hidden ?? []) {
      const kind = oneOf(call, 'activation', activation, names.activation);
      this.#calls.run('nn_add_dense', this.#handle, whole(call, 'units', units), kind);
    }
    const { loss, initializer, optimizer, learningRate, batch } = options;
    if (loss !== undefined)
      this.#calls.run('nn_set_loss', this.#handle, oneOf(call, 'loss', loss, names.loss));
    if (initializer !== undefined) {
      const scale = number(call, 'initialScale', options.initialScale ?? 0.01);
      const kind = oneOf(call, 'initializer', initializer, names.initializer);
      this.#calls.run('nn_set_initializer', this.#handle, kind, scale);
    }
    if (optimizer !== undefined) {
      const beta1 = number(call, 'beta1', options.beta1 ?? 0.9);
      const beta2 = number(call, 'beta2', options.beta2 ?? 0.999);
      const kind = oneOf(call, 'optimizer', optimizer, names.optimizer);
      this.#calls.run('nn_set_optimizer', this.#handle, kind, beta1, beta2);
    }
    if (learningRate !== undefined) this.setLearningRate(learningRate);
    if (batch !== undefined) this.#calls.run('nn_set_batch', this.#handle, whole(call, 'batch', batch));
    this.#calls.run('nn_set_seed', this.#handle, seed(call, options.seed ?? 0));
  }

  #live() {
    if (this.#handle === 0) throw new CoreError('state', 'Run: it is disposed, make a new one');
    return this.#handle;
  }

  /** Takes effect with the next minibatch. @param {number} rate 1e-12..1000 */
  setLearningRate(rate) {
    this.#calls.run(
      'nn_set_learning_rate',
      this.#live(),
      number('Run.setLearningRate', 'learningRate', rate),
    );
  }

  /** To the end of the running epoch. @throws {CoreError} 'diverged'; parameters are then still finite */
  trainEpoch() {
    this.#calls.run('nn_train_epoch', this.#live());
  }

  /** One minibatch. @throws {CoreError} 'diverged'; parameters stay as they were */
  trainMinibatch() {
    this.#calls.run('nn_train_minibatch', this.#live());
  }

  /** Back to the same first weights and the same order of minibatches. */
  reset() {
    this.#calls.run('nn_reset', this.#live());
  }

  /** Epochs finished. */
  get epoch() {
    return this.#calls.number('nn_epoch', this.#live());
  }

  /** Mean loss of the last minibatch, measured before its update. */
  get batchLoss() {
    return this.#calls.number('nn_batch_loss', this.#live());
  }

  /**
   * @param {string} part 'train' or 'test'
   * @returns {{loss: number, accuracy: number}} means over the part
   */
  evaluate(part) {
    this.#calls.run('nn_evaluate', this.#live(), oneOf('Run.evaluate', 'part', part, this.#calls.names.part));
    return {
      loss: this.#calls.number('nn_loss', this.#handle),
      accuracy: this.#calls.number('nn_accuracy', this.#handle),
    };
  }

  get parameterCount() {
    return this.#calls.number('nn_parameter_count', this.#live());
  }

  /** Copy of the parameters, layer after layer: weights [outputs][inputs], then biases [outputs]. */
  get parameters() {
    return this.#calls.floats(this.#calls.pointer('nn_parameters', this.#live()), this.parameterCount);
  }

  /** Eight hexadecimal digits of the parameters' bits: equal runs show equal ones, on every machine. */
  get fingerprint() {
    const hash = this.#calls.number('nn_fingerprint', this.#live()) >>> 0;
    return hash.toString(16).padStart(8, '0');
  }

  /**
   * @param {ArrayLike<number>} rows points, [count][features]
   * @returns {Float32Array} outputs, [classes][count]
   */
  predict(rows) {
    const count = rows.length / this.features;
    if (!Number.isInteger(count)) {
      throw new RangeError(`Run.predict: ${rows.length} numbers are no rows of ${this.features}`);
    }
    this.#calls.lend(Float32Array.from(rows));
    return this.#calls.floats(this.#calls.pointer('nn_predict', this.#live(), count), count * this.classes);
  }

  /**
   * The plane as every unit from a layer on sees it.
   * @param {View} view cells, and the rectangle they cover
   * @param {number} firstLayer 0 is the first hidden layer; the output layer alone when left out
   * @returns {Float32Array} [units][rows * columns], topmost row first
   */
  map({ columns, rows, left, right, bottom, top }, firstLayer = this.layerSizes.length - 1) {
    const sizes = [whole('Run.map', 'columns', columns), whole('Run.map', 'rows', rows)];
    const layer = whole('Run.map', 'firstLayer', firstLayer);
    const pointer = this.#calls.pointer('nn_map', this.#live(), layer, ...sizes, left, right, bottom, top);
    const units = this.layerSizes.slice(layer).reduce((sum, size) => sum + size, 0);
    return this.#calls.floats(pointer, units * columns * rows);
  }

  /** Gives the memory back. May be called twice. */
  dispose() {
    this.#calls.number('nn_run_free', this.#handle);
    this.#handle = 0;
  }
}
