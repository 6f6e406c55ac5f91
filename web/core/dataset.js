/** dataset.js - points with classes or targets in the core's memory, split into parts. */

import { number, oneOf, seed } from './check.js';
import { CoreError } from './core-error.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @typedef {object} SplitOptions by chance, within each class
 * @property {number} trainShare 0.01..1
 * @property {number} [validationShare] 0..0.99, together with trainShare 1 at most
 * @property {number} [seed]
 */

/**
 * @typedef {object} GivenParts
 * @property {ArrayLike<string | number>} parts [samples], 'train', 'validation' or 'test', or where it stands
 * in the core's list
 */

export class Dataset {
  #calls;
  #handle;

  /**
   * Made by generate(), curve() and importData().
   * @param {Calls} calls
   * @param {number} handle
   */
  constructor(calls, handle) {
    this.#calls = calls;
    this.#handle = handle;
    this.samples = calls.number('nn_data_samples', handle);
    this.features = calls.number('nn_data_features', handle);
    /** 0 for regression. */
    this.classes = calls.number('nn_data_classes', handle);
    /** Classes, or targets of a sample. */
    this.outputs = calls.number('nn_data_outputs', handle);
  }

  #live() {
    if (this.#handle !== 0) return this.#handle;
    throw new CoreError('state', 'Dataset: it is disposed, make a new one');
  }

  /** The handle for calls of the core that made it. @param {Calls} calls */
  handleFor(calls) {
    if (calls !== this.#calls) throw new RangeError('Dataset: it belongs to another core');
    return this.#live();
  }

  /**
   * Moves samples between training, validation and test, which gets the rest; the points stay, and for one
   * seed a larger share only adds to its part.
   * @param {SplitOptions | GivenParts} options
   */
  split(options) {
    if ('parts' in options) this.#assign(options);
    else this.#share(options);
  }

  /** @param {SplitOptions} options */
  #share({ trainShare, validationShare = 0, seed: from = 0 }) {
    const call = 'Dataset.split';
    const shares = [number(call, 'trainShare', trainShare), number(call, 'validationShare', validationShare)];
    this.#calls.run('nn_data_split', this.#live(), ...shares, seed(call, from));
  }

  /** @param {GivenParts} options */
  #assign({ parts }) {
    const call = 'Dataset.split';
    if (parts.length !== this.samples) {
      throw new RangeError(`${call}: parts has ${parts.length} entries, must have ${this.samples}`);
    }
    const { part } = this.#calls.names;
    const indexOf = (/** @type {string | number} */ entry, /** @type {number} */ i) =>
      typeof entry === 'number' ? entry : oneOf(call, `parts[${i}]`, entry, part);
    this.#calls.lend(Int32Array.from(parts, indexOf));
    this.#calls.run('nn_data_set_parts', this.#live());
  }

  /** Copy of the points, [samples][features]. */
  get points() {
    return this.#floats('nn_data_points', this.samples * this.features);
  }

  /** Copy of the classes, [samples]; empty for regression. */
  get labels() {
    return this.#ints('nn_data_labels', this.classes > 0 ? this.samples : 0);
  }

  /** Copy of the targets, [samples][outputs]; empty for classification. */
  get targets() {
    return this.#floats('nn_data_targets', this.classes > 0 ? 0 : this.samples * this.outputs);
  }

  /** Copy of the parts, [samples]: where each sample's part stands in the core's names. */
  get parts() {
    return this.#ints('nn_data_parts', this.samples);
  }

  /** @param {string} name @param {number} count */
  #floats(name, count) {
    return this.#calls.floats(this.#calls.number(name, this.#live()), count);
  }

  /** @param {string} name @param {number} count */
  #ints(name, count) {
    return this.#calls.ints(this.#calls.number(name, this.#live()), count);
  }

  /** Gives the memory back; runs built from it go on. May be called twice. */
  dispose() {
    this.#calls.number('nn_data_free', this.#handle);
    this.#handle = 0;
  }
}
