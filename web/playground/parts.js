/** parts.js - how the parts of the data, and the samples of the minibatch, are shown. */

import { FASTEST_SEEN } from '../data/pace.js';
import { PART_FILLS } from '../ui/paint/points.js';

/** @import { Store } from '../state/store.js' */
/** @import { Fill } from '../ui/paint/points.js' */

/**
 * @param {Uint8Array} parts places in the list of names
 * @param {readonly string[]} names
 * @param {boolean} showsTest
 * @returns {(sample: number) => Fill}
 */
export function fillsOf(parts, names, showsTest) {
  const fills = names.map((name) => (name === 'test' && !showsTest ? 'none' : PART_FILLS[name]));
  return (sample) => fills[parts[sample]];
}

/** @param {Uint8Array} parts @param {number} place in the list of names @returns {number} samples of it */
export function countIn(parts, place) {
  return parts.reduce((count, at) => count + Number(at === place), 0);
}

/** @param {Store} store @returns {boolean} whether the minibatch taken last is shown */
export function showsBatch({ effectiveSettings, isRunning }) {
  const { speed } = effectiveSettings.value;
  return !isRunning.value || (speed > 0 && speed <= FASTEST_SEEN);
}
