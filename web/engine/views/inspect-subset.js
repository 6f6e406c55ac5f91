/** inspect-subset.js - an inspection of few training samples that stands for all of them. */

/** @typedef {import('../../core/index.js').Run} Run */

const MAX_SAMPLES = 64;

/**
 * Samples often come in order, as those of the spiral from its centre outwards: the first few would tell of
 * one end of the data only.
 * @param {number} samples
 * @param {number} max
 * @returns {{count: number, step: number}} how many of them to take, at most that many, and how far apart
 */
export function spread(samples, max) {
  const step = Math.ceil(samples / max);
  return { count: Math.ceil(samples / step), step };
}

/**
 * @param {Run} run
 * @returns {ReturnType<Run['inspect']>} of up to 64 training samples, spread over all of them
 */
export function inspectSubset(run) {
  return run.inspect(spread(run.count('train'), MAX_SAMPLES));
}
