/** color.js - mixing colours, and ramps of 256 steps so that painting a pixel is one look-up. */

/** @typedef {readonly [number, number, number]} Rgb 0..255 each */

export const STEPS = 256;

/** @param {Rgb} from @param {Rgb} to @param {number} share 0..1 @returns {Rgb} */
export function mix(from, to, share) {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** @param {Rgb} color @param {number} [alpha] @returns {string} for canvas and Chart.js */
export function css([r, g, b], alpha = 1) {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)} / ${alpha})`;
}

/**
 * @param {Rgb} from at step 0
 * @param {Rgb} to at the last step, as far as `reach`
 * @param {{start?: number, reach?: number}} [options] shares of `to` at both ends
 * @returns {Uint32Array} [256] pixels
 */
export function ramp(from, to, { start = 0, reach = 1 } = {}) {
  return Uint32Array.from({ length: STEPS }, (_, step) =>
    pixel(mix(from, to, start + ((reach - start) * step) / (STEPS - 1))),
  );
}

/**
 * Below zero, zero, above zero, as in every signed picture of the page.
 * @param {{card: Rgb, neg: Rgb, pos: Rgb}} palette
 * @returns {Uint32Array} [512] step 256 is zero
 */
export function signedRamp({ card, neg, pos }) {
  const both = new Uint32Array(2 * STEPS);
  both.set(ramp(card, neg, { reach: 0.9 }).reverse());
  both.set(ramp(card, pos, { reach: 0.9 }), STEPS);
  return both;
}

/**
 * @param {number} value
 * @param {number} limit value of the full colour
 * @returns {number} its step in a signed ramp
 */
export function signedStep(value, limit) {
  const share = value / limit;
  if (Number.isNaN(share)) return STEPS;
  return STEPS + Math.floor(Math.max(-1, Math.min(1, share)) * (STEPS - 1));
}

/** @param {number} share 0..1; anything else is taken to the nearest end, NaN to 0 @returns {number} */
export function step(share) {
  return Math.floor(Math.max(0, Math.min(1, share || 0)) * (STEPS - 1));
}

/** @param {Rgb} color @returns {number} a little-endian RGBA pixel, as ImageData holds it */
export function pixel([r, g, b]) {
  return ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;
}
