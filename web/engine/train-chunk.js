/**
 * train-chunk.js - how much a run trains between two chances to answer: long epochs are cut into minibatches,
 * and slow ones too, so that each minibatch is seen.
 */

import { FASTEST_SEEN } from '../data/pace.js';

/** @typedef {import('../core/index.js').Run} Run */

/** Parameters times training samples that are trained in a few milliseconds. */
const MAX_WORK = 5e6;

/** @param {Run} run @returns {boolean} */
export function hasLongEpochs(run) {
  return run.parameterCount * run.count('train') > MAX_WORK;
}

/**
 * @param {Run} run
 * @param {number} [epochsPerSecond] that are wanted
 * @returns {(run: Run) => void} trains a chunk of it
 */
export function chunkTrainer(run, epochsPerSecond = Number.POSITIVE_INFINITY) {
  const isCut = hasLongEpochs(run) || epochsPerSecond <= FASTEST_SEEN;
  return isCut ? (cut) => cut.trainMinibatch() : (whole) => whole.trainEpoch();
}
