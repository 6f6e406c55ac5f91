/** sweep.js - one parameter of a run moved while all others stand still. */

import { number, oneOf, whole } from './check.js';

/** @typedef {{low: number, high: number, points?: number, part?: string}} SweepRange */

/**
 * @param {import('./calls.js').Calls} calls
 * @param {import('./run.js').Run} run
 * @param {number} index
 * @param {SweepRange} range
 * @returns {{values: number[], loss: number[], accuracy: number[]}}
 */
export function sweep(calls, run, index, { low, high, points = 101, part = 'train' }) {
  const call = 'Labs.sweep';
  const place = [oneOf(call, 'part', part, calls.names.part), whole(call, 'index', index)];
  const range = [number(call, 'low', low), number(call, 'high', high), whole(call, 'points', points)];
  const rows = calls.doubles(calls.pointer('nn_sweep', run.handleFor(calls), ...place, ...range), 3 * points);
  /** @param {number} column */
  const column = (column) => Array.from({ length: points }, (_, i) => rows[3 * i + column]);
  return { values: column(0), loss: column(1), accuracy: column(2) };
}
