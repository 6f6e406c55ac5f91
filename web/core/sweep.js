/** sweep.js - one parameter of a run moved while all others stand still. */

import { instance, number, oneOf, whole } from './check.js';
import { checkOptions } from './options.js';
import { Run } from './run.js';

/**
 * @typedef {object} SweepRange
 * @property {number} low
 * @property {number} high
 * @property {number} [points] 2..10000, 101 when left out
 * @property {import('../../dist/types/names.js').PartName} [part] train when left out
 */

/** @type {import('./options.js').Known<SweepRange>} */
const KNOWN = { low: true, high: true, points: false, part: false };

/**
 * @param {import('./calls.js').Calls} calls
 * @param {Run} run
 * @param {number} index
 * @param {SweepRange} options
 * @returns {{values: number[], loss: number[], accuracy: number[]}}
 */
export function sweep(calls, run, index, options) {
  const call = 'Labs.sweep';
  const address = instance(call, 'run', run, Run).addressFor(calls);
  const { low, high, points = 101, part = 'train' } = checkOptions(call, options, KNOWN);
  const place = [oneOf(call, 'part', part, calls.names.part), whole(call, 'index', index)];
  const range = [number(call, 'low', low), number(call, 'high', high), whole(call, 'points', points)];
  const rows = calls.doubles(calls.pointer('nn_sweep', address, ...place, ...range), 3 * points);
  /** @param {number} column */
  const column = (column) => Array.from({ length: points }, (_, i) => rows[3 * i + column]);
  return { values: column(0), loss: column(1), accuracy: column(2) };
}
