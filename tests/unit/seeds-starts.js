/** seeds-starts.js - numbers of the lessons about first weights and first gradients. */
import { core } from './load.js';
import { kept, layers, seeds } from './seeds-help.js';

/** @import * as Names from '../../web/core/index.js' */
/** @typedef {import('./seeds.test.js').Row} Row */
/** @typedef {import('node:test').TestContext} TestContext */

/** How far the weights of a layer are from each other, unit by unit. @param {TestContext} t */
function spreadFromZero(t) {
  const data = kept(t, core.generate({ dataset: 'spiral', classes: 3, seed: 1 }));
  const run = kept(t, core.run({ data, hidden: layers(2, 8, 'sigmoid'), initializer: 'zero' }));
  for (let epoch = 0; epoch < 20; epoch++) run.trainEpoch();
  return [0, 1].map((layer) => {
    const { values, columns } = run.inspect().values('weights', layer);
    return Math.max(...values.map((value, i) => Math.abs(value - values[i % columns])));
  });
}

/** 4 x 100 ReLU on digits from N(0, 0.01), after 400 updates. @param {TestContext} t */
function stuckLoss(t) {
  const data = kept(
    t,
    core.generate({ dataset: 'digits8', classes: 10, samples: 1000, noise: 0.1, seed: 1 }),
  );
  const run = kept(
    t,
    core.run({
      ...{ data, hidden: layers(4, 100, 'relu'), initializer: 'normal', initialScale: 0.01 },
      ...{ optimizer: 'sgd', learningRate: 0.01, batch: 128, seed: 1 },
    }),
  );
  for (let epoch = 0; epoch < 50; epoch++) run.trainEpoch();
  return run.evaluate('train').loss;
}

/**
 * Size of the first layer's weight gradient over that of the last, at the start: the geometric mean over 200
 * seeds. Single ones differ by a factor of ten and more.
 * @param {{dataset: Names.DatasetName, activation: Names.ActivationName, initializer: Names.InitializerName}}
 *   settings
 * @param {number} depth hidden layers of 8 units
 */
function gradientRatio({ dataset, activation, initializer }, depth) {
  const logs = seeds(200).map((seed) => {
    const data = core.generate({ dataset, samples: 300, noise: 0.08, seed });
    const run = core.run({ data, hidden: layers(depth, 8, activation), initializer, seed });
    const seen = run.inspect();
    const ratio = seen.norm('weight_gradients', 0) / seen.norm('weight_gradients', depth);
    run.dispose();
    data.dispose();
    return Math.log10(ratio);
  });
  return 10 ** (logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

const DEPTHS = [1, 2, 4, 6];

/** @type {Row[]} */
export const START_ROWS = [
  {
    id: 'D6',
    what: 'zero keeps all units equal; N(0, 0.01) in a deep net sticks at ln 10',
    expected: [0, 0, Math.LN10],
    tolerance: 5e-4,
    find: (t) => [...spreadFromZero(t), stuckLoss(t)],
  },
  {
    id: 'D8',
    what: 'sigmoid, Xavier, XOR: log10 of first over last gradient at 1, 2, 4, 6 hidden layers',
    expected: [7e-2, 9e-3, 3e-4, 8e-6].map(Math.log10),
    tolerance: 0.5,
    find: () => {
      const settings = /** @type {const} */ ({
        dataset: 'xor',
        activation: 'sigmoid',
        initializer: 'xavier',
      });
      return DEPTHS.map((depth) => Math.log10(gradientRatio(settings, depth)));
    },
  },
  {
    id: 'D8',
    what: 'tanh and ReLU with He weights on the circle stay between 0.3 and 0.5',
    expected: [...DEPTHS, ...DEPTHS].map(() => 0.4),
    tolerance: 0.1,
    find: () =>
      /** @type {const} */ (['tanh', 'relu']).flatMap((activation) =>
        DEPTHS.map((depth) => gradientRatio({ dataset: 'circle', activation, initializer: 'he' }, depth)),
      ),
  },
];
