/** seeds-units.js - numbers of the lessons about single units: gates, activations, softmax. */
import { labs } from './load-labs.js';

/** @typedef {import('./seeds.test.js').Row} Row */

const EIGHT_DIGITS = 5e-9; // half a unit of the eighth decimal

/** The book's gates. */
const AND = { w1: 0.5, w2: 0.5, b: -0.7 };
const OR = { w1: 0.5, w2: 0.5, b: -0.2 };
const NAND = { w1: -0.5, w2: -0.5, b: 0.7 };
const CORNERS = /** @type {const} */ ([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]);

/** @typedef {typeof AND} Perceptron */

/** @param {Perceptron} gate @param {readonly (readonly [number, number])[]} points */
function outputsOf(gate, points) {
  const rows = points.map(([x1, x2]) => /** @type {[number, number, number]} */ ([x1, x2, 0]));
  return labs.perceptron(gate, rows).outputs;
}

function composedXor() {
  const [nand, or] = [outputsOf(NAND, CORNERS), outputsOf(OR, CORNERS)];
  return outputsOf(
    AND,
    nand.map((value, i) => /** @type {[number, number]} */ ([value, or[i]])),
  );
}

/** @param {number[]} targets of the four corners */
function cornerRows(targets) {
  return CORNERS.map(([x1, x2], i) => /** @type {[number, number, number]} */ ([x1, x2, targets[i]]));
}

/** Mistakes that are left after a hundred rounds of the perceptron rule. @param {number[]} targets */
function mistakesAfterLearning(targets) {
  const rows = cornerRows(targets);
  let weights = { w1: 0, w2: 0, b: 0 };
  for (let round = 0; round < 100; round++) {
    for (const row of rows) weights = labs.perceptronLearn(weights, row, 0.1);
  }
  return labs.perceptron(weights, rows).mistakes;
}

/** Fewest mistakes on XOR by any perceptron whose weights are multiples of 1/8 in -2..2. */
function fewestXorMistakes() {
  const rows = cornerRows([0, 1, 1, 0]);
  const steps = Array.from({ length: 33 }, (_, i) => i / 8 - 2);
  const mistakes = steps.flatMap((w1) =>
    steps.flatMap((w2) => steps.map((b) => labs.perceptron({ w1, w2, b }, rows).mistakes)),
  );
  return mistakes.reduce((fewest, count) => Math.min(fewest, count));
}

/**
 * Values (column 1) or slopes (2) of an activation.
 * @param {number} column
 * @param {Parameters<typeof labs.activationCurve>[0]} shape
 */
function curveColumn(column, shape) {
  return labs.activationCurve(shape).filter((_, i) => i % 3 === column);
}

/** @type {Row[]} */
export const UNIT_ROWS = [
  {
    id: 'A1',
    what: 'AND, OR and NAND by the weights of the book',
    expected: [0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 0],
    tolerance: 0,
    find: () => [AND, OR, NAND].flatMap((gate) => outputsOf(gate, CORNERS)),
  },
  {
    id: 'A1',
    what: 'XOR is AND of NAND and OR',
    expected: [0, 1, 1, 0],
    tolerance: 0,
    find: composedXor,
  },
  {
    id: 'A1',
    what: 'the perceptron rule learns AND, OR, NAND; one line leaves XOR with a mistake at least',
    expected: [0, 0, 0, 1],
    tolerance: 0,
    find: () => [
      ...[
        [0, 0, 0, 1],
        [0, 1, 1, 1],
        [1, 1, 1, 0],
      ].map(mistakesAfterLearning),
      fewestXorMistakes(),
    ],
  },
  {
    id: 'A2',
    what: 'sigmoid(-1, 0, 1, 2)',
    expected: [0.26894142, 0.5, 0.73105858, 0.88079708],
    tolerance: EIGHT_DIGITS,
    find: () => curveColumn(1, { activation: 'sigmoid', left: -1, right: 2, points: 4 }),
  },
  {
    id: 'A2',
    what: 'the steepest slope of the sigmoid, and the slope of ReLU at -1, 0, 1',
    expected: [0.25, 0, 0, 1],
    tolerance: 1e-15,
    find: () => [
      Math.max(...curveColumn(2, { activation: 'sigmoid', left: -8, right: 8, points: 1601 })),
      ...curveColumn(2, { activation: 'relu', left: -1, right: 1, points: 3 }),
    ],
  },
  {
    id: 'A2',
    what: 'a steep sigmoid is a step; tanh stays within -1..1, ReLU does not',
    expected: [0, 0.5, 1, -1, 0, 1, 0, 0, 50],
    tolerance: 1e-15,
    find: () => [
      ...curveColumn(1, { activation: 'sigmoid', left: -1, right: 1, points: 3, steepness: 1000 }),
      ...curveColumn(1, { activation: 'tanh', left: -50, right: 50, points: 3 }),
      ...curveColumn(1, { activation: 'relu', left: -50, right: 50, points: 3 }),
    ],
  },
  {
    id: 'A4',
    what: 'softmax(2, 1.5), softmax(0.3, 2.9, 4), and both with 100 added to all',
    expected: [1, 2].flatMap(() => [0.62245933, 0.37754067, 0.01821127, 0.24519181, 0.73659691]),
    tolerance: EIGHT_DIGITS,
    find: () =>
      [0, 100].flatMap((more) => [
        ...labs.softmax([2 + more, 1.5 + more]),
        ...labs.softmax([0.3 + more, 2.9 + more, 4 + more]),
      ]),
  },
  {
    id: 'A5',
    what: 'softmax(1010, 1000, 990): the bare formula is NaN, the shifted one works',
    expected: [1, 1, 1, 0.9999546, 4.5397869e-5, 2.06106e-9],
    tolerance: 2e-8, // seven digits are given of the first
    find: () => [
      ...labs.softmax([1010, 1000, 990], { shifted: false }).map((value) => +Number.isNaN(value)),
      ...labs.softmax([1010, 1000, 990]),
    ],
  },
  {
    id: 'A5',
    what: 'the small ones of these, to eight digits',
    expected: [4.5397869, 2.06106],
    tolerance: 5e-8,
    find: () => {
      const [, middle, last] = labs.softmax([1010, 1000, 990]);
      return [middle * 1e5, last * 1e9];
    },
  },
];
