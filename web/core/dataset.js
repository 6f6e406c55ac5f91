/** dataset.js - points with classes or targets in the core's memory, split into parts. */

import { number, oneOf, seed, shown } from './check.js';
import { Disposable, Handle } from './handle.js';
import { checkOptions, refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('../../dist/types/names.js').PartName} PartName */

/**
 * @typedef {object} SplitOptions by chance, within each class
 * @property {number} trainShare 0.01..1
 * @property {number} [validationShare] 0..0.99, together with trainShare 1 at most; 0 when left out
 * @property {number} [seed] 0 when left out
 */

/**
 * @typedef {object} GivenParts
 * @property {ArrayLike<PartName> | ArrayLike<number>} parts [samples]: 'train', 'validation' or 'test', or
 *   where it stands in the core's list, as Dataset.parts has it
 */

const CALL = 'Dataset.split';

/** @type {import('./options.js').Known<SplitOptions & GivenParts>} */
const KNOWN = { trainShare: false, validationShare: false, seed: false, parts: false };

/** Data for runs. Must be disposed by who made it; runs built from it keep a copy. */
export class Dataset extends Disposable {
  #calls;
  #handle;

  /**
   * Made by generate(), curve() and importData().
   * @param {Calls} calls
   * @param {number} address
   */
  constructor(calls, address) {
    const handle = new Handle(calls, 'Dataset', address, 'nn_data_free');
    super(handle);
    this.#calls = calls;
    this.#handle = handle;
    this.samples = calls.number('nn_data_samples', address);
    this.features = calls.number('nn_data_features', address);
    /** 0 for regression. */
    this.classes = calls.number('nn_data_classes', address);
    /** Classes, or targets of a sample. */
    this.outputs = calls.number('nn_data_outputs', address);
  }

  /**
   * Moves samples between training, validation and test; the points stay. By shares, the rest is for test,
   * and for one seed a larger share only adds to its part; or as the parts are given.
   * @param {SplitOptions | GivenParts} options
   */
  split(options) {
    const given = checkOptions(CALL, /** @type {SplitOptions & GivenParts} */ (options), KNOWN);
    if (given.parts === undefined) this.#share(given);
    else this.#assign(given);
  }

  /** @param {SplitOptions} options */
  #share({ trainShare, validationShare = 0, seed: from = 0 }) {
    if (trainShare === undefined) throw new TypeError(`${CALL}: trainShare or parts is missing`);
    const shares = [number(CALL, 'trainShare', trainShare), number(CALL, 'validationShare', validationShare)];
    this.#calls.run('nn_data_split', this.#handle.address, ...shares, seed(CALL, from));
  }

  /** @param {GivenParts & Partial<SplitOptions>} options */
  #assign({ parts, ...shares }) {
    for (const [name, value] of Object.entries(shares))
      refuseUnused(CALL, name, value, 'where parts are given');
    const length = parts?.length;
    if (typeof parts !== 'object' || length !== this.samples) {
      throw new RangeError(`${CALL}: parts is ${shown(parts)}, must be an array of ${this.samples}`);
    }
    const { part } = this.#calls.names;
    const places = Int32Array.from({ length }, (_, i) => {
      const entry = parts[i];
      const isPlace = typeof entry === 'number' && part[entry] !== undefined;
      return isPlace ? entry : oneOf(CALL, `parts[${i}]`, entry, part);
    });
    this.#calls.lend(CALL, places);
    this.#calls.run('nn_data_set_parts', this.#handle.address);
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
    return this.#calls.floats(this.#calls.number(name, this.#handle.address), count);
  }

  /** @param {string} name @param {number} count */
  #ints(name, count) {
    return this.#calls.ints(this.#calls.number(name, this.#handle.address), count);
  }
}
