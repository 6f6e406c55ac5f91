/** range.js - which part of a horizontal axis is shown. Null stands for all of it. */

/** @typedef {{min: number, max: number}} Range */

/** Narrower, single moments could not be told from lines. */
const NARROWEST_SHARE = 1 / 500;

/**
 * @param {Range} range
 * @param {Range} whole
 * @returns {Range | null} inside the whole, wide enough to see something; null where it is all
 */
export function fitRange({ min, max }, whole) {
  const length = whole.max - whole.min;
  const width = Math.max(Math.abs(max - min), length * NARROWEST_SHARE);
  if (!(width < length)) return null;
  const low = Math.max(whole.min, Math.min(Math.min(min, max), whole.max - width));
  return { min: low, max: low + width };
}

/**
 * @param {Range} shown
 * @param {Range} whole
 * @param {number} factor below 1 to come nearer
 * @param {number} [centre] what stays where it is
 * @returns {Range | null}
 */
export function zoomRange({ min, max }, whole, factor, centre = (min + max) / 2) {
  return fitRange({ min: centre - (centre - min) * factor, max: centre + (max - centre) * factor }, whole);
}

/**
 * @param {Range | null} shown
 * @param {Range} whole
 * @param {number} x
 * @returns {Range | null} as wide, moved so far that x lies in it
 */
export function rangeWith(shown, whole, x) {
  if (!shown || (x >= shown.min && x <= shown.max)) return shown;
  const width = shown.max - shown.min;
  return fitRange(x < shown.min ? { min: x, max: x + width } : { min: x - width, max: x }, whole);
}
