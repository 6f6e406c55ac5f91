/** stops.js - sliders over numbers whose steps grow with them. */

/** About equal in ratio, and round. */
export const SAMPLE_STOPS = Object.freeze([
  ...[20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250],
  ...[300, 400, 500, 600, 800, 1000, 1200, 1500, 2000],
]);
export const BATCH_STOPS = Object.freeze([1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256]);

/** @param {readonly number[]} stops @param {number} value @returns {number} the place of the nearest */
export function nearest(stops, value) {
  const distances = stops.map((stop) => Math.abs(Math.log(stop / value)));
  return distances.indexOf(Math.min(...distances));
}
