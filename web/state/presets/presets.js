/**
 * presets.js - experiments that are known to show something: what they change of the defaults, how long they
 * take, and what they end with. A test trains every one of them and holds it to its outcome; the words that
 * go with each stand under 'preset.<key>' and 'preset.<key>.watch'.
 */

import { EXPERIMENT } from '../experiment/settings.js';

/** @import { Experiment } from '../experiment/settings.js' */

/**
 * @typedef {object} Claim about a figure after the last epoch; those known are in tests/unit/presets.test.js
 * @property {string} figure
 * @property {number} [atLeast]
 * @property {number} [atMost]
 */
/**
 * @typedef {object} Preset
 * @property {string} key
 * @property {number} epochs
 * @property {Partial<Experiment>} changes of the defaults
 * @property {readonly Claim[]} outcome
 */

/** @type {Partial<Experiment>} */
const CIRCLE = { dataset: 'circle', classes: 2, samples: 200, noise: 0.05 };
/** @type {Partial<Experiment>} */
const XOR = { dataset: 'xor', classes: 2, samples: 200, noise: 0.02, learningRate: 0.03 };
/** @type {Partial<Experiment>} where the size of the steps decides */
const STEPS = { ...CIRCLE, hidden: [4], activation: 'tanh', initializer: 'xavier', optimizer: 'sgd' };
/** @type {Partial<Experiment>} eight thin layers, through which a gradient has to find its way */
const DEEP = {
  ...{ ...CIRCLE, samples: 500, noise: 0.02, hidden: Array(8).fill(8), optimizer: 'sgd', batch: 10 },
  ...{ learningRate: 0.03, charts: ['loss', 'accuracy', 'gradient'] },
};
/** @type {Partial<Experiment>} */
const START = {
  ...{ ...CIRCLE, samples: 400, noise: 0.02, seed: 1, hidden: Array(8).fill(16) },
  ...{ optimizer: 'sgd', learningRate: 0.03, charts: ['loss', 'accuracy', 'activations'] },
};
/** @type {Partial<Experiment>} few points, much noise and a large network: made to be learnt by heart */
const BY_HEART = {
  ...{ dataset: 'moons', classes: 2, samples: 300, noise: 0.25, seed: 8, trainShare: 0.2 },
  ...{ hidden: [64, 64], learningRate: 0.005, batch: 8 },
};
/** @type {Partial<Experiment>} a loss that is a long narrow valley */
const VALLEY = {
  ...{ dataset: 'spiral', classes: 2, hidden: [16], activation: 'tanh', initializer: 'xavier' },
  ...{ learningRate: 0.03 },
};

/** @param {string} figure @param {number} value @returns {Claim} */
const atLeast = (figure, value) => ({ figure, atLeast: value });
/** @param {string} figure @param {number} value @returns {Claim} */
const atMost = (figure, value) => ({ figure, atMost: value });
/**
 * @param {string} key
 * @param {number} epochs
 * @param {Partial<Experiment>} changes
 * @param {...Claim} outcome
 * @returns {Preset}
 */
const preset = (key, epochs, changes, ...outcome) => ({ key, epochs, changes, outcome });

/** From the first look to the last, what belongs together side by side. @type {readonly Preset[]} */
export const PRESETS = Object.freeze([
  preset('spiral', 200, {}, atLeast('accuracy.test', 0.95)),
  preset('linear', 200, { activation: 'identity' }, atMost('accuracy.train', 0.65)),
  preset('xorFlat', 200, { ...XOR, hidden: [] }, atMost('accuracy.train', 0.75)),
  preset(
    'xorHidden',
    200,
    { ...XOR, hidden: [4], activation: 'tanh', initializer: 'xavier' },
    atLeast('accuracy.test', 0.95),
  ),
  preset(
    'features',
    200,
    { ...CIRCLE, hidden: [], features: ['x_squared', 'y_squared'], learningRate: 0.1 },
    atLeast('accuracy.test', 0.95),
  ),
  preset('narrow', 200, { hidden: [2] }, atMost('accuracy.train', 0.8)),
  preset('wide', 200, { hidden: [32] }, atLeast('accuracy.test', 0.95)),
  preset('deep', 200, { hidden: [8, 8, 8] }, atLeast('accuracy.test', 0.95)),
  preset('rateTooLow', 200, { ...STEPS, learningRate: 0.001 }, atMost('accuracy.test', 0.75)),
  preset(
    'rateTooHigh',
    100,
    { ...STEPS, loss: 'mean_squared_error', learningRate: 10 },
    atLeast('diverged', 1),
  ),
  preset('plainSteps', 200, { ...VALLEY, optimizer: 'sgd' }, atMost('accuracy.test', 0.9)),
  preset('momentum', 200, { ...VALLEY, optimizer: 'momentum' }, atLeast('accuracy.test', 0.95)),
  preset(
    'zeroWeights',
    200,
    { ...CIRCLE, hidden: [8], activation: 'tanh', initializer: 'zero' },
    atMost('units.difference', 0),
    atMost('accuracy.train', 0.75),
  ),
  preset('xavierRelu', 50, { ...START, initializer: 'xavier' }, atMost('accuracy.test', 0.85)),
  preset('heRelu', 50, { ...START, initializer: 'he' }, atLeast('accuracy.test', 0.95)),
  preset(
    'vanishing',
    100,
    { ...DEEP, activation: 'sigmoid', initializer: 'xavier' },
    atMost('gradient.ratio', 0.0001),
    atMost('accuracy.test', 0.75),
  ),
  preset(
    'flowing',
    100,
    { ...DEEP, activation: 'relu', initializer: 'he' },
    atLeast('gradient.ratio', 0.1),
    atLeast('accuracy.test', 0.95),
  ),
  preset('overfit', 200, BY_HEART, atLeast('accuracy.train', 1), atLeast('accuracy.gap', 0.2)),
  preset('l2', 200, { ...BY_HEART, l2: 0.01 }, atMost('accuracy.gap', 0.07), atLeast('accuracy.test', 0.78)),
  preset(
    'dropout',
    200,
    { ...BY_HEART, dropout: 0.5 },
    atMost('accuracy.gap', 0.07),
    atLeast('accuracy.test', 0.8),
  ),
  preset(
    'sine',
    500,
    { dataset: 'sine', samples: 200, noise: 0, hidden: [16], activation: 'tanh', initializer: 'xavier' },
    atMost('rmse.test', 0.05),
  ),
  preset(
    'plane',
    200,
    { dataset: 'plane', samples: 200, noise: 0.05, hidden: [], learningRate: 0.03 },
    atLeast('r2.test', 0.95),
  ),
  preset(
    'blobs',
    100,
    { dataset: 'blobs', classes: 10, samples: 500, noise: 0.05 },
    atLeast('accuracy.test', 0.9),
  ),
  preset(
    'digits',
    30,
    { dataset: 'digits8', classes: 10, samples: 1800, noise: 0.05, trainShare: 0.7, hidden: [32] },
    atLeast('accuracy.test', 0.9),
  ),
]);

/**
 * @param {Preset} preset
 * @param {Partial<Experiment>} [kept] settings that stay whatever is loaded
 * @returns {Experiment}
 */
export function presetExperiment({ changes }, kept = {}) {
  return EXPERIMENT.complete({ ...kept, ...changes });
}
