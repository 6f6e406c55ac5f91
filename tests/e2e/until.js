/** until.js - waiting for what the page shows. */

import { AssertionError } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect, isDeepStrictEqual } from 'node:util';

/** Only a page that never gets there takes so long: a slow machine needs seconds. */
export const PATIENCE_MS = 60_000;
const POLL_MS = 40;

/**
 * Reads again and again until what is read is what is expected. It must be a state that lasts: one that goes
 * by may be missed. Several values that must agree are read at once.
 * @template T
 * @param {string} what it is waited for, for the message
 * @param {() => Promise<T>} read
 * @param {NoInfer<T> | RegExp | ((seen: NoInfer<T>) => boolean)} expected a value that is equal, a regular
 *   expression, or what returns true for the value
 * @returns {Promise<T>} the value that was expected
 */
export async function until(what, read, expected) {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await read();
    if (matches(seen, expected)) return seen;
    if (performance.now() > deadline) throw tooLate(what, seen, expected);
    await pause(POLL_MS);
  }
}

/** @param {unknown} value @returns {(seen: unknown) => boolean} anything but a value */
export const not = (value) => (seen) => !isDeepStrictEqual(seen, value);

/** @param {unknown} seen @param {unknown} expected @returns {boolean} */
function matches(seen, expected) {
  if (typeof expected === 'function') return expected(seen) === true;
  if (expected instanceof RegExp) return typeof seen === 'string' && expected.test(seen);
  return isDeepStrictEqual(seen, expected);
}

/** @param {string} what @param {unknown} seen @param {unknown} expected */
function tooLate(what, seen, expected) {
  const wanted = typeof expected === 'function' ? expected.toString() : inspect(expected);
  const message =
    `waited ${PATIENCE_MS / 1000} s in vain for ${what}\n  expected ${wanted}\n` +
    `  last seen ${inspect(seen, { depth: 4, maxStringLength: 2000 })}`;
  return new AssertionError({ message, actual: seen, expected, stackStartFn: until });
}
