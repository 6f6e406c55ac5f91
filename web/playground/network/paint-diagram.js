/** paint-diagram.js - the network: links first, then the nodes with their small pictures. */

import { css } from '../../ui/paint/color.js';
import { BLOCK_PADDING, isOn } from './diagram-layout.js';
import { paintChosenLink, paintLinks } from './paint-links.js';

/** @import { ViewAnswers } from '../../state/run/engine-types.js' */
/** @import { Palette } from '../../ui/palette.js' */
/** @import { Atlas } from './atlas.js' */
/** @import { Column, Target } from './diagram-layout.js' */

/** Below this side a rounded corner is not seen. */
const SMALLEST_ROUNDED = 14;

/**
 * @param {CanvasRenderingContext2D} context in CSS pixels, cleared
 * @param {object} picture
 * @param {readonly Column[]} picture.columns
 * @param {ViewAnswers} picture.views
 * @param {Atlas} picture.atlas with the nodes painted
 * @param {Palette} picture.palette
 * @param {Target | null} picture.target what is looked at
 */
export function paintDiagram(context, { columns, views, atlas, palette, target }) {
  if (views.links) paintLinks(context, columns, views.links, palette);
  if (target && target.input !== null && isOn(columns, target))
    paintChosenLink(context, columns, { ...target, input: target.input }, palette);
  let node = 0;
  columns.forEach((column, layer) => {
    if (column.block) paintBlock(context, column, palette);
    const { xs, size, ys } = column;
    ys.forEach((y, unit) => {
      const isChosen = target?.layer === layer && target.unit === unit && target.input === null;
      context.strokeStyle = css(isChosen ? palette.accent : palette.line);
      context.fillStyle = css(palette.card);
      paintNode(context, atlas, node++, { x: xs[unit] - size / 2, y: y - size / 2, size, isChosen });
    });
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Atlas} atlas
 * @param {number} node
 * @param {{x: number, y: number, size: number, isChosen: boolean}} place
 */
function paintNode(context, atlas, node, { x, y, size, isChosen }) {
  const isRounded = size >= SMALLEST_ROUNDED;
  context.save();
  context.beginPath();
  context.roundRect(x, y, size, size, isRounded ? size * 0.22 : 1);
  if (isRounded) context.clip();
  atlas.draw(context, node, x, y, size);
  context.restore();
  context.lineWidth = isChosen ? 2.5 : isRounded ? 1.5 : 0.75;
  context.stroke();
}

/**
 * A layer with more units than are shown: a frame with their number.
 * @param {CanvasRenderingContext2D} context
 * @param {Column} column
 * @param {Palette} palette
 */
function paintBlock(context, { x, size, ys, units, block }, palette) {
  if (!block) return;
  const width = size + 2 * BLOCK_PADDING;
  context.beginPath();
  context.roundRect(x - width / 2, block.top, width, block.bottom - block.top, BLOCK_PADDING + 2);
  context.fillStyle = css(palette.card);
  context.strokeStyle = css(palette.ink3);
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  const below = ys[ys.length - 1] + size / 2;
  const middle = (below + block.bottom) / 2;
  context.fillStyle = css(palette.ink);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `600 ${palette.fontSize}px ${palette.font}`;
  context.fillText('⋮', x, middle - palette.fontSize * 0.7);
  context.fillText(String(units), x, middle + palette.fontSize * 0.5);
}
