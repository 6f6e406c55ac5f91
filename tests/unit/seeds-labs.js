/** seeds-labs.js - numbers of the lessons about derivatives, graphs and the paths of optimizers. */
import { labs } from './load-labs.js';

/** @typedef {import('./seeds.test.js').Row} Row */

const SIX_DIGITS = 5e-7; // half a unit of the sixth decimal

/**
 * Where a path ends.
 * @param {import('../../dist/types/names.js').SurfaceName} surface
 * @param {import('../../dist/types/names.js').PathOptimizerName} optimizer
 * @param {number} rate
 * @param {[number, number]} start
 * @param {number} steps
 */
function pathEnd(surface, optimizer, rate, [x, y], steps) {
  return [...labs.path({ surface, optimizer, rate, x, y, steps }).slice(-3, -1)];
}

/** @param {import('../../dist/types/names.js').PathOptimizerName} optimizer @param {number} rate */
const inRavine = (optimizer, rate) => pathEnd('ravine', optimizer, rate, [-7, 2], 30);

/** @param {number} rate @param {number} steps */
const inBowl = (rate, steps) => pathEnd('bowl', 'sgd', rate, [-3, 4], steps);

/**
 * The price of fruit with tax: its value, then the gradients by all inputs.
 * @param {[number, number][]} fruit price and count of each
 * @param {number} tax
 */
function shopping(fruit, tax) {
  const graph = labs.graph();
  try {
    const inputs = fruit.flat().map((value) => graph.input(value));
    const sums = fruit.map((_, i) => graph.node('multiply', inputs[2 * i], inputs[2 * i + 1]));
    const total = sums.reduce((left, right) => graph.node('add', left, right));
    const taxed = graph.input(tax);
    const paid = graph.node('multiply', total, taxed);
    graph.run();
    return [graph.values[paid], ...[...inputs, taxed].map((input) => graph.gradients[input])];
  } finally {
    graph.dispose();
  }
}

/** The gradient of x * x + x at 3: two paths and one more, added. */
function branches() {
  const graph = labs.graph();
  try {
    const x = graph.input(3);
    graph.node('add', graph.node('multiply', x, x), x);
    graph.run();
    return [graph.gradients[x]];
  } finally {
    graph.dispose();
  }
}

/** @type {Row[]} */
export const LAB_ROWS = [
  {
    id: 'C1',
    what: 'the derivative of 0.01 x^2 + 0.1 x at 5 and 10',
    expected: [0.2, 0.3],
    tolerance: 1e-15,
    find: () => [5, 10].map((x) => labs.derivative({ curve: 'quadratic', x, h: 1e-4 }).exact),
  },
  {
    id: 'C1',
    what: 'the central difference at 5 with h = 1e-4 in float64',
    expected: [0.1999999999990898],
    tolerance: 5e-17,
    find: () => [labs.derivative({ curve: 'quadratic', x: 5, h: 1e-4 }).numerical],
  },
  {
    id: 'C1',
    what: 'the same in float32',
    expected: [0.20027],
    tolerance: 5e-6,
    find: () => [labs.derivative({ curve: 'quadratic', x: 5, h: 1e-4, precision: 'float32' }).numerical],
  },
  {
    id: 'C2',
    what: 'the gradient of x^2 + y^2 at (-3, 4) points uphill',
    expected: [-6, 8],
    tolerance: 0,
    find: () => {
      const { dx, dy } = labs.surface('bowl', -3, 4);
      return [dx, dy];
    },
  },
  {
    id: 'C3',
    what: 'gradient descent on x^2 + y^2 from (-3, 4), rate 0.1, 100 steps',
    expected: [-6.1e-10, 8.1e-10],
    tolerance: 5e-12,
    find: () => inBowl(0.1, 100),
  },
  {
    id: 'C3',
    what: 'rate 1e-10 stays at the start; rate 1 bounces',
    expected: [-3, 4, 3, -4, -3, 4],
    tolerance: 1e-7,
    find: () => [...inBowl(1e-10, 100), ...inBowl(1, 99), ...inBowl(1, 100)],
  },
  {
    id: 'C3',
    what: 'rate 10 diverges: each step multiplies by -19',
    expected: [57, -76, -19],
    tolerance: 1e-12,
    find: () => [...inBowl(10, 1), inBowl(10, 31)[0] / inBowl(10, 30)[0]],
  },
  {
    id: 'C5',
    what: 'two apples of 100 with tax 1.1: price, then gradients by price, count, tax',
    expected: [220, 2.2, 110, 200],
    tolerance: 1e-12,
    find: () => shopping([[100, 2]], 1.1),
  },
  {
    id: 'C5',
    what: 'with three oranges of 150',
    expected: [715, 2.2, 110, 3.3, 165, 650],
    tolerance: 1e-12,
    find: () =>
      shopping(
        [
          [100, 2],
          [150, 3],
        ],
        1.1,
      ),
  },
  {
    id: 'C5',
    what: 'multiply along a path, add over paths: x * x + x at 3',
    expected: [7],
    tolerance: 0,
    find: branches,
  },
  {
    id: 'D7',
    what: 'x^2 / 20 + y^2 from (-7, 2), 30 steps: SGD .95, Momentum .1, AdaGrad 1.5 (x), Adam .3',
    expected: [-0.350393, 0.084782, 0.896414, 0.088086, -0.120162, 0.136007, 0.318245],
    tolerance: SIX_DIGITS,
    find: () => [
      ...inRavine('sgd', 0.95),
      ...inRavine('momentum', 0.1),
      inRavine('adagrad', 1.5)[0],
      ...inRavine('adam', 0.3),
    ],
  },
  {
    id: 'D7',
    what: 'the same by AdaGrad: y',
    expected: [2.5e-17],
    tolerance: 5e-19,
    find: () => [inRavine('adagrad', 1.5)[1]],
  },
];
