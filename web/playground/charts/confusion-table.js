/** confusion-table.js - the counts of a confusion matrix with what follows from them. */

import { t } from '../../ui/text.js';

/** @import { Frame } from '../../state/run/engine-types.js' */
/** @import { Table } from '../../ui/charts/table.js' */

/** @typedef {NonNullable<NonNullable<Frame['views']['confusion']>[string]>} Confusion */

/** Paler than full colour, so that the count can be read on it. */
const STRONGEST = 0.55;

/** @param {Confusion} view @returns {Table} a row for each class, and one of the precisions */
export function confusionTable({ confusion, precision, recall }) {
  const classes = confusion.map((_, index) => index);
  return {
    head: [t('chart.class'), ...classes.map((index) => t('chart.taken', { index })), t('chart.recall')],
    rows: [
      ...confusion.map((counts, index) => [t('output.class', { index }), ...counts, recall[index]]),
      [t('chart.precision'), ...precision, ''],
    ],
  };
}

/**
 * @param {Table['rows']} rows of such a table
 * @param {number} c @param {number} guess
 * @returns {number} how strongly the cell is coloured: its share of the samples of the class
 */
export function heatOf(rows, c, guess) {
  const classes = rows.length - 1;
  if (c < 0 || guess < 0 || c >= classes || guess >= classes) return 0;
  const counts = rows[c].slice(1, classes + 1).map(Number);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : (STRONGEST * counts[guess]) / total;
}

/**
 * @param {readonly [number, number]} cell class and guess
 * @param {number} classes
 * @returns {boolean} whether a matrix of so many classes has it
 */
export function hasCell([c, guess], classes) {
  return c < classes && guess < classes;
}

/**
 * @param {{labels: ArrayLike<number>, parts: ArrayLike<number>, guesses: ArrayLike<number>}} data by sample
 * @param {{part: number, cell: readonly [number, number]}} request cell: class and guess
 * @returns {number[]} the samples of the part that the cell counts
 */
export function samplesIn({ labels, parts, guesses }, { part, cell: [c, guess] }) {
  return Array.from(labels, (_, sample) => sample).filter(
    (sample) => parts[sample] === part && labels[sample] === c && guesses[sample] === guess,
  );
}
