/** diagram.js - the network: links first, then the nodes with their small maps. */

import { css } from './color.js';
import { layoutDiagram } from './diagram-layout.js';
import { paintLinks } from './links.js';

/** @import { Built, ViewAnswers } from '../../state/engine-types.js' */
/** @import { Palette } from '../palette.js' */
/** @import { Atlas } from './atlas.js' */

/** Below this side a rounded corner is not seen. */
const SMALLEST_ROUNDED = 14;

/**
 * @param {CanvasRenderingContext2D} context in CSS pixels, cleared
 * @param {object} picture
 * @param {{width: number, height: number}} picture.room
 * @param {Pick<Built, 'layerSizes' | 'classes'>} picture.network
 * @param {ViewAnswers} picture.views
 * @param {Atlas} picture.atlas
 * @param {Palette} picture.palette
 */
export function paintDiagram(context, { room, network, views, atlas, palette }) {
  const columns = layoutDiagram(room, network.layerSizes);
  if (views.parameters) paintLinks(context, columns, views.parameters, palette);
  atlas.paint(views, network, palette);
  context.strokeStyle = css(palette.line);
  context.fillStyle = css(palette.card);
  let node = 0;
  for (const { x, size, ys } of columns) {
    for (const y of ys) paintNode(context, atlas, node++, { x: x - size / 2, y: y - size / 2, size });
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Atlas} atlas
 * @param {number} node
 * @param {{x: number, y: number, size: number}} place
 */
function paintNode(context, atlas, node, { x, y, size }) {
  const isRounded = size >= SMALLEST_ROUNDED;
  context.save();
  context.beginPath();
  context.roundRect(x, y, size, size, isRounded ? size * 0.22 : 1);
  if (isRounded) context.clip();
  atlas.draw(context, node, x, y, size);
  context.restore();
  context.lineWidth = isRounded ? 1.5 : 0.75;
  context.stroke();
}
