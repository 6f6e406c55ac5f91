/** thumbnail.js - a data set in small: points as in the output, images as an image. */

import { css, mix } from '../../ui/paint/color.js';
import { paintPoints } from '../../ui/paint/points.js';

/** @import { DataGroup } from '../../state/experiment/facts.js' */
/** @import { Preview } from '../../state/run/engine-types.js' */
/** @import { Palette } from '../../ui/palette.js' */

/**
 * @param {CanvasRenderingContext2D} context in CSS pixels, whose origin is the corner of the square to fill
 * @param {Preview} preview
 * @param {{size: number, group: DataGroup, palette: Palette}} options size: side of the square
 */
export function paintThumbnail(context, preview, { size, group, palette }) {
  const radius = Math.max(1.5, size / 34);
  if (group === 'images') paintLastImage(context, preview, size, palette);
  else paintPoints(context, group === 'gates' ? centred(preview) : preview, { size, radius, palette });
}

/** The corners of the truth tables lie from 0 to 1. @param {Preview} preview @returns {Preview} */
function centred(preview) {
  return { ...preview, points: preview.points.map((x) => (x - 0.5) * 1.4) };
}

/**
 * Paints the last sample, from the top left pixel on.
 * @param {CanvasRenderingContext2D} context
 * @param {Preview} preview
 * @param {number} size
 * @param {Palette} palette
 */
function paintLastImage(context, { points, features, labels }, size, { card, ink }) {
  const side = Math.sqrt(features);
  const cell = (0.9 * size) / side;
  const margin = 0.05 * size;
  for (let i = 0; i < features; i++) {
    const share = Math.max(0, Math.min(1, points[(i + 1) * labels.length - 1]));
    context.fillStyle = css(mix(card, ink, share));
    // Half a pixel more than a cell: no seams between neighbours.
    const [x, y] = [margin + (i % side) * cell, margin + Math.floor(i / side) * cell];
    context.fillRect(x, y, cell + 0.5, cell + 0.5);
  }
}
