/** rate.js - how often something can be done in a second, and what a list of such figures says. */

const CHUNK_MS = 5;
const CALIBRATION_STEPS = 5e6;

/**
 * The clock is asked only every few milliseconds, so that asking costs nothing.
 * @param {() => void} work
 * @param {number} ms
 * @returns {number} times per second
 */
export function rate(work, ms) {
  const begin = performance.now();
  let times = 0;
  let chunk = 1;
  let before = begin;
  while (true) {
    for (let i = 0; i < chunk; i++) work();
    times += chunk;
    const now = performance.now();
    if (now >= begin + ms) return (times * 1000) / (now - begin);
    if (now - before < CHUNK_MS) chunk *= 2;
    else if (now - before > 4 * CHUNK_MS) chunk = Math.max(1, chunk >> 1);
    before = now;
  }
}

/**
 * The machine's clock as a chain of dependent operations feels it; the best of a few tries. Compared with the
 * other items of a run it tells which were slowed down from outside.
 * @returns {number} millions of links per second
 */
export function calibrate() {
  let best = 0;
  for (let attempt = 0; attempt < 4; attempt++) {
    const begin = performance.now();
    let x = attempt;
    for (let i = 0; i < CALIBRATION_STEPS; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
    const ms = performance.now() - begin + (x === 0.5 ? 1 : 0); // x is used, so the loop stays
    best = Math.max(best, CALIBRATION_STEPS / ms / 1000);
  }
  return best;
}

/** @param {readonly number[]} figures */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return { least: sorted[0], median: sorted[sorted.length >> 1], most: sorted[sorted.length - 1] };
}
