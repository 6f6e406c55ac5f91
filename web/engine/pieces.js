/** pieces.js - how much a run trains between two chances to answer: long epochs are cut into minibatches. */

/** @typedef {import('../core/index.js').Run} Run */

/** Parameters times training samples that are trained in a few milliseconds. */
const MOST_AT_ONCE = 5e6;

/** @param {Run} run @returns {boolean} */
export function hasLongEpochs(run) {
  return run.parameterCount * run.count('train') > MOST_AT_ONCE;
}

/** @param {Run} run @returns {(run: Run) => void} trains a piece of it */
export function pieceOf(run) {
  return hasLongEpochs(run) ? (long) => long.trainMinibatch() : (short) => short.trainEpoch();
}
