/** images.js - a sample that is a square image, in the ink of the page. */

import { ramp, step } from './color.js';
import { Pixels } from './pixels.js';

/** @import { Palette } from '../palette.js' */

/** @typedef {{points: Float32Array, features: number}} Images points [features][n], each 0..1 */

/**
 * What each canvas shows.
 * @type {WeakMap<HTMLCanvasElement, {images: Images, sample: number, palette: Palette}>}
 */
const shown = new WeakMap();

/**
 * Does nothing where the canvas shows it already.
 * @param {HTMLCanvasElement} canvas gets as many pixels as the image has; the style sheet enlarges them
 * @param {Images} images
 * @param {number} sample
 * @param {Palette} palette
 */
export function paintImage(canvas, images, sample, palette) {
  const before = shown.get(canvas);
  if (before?.images === images && before.sample === sample && before.palette === palette) return;
  shown.set(canvas, { images, sample, palette });
  const { points, features } = images;
  const side = Math.sqrt(features);
  const samples = points.length / features;
  const inks = ramp(palette.card, palette.ink);
  const pixels = new Pixels(canvas);
  pixels.resize(side, side);
  for (let pixel = 0; pixel < features; pixel++) {
    pixels.data[pixel] = inks[step(points[pixel * samples + sample])];
  }
  pixels.flush();
}
