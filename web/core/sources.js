/** sources.js - where data sets come from: made from a seed, drawn as a curve, or the user's own. */

import { number, oneOf, seed, whole } from './check.js';
import { Dataset } from './dataset.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @typedef {object} Facts of a kind of data set
 * @property {string} task 'classification' or 'regression'
 * @property {number} features
 * @property {number} fewestClasses 0 for regression
 * @property {number} mostClasses 0 for regression
 */

/**
 * @typedef {object} GenerateOptions
 * @property {string} dataset
 * @property {number} [samples]
 * @property {number} [classes] as many as the data set has at least, when left out
 * @property {number} [noise] 0..1, the standard deviation of what is added to a coordinate, target or pixel
 * @property {number} [balance] share of the first of two classes
 * @property {number} [seed]
 */

/** @typedef {{values: ArrayLike<number>, samples?: number, noise?: number, seed?: number}} CurveOptions */

/**
 * @typedef {object} LabelledData
 * @property {ArrayLike<number>} points [samples][features]
 * @property {ArrayLike<number>} labels [samples], each 0..classes-1
 * @property {number} classes
 */

/**
 * @typedef {object} TargetData
 * @property {ArrayLike<number>} points [samples][features]
 * @property {ArrayLike<number>} targets [samples][outputs]
 * @property {number} [outputs] targets of a sample, 1 when left out
 */

/**
 * What the core knows of each kind of data set.
 * @param {Calls} calls
 * @returns {Readonly<Record<string, Readonly<Facts>>>} by name
 */
export function readFacts(calls) {
  const { dataset, task } = calls.names;
  const facts = dataset.map((name, kind) => {
    const ask = (/** @type {string} */ fact) => calls.number(`nn_dataset_${fact}`, kind);
    const [fewestClasses, mostClasses] = [ask('fewest_classes'), ask('most_classes')];
    const entry = { task: task[ask('task')], features: ask('features'), fewestClasses, mostClasses };
    return /** @type {const} */ ([name, Object.freeze(entry)]);
  });
  return Object.freeze(Object.fromEntries(facts));
}

/**
 * @param {Calls} calls
 * @param {Readonly<Record<string, Facts>>} facts
 * @param {GenerateOptions} options
 * @returns {Dataset}
 */
export function generate(calls, facts, options) {
  const call = 'Core.generate';
  const { dataset, samples = 300, noise = 0, balance = 0.5 } = options;
  const kind = oneOf(call, 'dataset', dataset, calls.names.dataset);
  const sizes = [
    whole(call, 'samples', samples),
    whole(call, 'classes', options.classes ?? facts[dataset].fewestClasses),
  ];
  const shape = [number(call, 'noise', noise), number(call, 'balance', balance)];
  return new Dataset(
    calls,
    calls.pointer('nn_data_generate', kind, ...sizes, ...shape, seed(call, options.seed ?? 0)),
  );
}

/**
 * Regression along a curve that is given by its values at equal distances over x = -1..1.
 * @param {Calls} calls
 * @param {CurveOptions} options
 * @returns {Dataset}
 */
export function curve(calls, { values, samples = 300, noise = 0, seed: from = 0 }) {
  const call = 'Core.curve';
  const settings = [whole(call, 'samples', samples), number(call, 'noise', noise), seed(call, from)];
  if (values.length > 0) calls.lend(asFloats(values));
  return new Dataset(calls, calls.pointer('nn_data_curve', values.length, ...settings));
}

/**
 * @param {string} call
 * @param {ArrayLike<number>} values
 * @param {string} things that each have a row
 * @param {number} count of the things
 * @returns {number} values in a row
 */
function rowLength(call, values, things, count) {
  const length = values.length / count;
  if (Number.isInteger(length)) return length;
  throw new RangeError(`${call}: ${values.length} values are no rows for ${count} ${things}`);
}

/**
 * @param {Calls} calls
 * @param {LabelledData | TargetData} options
 * @returns {Dataset}
 */
export function importData(calls, options) {
  return new Dataset(
    calls,
    'targets' in options ? importTargets(calls, options) : importLabels(calls, options),
  );
}

/** @param {Calls} calls @param {LabelledData} options */
function importLabels(calls, { points, labels, classes }) {
  const call = 'Core.importData';
  const features = rowLength(call, points, 'labels', labels.length);
  const whole32 = Int32Array.from(labels, (label) => whole(call, 'label', label));
  calls.lend(asFloats(points), whole32);
  return calls.pointer('nn_data_import', labels.length, features, whole(call, 'classes', classes));
}

/** @param {Calls} calls @param {TargetData} options */
function importTargets(calls, { points, targets, outputs = 1 }) {
  const call = 'Core.importData';
  const samples = targets.length / whole(call, 'outputs', outputs);
  const features = rowLength(call, points, 'samples', samples);
  calls.lend(asFloats(points), asFloats(targets));
  return calls.pointer('nn_data_import_targets', whole(call, 'samples', samples), features, outputs);
}

/** The same array where it is one already: data may be large. @param {ArrayLike<number>} values */
function asFloats(values) {
  return values instanceof Float32Array ? values : Float32Array.from(values);
}
