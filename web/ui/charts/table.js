/** table.js - a chart as numbers, for the page and for a file. */

/** @import { ChartSpec } from './chart-spec.js' */

/**
 * @typedef {object} Table
 * @property {string[]} head
 * @property {(number | string)[][]} rows
 */

/**
 * @param {ChartSpec} figure
 * @returns {Table} what was measured: neither smoothed nor of earlier runs
 */
export function tableOf({ xName, lines }) {
  const measured = lines.filter(({ role }) => role === undefined);
  const xs = Array.from(measured[0]?.xs ?? []);
  return {
    head: [xName, ...measured.map(({ label }) => label)],
    rows: xs.map((x, i) => [x, ...measured.map(({ raw, values }) => (raw ?? values)[i])]),
  };
}

/**
 * As RFC 4180 has it. Numbers are written so that reading them gives the same bits; NaN is left empty.
 * @param {Table} table
 * @returns {string}
 */
export function csvOf({ head, rows }) {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** @param {number | string} value */
function cell(value) {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
