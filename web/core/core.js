/** core.js - one instance of the core, and what can be made with it. */

import { Dataset } from './dataset.js';
import { load } from './model.js';
import { Run } from './run.js';
import { build } from './run-options.js';
import { curve, generate, importData, readFacts } from './sources.js';

/** @typedef {import('./calls.js').Calls} Calls */

/** One instance of the core. Its data sets and runs must be disposed by who made them. */
export class Core {
  #calls;

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls;
    /** The names the core knows, by list: activation, loss, dataset, part and others. */
    this.names = calls.names;
    /** What each data set is, by name: its task, its features and how many classes it may have. */
    this.datasets = readFacts(calls);
  }

  /**
   * Makes a data set from a seed; all samples are training samples until it is split.
   * @param {import('./sources.js').GenerateOptions} options
   * @returns {Dataset}
   */
  generate(options) {
    return generate(this.#calls, this.datasets, options);
  }

  /**
   * Makes samples of a curve, for regression, from its values at equal distances over x = -1..1.
   * @param {import('./sources.js').CurveOptions} options
   * @returns {Dataset}
   */
  curve(options) {
    return curve(this.#calls, options);
  }

  /**
   * Takes the user's own data: points with labels, or points with targets for regression.
   * @param {import('./sources.js').LabelledData | import('./sources.js').TargetData} options
   * @returns {Dataset}
   */
  importData(options) {
    return importData(this.#calls, options);
  }

  /**
   * Builds a network over a data set, with its first weights drawn.
   * @param {import('./run-options.js').RunOptions} options
   * @returns {Run}
   */
  run(options) {
    return new Run(this.#calls, options.data, build(this.#calls, options));
  }

  /**
   * Builds a run that was saved, and goes on with it.
   * @param {Uint8Array} bytes what Run.save() answered, here or on another machine
   * @param {{data: Dataset}} options the same data, split in the same way
   * @returns {Run}
   * @throws {CoreError} 'data', 'shape' or 'argument': no model, a damaged one, or one of other data
   */
  load(bytes, { data }) {
    return new Run(this.#calls, data, load(this.#calls, bytes, data));
  }
}
