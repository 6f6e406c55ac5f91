/**
 * pieces.js - how much a run trains between two chances to answer: long epochs are cut into minibatches, and
 * slow ones too, so that each minibatch is seen.
 */

import { FASTEST_SEEN } from '../data/pace.js';

/** @typedef {import('../core/index.js').Run} Run */

/** Parameters times training samples that are trained in a few milliseconds. */
const MOST_AT_ONCE = 5e6;

/** @param {Run} run @returns {boolean} */
export function hasLongEpochs(run) {
  return run.parameterCount * run.count('train') > MOST_AT_ONCE;
}

/**
 * @param {Run} run
 * @param {number} epochsPerSecond that are wanted
 * @returns {(run: Run) => void} trains a piece of it
 */
export function pieceOf(run, epochsPerSecond) {
  const isCut = hasLongEpochs(run) || epochsPerSecond <= FASTEST_SEEN;
  return isCut ? (cut) => cut.trainMinibatch() : (whole) => whole.trainEpoch();
}
