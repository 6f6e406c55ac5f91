/** seeds-help.js - what the rows of numbers share. */

/** @typedef {import('node:test').TestContext} TestContext */

/** @param {number} count @returns {number[]} 1..count */
export function seeds(count) {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/**
 * Hidden layers, all alike.
 * @param {number} count
 * @param {number} units
 * @param {import('../../web/core/index.js').ActivationName} activation
 */
export function layers(count, units, activation) {
  return Array.from({ length: count }, () => ({ units, activation }));
}

/**
 * Disposed when the test ends.
 * @template {{dispose(): void}} T
 * @param {TestContext} t
 * @param {T} thing
 */
export function kept(t, thing) {
  t.after(() => thing.dispose());
  return thing;
}
