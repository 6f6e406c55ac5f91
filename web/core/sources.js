/** sources.js - data sets that are made from a seed, or drawn as a curve. */

import { number, oneOf, seed, whole } from './check.js';
import { Dataset } from './dataset.js';
import { refuseForeign } from './kinds.js';
import { floats } from './numbers.js';
import { checkOptions, refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('../../dist/types/names.js').DatasetName} DatasetName */
/** @typedef {import('../../dist/types/names.js').TaskName} TaskName */

/**
 * @typedef {object} Facts of a kind of data set
 * @property {TaskName} task
 * @property {number} features
 * @property {number} fewestClasses 0 for regression
 * @property {number} mostClasses 0 for regression
 */

/** @typedef {Record<DatasetName, Readonly<Facts>> & Record<string, Readonly<Facts>>} FactsByName */
/** @typedef {Readonly<FactsByName>} AllFacts */

/**
 * @typedef {object} GenerateOptions
 * @property {DatasetName} dataset
 * @property {number} [samples] 300 when left out
 * @property {number} [classes] as many as the data set has at least, when left out
 * @property {number} [noise] 0..1, 0 when left out: the standard deviation of what is added to a coordinate,
 *   a target or a pixel; in the spiral in units of a point's distance to the middle, and clouds have it
 *   beside a spread of their own
 * @property {number} [balance] share of the first of two classes, 0.5 when left out; refused where it would
 *   have no effect: with other numbers of classes, and on the gates
 * @property {number} [seed] 0 when left out
 */

/** @type {import('./options.js').Known<GenerateOptions>} */
const GENERATE = {
  dataset: true,
  samples: false,
  classes: false,
  noise: false,
  balance: false,
  seed: false,
};

/**
 * @typedef {object} CurveOptions
 * @property {ArrayLike<number>} values 2..1024 heights of the curve, joined by straight lines
 * @property {number} [samples] 300 when left out
 * @property {number} [noise] standard deviation of what is added to a target
 * @property {number} [seed]
 */

/** @type {import('./options.js').Known<CurveOptions>} */
const CURVE = { values: true, samples: false, noise: false, seed: false };

/**
 * What the core knows of each kind of data set.
 * @param {Calls} calls
 * @returns {AllFacts}
 */
export function readFacts(calls) {
  const { dataset, task } = calls.names;
  const facts = dataset.map((name, kind) => {
    const ask = (/** @type {string} */ fact) => calls.number(`nn_dataset_${fact}`, kind);
    const [fewestClasses, mostClasses] = [ask('fewest_classes'), ask('most_classes')];
    const entry = { task: task[ask('task')], features: ask('features'), fewestClasses, mostClasses };
    return /** @type {const} */ ([name, Object.freeze(entry)]);
  });
  return Object.freeze(/** @type {AllFacts} */ (Object.fromEntries(facts)));
}

/**
 * @param {Calls} calls
 * @param {AllFacts} facts
 * @param {GenerateOptions} options
 * @returns {Dataset}
 */
export function generate(calls, facts, options) {
  const call = 'Core.generate';
  const { dataset, samples = 300, noise = 0, balance } = checkOptions(call, options, GENERATE);
  const kind = oneOf(call, 'dataset', dataset, calls.names.dataset);
  const { classes = facts[dataset].fewestClasses, seed: from = 0 } = options;
  refuseForeign(call, calls.optionsOf, 'dataset', dataset, options);
  if (classes !== 2) refuseUnused(call, 'balance', balance, `with ${classes} classes, only with 2`);
  const sizes = [whole(call, 'samples', samples), whole(call, 'classes', classes)];
  const shape = [number(call, 'noise', noise), number(call, 'balance', balance ?? 0.5)];
  return new Dataset(calls, calls.pointer('nn_data_generate', kind, ...sizes, ...shape, seed(call, from)));
}

/**
 * Regression along a curve that is given by its values at equal distances over x = -1..1.
 * @param {Calls} calls
 * @param {CurveOptions} options
 * @returns {Dataset}
 */
export function curve(calls, options) {
  const call = 'Core.curve';
  const { values, samples = 300, noise = 0, seed: from = 0 } = checkOptions(call, options, CURVE);
  const settings = [whole(call, 'samples', samples), number(call, 'noise', noise), seed(call, from)];
  const heights = floats(call, 'values', values);
  if (heights.length > 0) calls.lend(call, heights);
  return new Dataset(calls, calls.pointer('nn_data_curve', heights.length, ...settings));
}
