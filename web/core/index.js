/**
 * index.js - the core as JavaScript sees it.
 *
 *     const core = await loadCore(await readFile('dist/kasane.wasm'));
 */

import { Calls } from './calls.js';
import { number, oneOf, seed, whole } from './check.js';
import { Dataset } from './dataset.js';
import { instantiate } from './loader.js';
import { Run } from './run.js';

export { CoreError } from './core-error.js';
export { Dataset, Run };

/** One instance of the core. Its data sets and runs must be disposed by who made them. */
export class Core {
  #calls;

  /** @param {Calls} calls */
  constructor(calls) {
    this.#calls = calls;
    /** The names the core knows: activation, loss, initializer, optimizer, dataset, part, status. */
    this.names = calls.names;
  }

  /**
   * Makes a data set in the plane; all samples are training samples until it is split.
   * @param {{dataset: string, samples?: number, classes?: number, noise?: number, seed?: number}} options
   * @returns {Dataset}
   */
  generate({ dataset, samples = 300, classes = 2, noise = 0, seed: from = 0 }) {
    const call = 'Core.generate';
    const kind = oneOf(call, 'dataset', dataset, this.names.dataset);
    const counts = [whole(call, 'samples', samples), whole(call, 'classes', classes)];
    const handle = this.#calls.pointer(
      'nn_data_generate',
      kind,
      ...counts,
      number(call, 'noise', noise),
      seed(call, from),
    );
    return new Dataset(this.#calls, handle);
  }

  /**
   * Takes the user's own data.
   * @param {{points: ArrayLike<number>, labels: ArrayLike<number>, classes: number}} options points
   * [samples][features],
   *   labels [samples], each 0..classes-1
   * @returns {Dataset}
   */
  importData({ points, labels, classes }) {
    const call = 'Core.importData';
    const features = points.length / labels.length;
    if (!Number.isInteger(features)) {
      throw new RangeError(`${call}: ${points.length} values are no rows for ${labels.length} labels`);
    }
    const whole32 = Int32Array.from(labels, (label) => whole(call, 'label', label));
    this.#calls.lend(Float32Array.from(points), whole32);
    const sizes = [labels.length, features, whole(call, 'classes', classes)];
    return new Dataset(this.#calls, this.#calls.pointer('nn_data_import', ...sizes));
  }

  /**
   * Builds a network over a data set, with its first weights drawn.
   * @param {import('./run.js').RunOptions} options
   * @returns {Run}
   */
  run(options) {
    return new Run(this.#calls, options);
  }
}

/**
 * @param {BufferSource | WebAssembly.Module} source the bytes of kasane.wasm, or the module already compiled
 * @returns {Promise<Core>}
 */
export async function loadCore(source) {
  return new Core(new Calls(await instantiate(source)));
}
