/** plane.js - the part of the plane that maps show, and where in it something stands. */

/** @typedef {{low: number, high: number}} Range of an upright axis */

/** Maps reach from -EXTENT to EXTENT on both axes; data lie within about -1..1, noise takes some further. */
export const EXTENT = 1.2;

/** The whole of it. */
export const PLANE = Object.freeze({ left: -EXTENT, right: EXTENT, bottom: -EXTENT, top: EXTENT });

/** Its upright axis. @type {Range} */
export const UPRIGHT = Object.freeze({ low: -EXTENT, high: EXTENT });

/** @param {number} x @returns {number} share of the width, 0..1 within the plane */
export function fromLeft(x) {
  return (x + EXTENT) / (2 * EXTENT);
}

/** @param {number} y @param {Range} range @returns {number} share of the height, 0..1 within the range */
export function fromTop(y, { low, high }) {
  return (high - y) / (high - low);
}
