/** core.js - one instance of the core, and what can be made with it. */

import { instance } from './check.js';
import { Dataset } from './dataset.js';
import { load } from './model.js';
import { checkOptions } from './options.js';
import { importData } from './own-data.js';
import { Run } from './run.js';
import { build } from './run-options.js';
import { curve, generate, readFacts } from './sources.js';

/** @typedef {import('./calls.js').Calls} Calls */

/** @typedef {{data: Dataset}} LoadOptions the same data, split in the same way */
/** @type {import('./options.js').Known<LoadOptions>} */
const LOAD = { data: true };

/** One instance of the core. Its data sets and runs must be disposed by who made them. */
export class Core {
  #calls;

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls;
    /** The names the core knows, by list: activation, loss, dataset, part and others. */
    this.names = /** @type {import('../../dist/types/names.js').Names} */ (calls.names);
    /** What each data set is, by name: its task, its features and how many classes it may have. */
    this.datasets = readFacts(calls);
    /** The options that belong to a kind, by list and name: optionsOf.optimizer.adam is beta1 and beta2. */
    this.optionsOf = calls.optionsOf;
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
   * Takes the user's own data: points with labels, or points with targets for regression. 2..100000 samples
   * of 1..1024 features, 2..16 classes or 1..16 targets. The points, and a copy for each run, must fit into
   * 1 GB: 100,000 samples of 784 features do, of 1024 they do not.
   * @param {import('./own-data.js').LabelledData | import('./own-data.js').TargetData} options
   * @returns {Dataset}
   * @throws {TypeError} where a number is missing
   * @throws {CoreError} 'data' where one is not finite
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
    const address = build(this.#calls, options);
    return new Run(this.#calls, options.data, address);
  }

  /**
   * Builds a run that was saved, and goes on with it.
   * @param {Uint8Array} bytes what Run.save() answered, here or on another machine
   * @param {LoadOptions} options
   * @returns {Run}
   * @throws {CoreError} 'data', 'shape' or 'argument': no model, a damaged one, or one of other data
   */
  load(bytes, options) {
    const call = 'Core.load';
    const { data } = checkOptions(call, options, LOAD);
    instance(call, 'data', data, Dataset);
    return new Run(this.#calls, data, load(this.#calls, bytes, data));
  }
}
