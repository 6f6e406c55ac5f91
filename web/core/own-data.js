/** own-data.js - the caller's own points, with classes or with targets. */

import { whole } from './check.js';
import { Dataset } from './dataset.js';
import { integers, rows } from './numbers.js';
import { checkOptions, refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./numbers.js').Rows} Rows */

/**
 * @typedef {object} LabelledData
 * @property {Rows} points [samples][features], flat or in rows; every number is needed
 * @property {ArrayLike<number>} labels [samples], each 0..classes-1
 * @property {number} classes
 */

/**
 * @typedef {object} TargetData
 * @property {Rows} points [samples][features], flat or in rows; every number is needed
 * @property {Rows} targets [samples][outputs], flat or in rows
 * @property {number} [outputs] targets of a sample; when left out, as many as a row has, or 1 where they are
 *   flat
 */

const CALL = 'Core.importData';

/** @type {import('./options.js').Known<LabelledData & TargetData>} */
const KNOWN = { points: true, labels: false, classes: false, targets: false, outputs: false };

/**
 * @param {Calls} calls
 * @param {LabelledData | TargetData} options
 * @returns {Dataset}
 */
export function importData(calls, options) {
  const given = checkOptions(CALL, /** @type {LabelledData & TargetData} */ (options), KNOWN);
  const isLabelled = given.labels !== undefined;
  if (isLabelled === (given.targets !== undefined)) {
    const found = isLabelled ? 'labels and targets are both given' : 'labels or targets are missing';
    throw new TypeError(`${CALL}: ${found}, must be one of them`);
  }
  try {
    return new Dataset(calls, isLabelled ? importLabels(calls, given) : importTargets(calls, given));
  } finally {
    calls.release();
  }
}

/** @param {Calls} calls @param {LabelledData & Partial<TargetData>} options */
function importLabels(calls, { points, labels, classes, outputs }) {
  refuseUnused(CALL, 'outputs', outputs, 'with labels, only with targets');
  if (classes === undefined) throw new TypeError(`${CALL}: classes is missing`);
  const classOf = integers(CALL, 'labels', labels);
  const { values, features } = pointsOf(points, classOf.length, 'labels');
  const count = whole(CALL, 'classes', classes);
  calls.lend(CALL, values, classOf);
  return calls.pointer('nn_data_import', classOf.length, features, count);
}

/** @param {Calls} calls @param {TargetData & Partial<LabelledData>} options */
function importTargets(calls, { points, targets, outputs, classes }) {
  refuseUnused(CALL, 'classes', classes, 'with targets, only with labels');
  const wanted = rows(CALL, 'targets', targets);
  const width = whole(CALL, 'outputs', outputs ?? wanted.width ?? 1);
  if (wanted.width !== undefined && width !== wanted.width) {
    throw new RangeError(`${CALL}: outputs is ${width}, but targets has rows of ${wanted.width}`);
  }
  const samples = wanted.values.length / width;
  if (!Number.isInteger(samples)) {
    throw new RangeError(`${CALL}: targets has ${wanted.values.length} numbers, must be rows of ${width}`);
  }
  const { values, features } = pointsOf(points, samples, 'rows of targets');
  calls.lend(CALL, values, wanted.values);
  return calls.pointer('nn_data_import_targets', samples, features, width);
}

/**
 * @param {Rows} points
 * @param {number} samples
 * @param {string} things that each have a row
 */
function pointsOf(points, samples, things) {
  const { values, width } = rows(CALL, 'points', points);
  const features = width ?? values.length / samples;
  if (values.length > 0 && features * samples === values.length && Number.isInteger(features)) {
    return { values, features };
  }
  const given =
    width === undefined ? `${values.length} numbers` : `rows for ${values.length / width} samples`;
  throw new RangeError(`${CALL}: points has ${given}, must have a row for each of ${samples} ${things}`);
}
