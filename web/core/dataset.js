/** dataset.js - labelled points in the core's memory, split into a training and a test part. */

import { number, seed } from './check.js';
import { CoreError } from './core-error.js';

/** @typedef {import('./calls.js').Calls} Calls */

export class Dataset {
  #calls;
  #handle;

  /**
   * Made by Core.generate() and Core.importData().
   * @param {Calls} calls
   * @param {number} handle
   */
  constructor(calls, handle) {
    this.#calls = calls;
    this.#handle = handle;
    this.samples = calls.number('nn_data_samples', handle);
    this.features = calls.number('nn_data_features', handle);
    this.classes = calls.number('nn_data_classes', handle);
  }

  /** The handle for the core's calls. @throws {CoreError} 'state' after dispose() */
  get handle() {
    if (this.#handle === 0) throw new CoreError('state', 'Dataset: it is disposed, make a new one');
    return this.#handle;
  }

  /**
   * Moves samples between training and test; the points stay, and a larger share only adds to the training
   * part.
   * @param {{trainShare: number, seed?: number}} options trainShare 0.01..1, within each class
   */
  split(options) {
    const share = number('Dataset.split', 'trainShare', options.trainShare);
    this.#calls.run('nn_data_split', this.handle, share, seed('Dataset.split', options.seed ?? 0));
  }

  /** Copy of the points, [samples][features]. */
  get points() {
    return this.#calls.floats(
      this.#calls.number('nn_data_points', this.handle),
      this.samples * this.features,
    );
  }

  /** Copy of the classes, [samples]. */
  get labels() {
    return this.#calls.ints(this.#calls.number('nn_data_labels', this.handle), this.samples);
  }

  /** Copy of the parts, [samples]: 0 training, 1 test. */
  get parts() {
    return this.#calls.ints(this.#calls.number('nn_data_parts', this.handle), this.samples);
  }

  /** Gives the memory back; runs built from it go on. May be called twice. */
  dispose() {
    this.#calls.number('nn_data_free', this.#handle);
    this.#handle = 0;
  }
}
