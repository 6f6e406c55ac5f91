/** slices.js - long work taken a slice at a time, so that a worker stays able to answer. */

import { number } from './check.js';
import { checkOptions } from './options.js';

/** @typedef {{now(): number}} Clock now in milliseconds */
/** @typedef {{sliceMs?: number}} SliceOptions time to go on at once; until all is done when left out */

/** @type {import('./options.js').Known<SliceOptions>} */
const KNOWN = { sliceMs: false };

/** @param {string} call who asks @param {SliceOptions} options */
export function checkSlice(call, options) {
  const { sliceMs } = checkOptions(call, options, KNOWN);
  if (sliceMs !== undefined) number(call, 'sliceMs', sliceMs);
}

/**
 * Takes slices, at least one, until the time is over or nothing is left.
 * @param {() => boolean} take takes a slice and tells whether more is left
 * @param {SliceOptions} options
 * @param {Clock} clock
 */
export function takeSlices(take, { sliceMs = Number.POSITIVE_INFINITY }, clock) {
  const end = clock.now() + sliceMs;
  while (take() && clock.now() < end);
}
