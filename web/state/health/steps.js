/** steps.js - how far updates go, and the learning rates that make them longer or shorter. */

import { layersSeen } from './facts.js';

/** @import { Facts } from './facts.js' */

/** Rates that overshoot on most problems: of optimizers that scale their steps, and of the others. */
const ADAPTIVE = ['adam', 'adamw', 'rmsprop', 'adagrad'];
const HIGH_RATE = { adaptive: 0.05, plain: 0.5 };

/** @param {Facts} facts @returns {number} a learning rate that overshoots on most problems */
export function highRate({ experiment }) {
  return ADAPTIVE.includes(experiment.optimizer) ? HIGH_RATE.adaptive : HIGH_RATE.plain;
}

/** @param {Facts} facts @returns {number} of the layers: the last update over the weights */
export function longestStep(facts) {
  const ratios = layersSeen(facts).map(({ updateRatio }) => updateRatio);
  return Math.max(0, ...ratios.filter(Number.isFinite));
}

/** @param {Facts} facts @param {number} factor @returns {Pick<Facts['experiment'], 'learningRate'>} */
export function rateTimes({ experiment }, factor) {
  return { learningRate: scaled(experiment.learningRate, factor) };
}

/** @param {number} value @param {number} factor @returns {number} two digits, as one would type it */
export function scaled(value, factor) {
  return Number((value * factor).toPrecision(2));
}
