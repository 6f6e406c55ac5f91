/** seeds-losses.js - numbers of the lessons about losses. */
import { labs } from './load-labs.js';

/** @typedef {import('./seeds.test.js').Row} Row */

const EIGHT_DIGITS = 5e-9; // half a unit of the eighth decimal

/** The book's digit: the right class is 2. */
const DIGIT = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0];
const WRONG_DIGIT = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0];
const oneHot = (/** @type {number} */ right, length = 10) => Array.from({ length }, (_, i) => +(i === right));

/**
 * @param {import('../../web/core/output-labs.js').OutputLossOptions['loss']} loss
 * @param {number[]} outputs
 * @param {number[]} targets
 * @param {number} [epsilon]
 */
function lossOf(loss, outputs, targets, epsilon) {
  return labs.outputLoss({ loss, outputs, targets, epsilon }).loss;
}

/** @param {number[]} outputs @param {number} right */
function crossEntropy(outputs, right) {
  return lossOf('cross_entropy', outputs, oneHot(right, outputs.length));
}

const SQUARES = /** @type {const} */ (['mean_squares', 'half_sum', 'half_mean']);

/** @type {Row[]} */
export const LOSS_ROWS = [
  {
    id: 'B1',
    what: 'mean of squares, half the sum, half the mean: three losses of one digit',
    expected: [0.0195, 0.0975, 0.00975],
    tolerance: 1e-15,
    find: () => SQUARES.map((loss) => lossOf(loss, DIGIT, oneHot(2))),
  },
  {
    id: 'B2',
    what: 'half sum of squares and cross-entropy (+1e-7) of the digit, guessed right and wrong',
    expected: [0.0975, 0.51082546, 0.5975, 2.30258409],
    tolerance: EIGHT_DIGITS,
    find: () =>
      [DIGIT, WRONG_DIGIT].flatMap((y) => [
        lossOf('half_sum', y, oneHot(2)),
        lossOf('cross_entropy', y, oneHot(2), 1e-7),
      ]),
  },
  {
    id: 'B2',
    what: 'the half makes the derivative y - t',
    expected: DIGIT.map((y, i) => y - +(i === 2)),
    tolerance: 1e-15,
    find: () => labs.outputLoss({ loss: 'half_sum', outputs: DIGIT, targets: oneHot(2) }).slopes,
  },
  {
    id: 'B3',
    what: '-ln 0.7, -ln 0.2, and the terms of the other classes are 0',
    expected: [0.35667494, 1.60943791, 0.35667494, 0],
    tolerance: EIGHT_DIGITS,
    find: () => [
      crossEntropy([0.7, 0.3], 0),
      crossEntropy([0.8, 0.2], 1),
      ...labs.outputLoss({ loss: 'cross_entropy', outputs: [0.7, 0.3], targets: [1, 0] }).terms,
    ],
  },
  {
    id: 'B4',
    what: 'the four-class example; a uniform guess among 4 and among 10',
    expected: [0.51082562, 1.38629436, Math.LN10],
    tolerance: EIGHT_DIGITS,
    find: () => [
      crossEntropy([0.1, 0.2, 0.1, 0.6], 3),
      ...[4, 10].map((n) => crossEntropy(new Array(n).fill(1 / n), 0)),
    ],
  },
];
