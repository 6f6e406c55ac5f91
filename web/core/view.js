/** view.js - the cells of a map and the rectangle they cover, as the core is told them. */

import { number, whole } from './check.js';
import { checkOptions } from './options.js';

/**
 * @typedef {object} View cells, and the rectangle they cover
 * @property {number} columns 1..1024
 * @property {number} rows 1..1024
 * @property {number} left
 * @property {number} right
 * @property {number} bottom
 * @property {number} top
 */

/** @type {import('./options.js').Known<View>} */
const KNOWN = { columns: true, rows: true, left: true, right: true, bottom: true, top: true };

/**
 * @param {string} call who asks
 * @param {View} view
 * @returns {number[]} columns, rows and the four edges
 */
export function viewNumbers(call, view) {
  const { columns, rows, left, right, bottom, top } = checkOptions(call, view, KNOWN);
  const cells = [whole(call, 'columns', columns), whole(call, 'rows', rows)];
  const across = [number(call, 'left', left), number(call, 'right', right)];
  return [...cells, ...across, number(call, 'bottom', bottom), number(call, 'top', top)];
}
