/** glance.js - a look at few training samples that stands for all of them. */

/** @typedef {import('../../core/index.js').Run} Run */

const MOST_SAMPLES = 64;

/**
 * Samples often come in order, as those of the spiral from its centre outwards: the first few would tell of
 * one end of the data only.
 * @param {Run} run
 * @returns {ReturnType<Run['inspect']>} of up to 64 training samples, spread over all of them
 */
export function glanceAt(run) {
  const samples = run.count('train');
  const step = Math.ceil(samples / MOST_SAMPLES);
  return run.inspect({ count: Math.ceil(samples / step), step });
}
