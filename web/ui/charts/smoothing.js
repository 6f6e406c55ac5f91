/** smoothing.js - a curve without its jitter, for the eye only: what is measured stays as it is. */

/**
 * Exponential moving average: s ← f·s + (1 − f)·y, divided by 1 − fⁿ after n values, so that the beginning is
 * not drawn towards 0 (Kingma and Ba's correction of Adam's moments).
 * @param {ArrayLike<number>} values what is not finite stays a gap
 * @param {number} factor 0..0.99, 0 for none
 * @returns {number[]} of the same length
 */
export function smooth(values, factor) {
  let average = 0;
  let weight = 0;
  return Array.from(values, (value) => {
    if (!Number.isFinite(value)) return value;
    average = factor * average + (1 - factor) * value;
    weight = factor * weight + (1 - factor);
    return average / weight;
  });
}
