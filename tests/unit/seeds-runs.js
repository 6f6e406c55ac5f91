/** seeds-runs.js - numbers of the lessons that networks show: parameters, and what training ends with. */
import { core } from './load.js';
import { kept, layers, seeds } from './seeds-help.js';

/** @typedef {import('./seeds.test.js').Row} Row */
/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('../../web/core/index.js').ActivationName} ActivationName */
/** @typedef {import('../../web/core/run-options.js').RunOptions} RunOptions */

/** The four points of XOR, ten times each. @param {TestContext} t @param {Partial<RunOptions>} settings */
function xorRun(t, settings) {
  const data = kept(t, core.generate({ dataset: 'xor_gate', samples: 40, seed: 1 }));
  return kept(t, core.run({ data, initializer: 'automatic', learningRate: 0.01, batch: 40, ...settings }));
}

/** @param {TestContext} t @param {ActivationName} activation @param {number} seed */
function trainedOnXor(t, activation, seed) {
  const run = xorRun(t, { hidden: layers(2, 8, activation), seed });
  const first = run.parameters;
  for (let epoch = 0; epoch < 500; epoch++) run.trainEpoch();
  const hidden = run.parameterCount - 2 * 8 - 2;
  const isMoved = run.parameters.some((value, i) => i < hidden && value !== first[i]);
  return { ...run.evaluate('train'), isMoved };
}

/** Two step units, OR and NAND, and logits that say whether both are on. @param {TestContext} t */
function accuracyOfStepsSetByHand(t) {
  const run = xorRun(t, { hidden: layers(1, 2, 'step') });
  const gates = [0.5, 0.5, -0.5, -0.5, -0.2, 0.7];
  [...gates, 0, 0, 1, 1, 1.5, 0].forEach((value, i) => {
    run.setParameter(i, value);
  });
  return run.evaluate('train').accuracy;
}

/** @param {TestContext} t @param {number[]} sizes */
function parameterCount(t, sizes) {
  const [features, ...rest] = sizes;
  const classes = rest[rest.length - 1];
  const labels = Array.from({ length: classes }, (_, i) => i);
  const data = kept(t, core.importData({ points: new Float32Array(classes * features), labels, classes }));
  const hidden = rest.slice(0, -1).flatMap((units) => layers(1, units, 'sigmoid'));
  return kept(t, core.run({ data, hidden })).parameterCount;
}

/**
 * Two rows of regression: the loss without the half at a rate, the loss with it at twice the rate.
 * @param {TestContext} t
 */
function pathsWithAndWithoutHalf(t) {
  const data = kept(t, core.generate({ dataset: 'sine', samples: 100, seed: 3 }));
  const rates = /** @type {const} */ ([
    ['mean_squared_error', 0.05],
    ['sum_of_squares', 0.1],
  ]);
  const [without, withHalf] = rates.map(([loss, learningRate]) => {
    const network = { loss, hidden: layers(1, 8, 'tanh') };
    const run = kept(t, core.run({ data, ...network, learningRate, optimizer: 'sgd', seed: 3 }));
    for (let epoch = 0; epoch < 50; epoch++) run.trainEpoch();
    return { parameters: run.parameters, ...run.evaluate('train') };
  });
  const differences = without.parameters.map((value, i) => Math.abs(value - withHalf.parameters[i]));
  return [Math.max(...differences), without.loss / withHalf.loss];
}

/**
 * Loss after 300 epochs of minibatches of 10 on the circle without noise: 2-4-2, targets +1 and -1, so that
 * always guessing 0 has loss 1. A run that diverges has a loss that is larger, or not finite.
 * @param {TestContext} t
 * @param {number} learningRate
 * @param {number} seed
 */
function circleLoss(t, learningRate, seed) {
  const { points, labels } = kept(t, core.generate({ dataset: 'circle', samples: 300, seed }));
  const targets = Array.from(labels).flatMap((label) => (label === 0 ? [1, -1] : [-1, 1]));
  const data = kept(t, core.importData({ points, targets, outputs: 2 }));
  const hidden = layers(1, 4, 'tanh');
  const run = kept(
    t,
    core.run({
      ...{ data, hidden, initializer: 'xavier', loss: 'mean_squared_error' },
      ...{ optimizer: 'sgd', batch: 10, learningRate, seed },
    }),
  );
  try {
    for (let epoch = 0; epoch < 300; epoch++) run.trainEpoch();
  } catch (error) {
    if (/** @type {{code?: string}} */ (error).code !== 'diverged') throw error;
  }
  return run.evaluate('train').loss;
}

const CURVED = /** @type {const} */ (['tanh', 'relu']);

/** @type {Row[]} */
export const RUN_ROWS = [
  {
    id: 'A3',
    what: 'linear units end at ln 2 on XOR, whatever the seed; tanh and ReLU solve it',
    expected: [...seeds(5).map(() => Math.LN2), ...seeds(10).map(() => 1)],
    tolerance: 5e-7,
    find: (t) => [
      ...seeds(5).map((seed) => trainedOnXor(t, 'identity', seed).loss),
      ...CURVED.flatMap((name) => seeds(5).map((seed) => trainedOnXor(t, name, seed).accuracy)),
    ],
  },
  {
    id: 'A3',
    what: 'below step units nothing moves, though steps set by hand compute XOR',
    expected: [0, 1],
    tolerance: 0,
    find: (t) => [+trainedOnXor(t, 'step', 1).isMoved, accuracyOfStepsSetByHand(t)],
  },
  {
    id: 'B2',
    what: 'twice the rate on half the loss is the same path, bit for bit',
    expected: [0, 2],
    tolerance: 0,
    find: pathsWithAndWithoutHalf,
  },
  {
    id: 'C4',
    what: 'parameters of 784-50-10',
    expected: [39760],
    tolerance: 0,
    find: (t) => [parameterCount(t, [784, 50, 10])],
  },
  {
    id: 'D1',
    what: 'circle, 2-4-2 tanh: of 20 seeds all learn at 0.03, none at 0.001, all end worse than 0 at 3',
    expected: [20, 0, 20],
    tolerance: 0,
    find: (t) => {
      const losses = [0.03, 0.001, 3].map((rate) => seeds(20).map((seed) => circleLoss(t, rate, seed)));
      const [good, slow] = losses.map((row) => row.filter((loss) => loss < 0.15).length);
      return [good, slow, losses[2].filter((loss) => !(loss <= 1)).length];
    },
  },
];
