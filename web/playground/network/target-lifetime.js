/** target-lifetime.js - whether what is pointed at is still there when another network has come. */

/** @import { Target } from '../../state/run/engine-types.js' */

/**
 * Counted from the inputs: with more or fewer layers a later one is another, and the output layer is no
 * hidden one.
 * @param {Target} target
 * @param {readonly number[]} before
 * @param {readonly number[]} now
 */
export function isSamePlace({ layer }, before, now) {
  if (before.length === now.length || before.length === 0) return true;
  const isOutput = [before, now].some(({ length }) => layer >= length - 1);
  return !isOutput && before.slice(0, layer + 1).every((units, index) => units === now[index]);
}

/** @param {Target} target @param {readonly number[]} counts of the units of each layer */
export function isIn({ layer, unit, input }, counts) {
  return unit < (counts[layer] ?? 0) && (input ?? 0) < (counts[layer - 1] ?? 1);
}
