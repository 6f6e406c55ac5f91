/** marks.js - rings around data points: those that are taken for another class, those of the minibatch. */

import { css } from './color.js';

/** @import { Rgb } from './color.js' */

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Iterable<number>} samples
 * @param {(sample: number) => {x: number, y: number}} placeOf
 * @param {{radius: number, width: number, color: Rgb, halo: Rgb}} style halo: what sets the ring off
 */
export function paintRings(context, samples, placeOf, { radius, width, color, halo }) {
  context.beginPath();
  for (const sample of samples) {
    const { x, y } = placeOf(sample);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  for (const [stroke, wide] of [
    [halo, width + 1.5],
    [color, width],
  ]) {
    context.strokeStyle = css(/** @type {Rgb} */ (stroke));
    context.lineWidth = /** @type {number} */ (wide);
    context.stroke();
  }
}
