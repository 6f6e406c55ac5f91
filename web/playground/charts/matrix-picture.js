/** matrix-picture.js - a confusion matrix painted on a canvas, for the file. */

import { formatShare } from '../../ui/format.js';
import { css, mix } from '../../ui/paint/color.js';
import { heatOf } from './confusion-table.js';

/** @import { Palette } from '../../ui/palette.js' */
/** @import { Table } from '../../ui/charts/table.js' */

/**
 * @param {CanvasRenderingContext2D} context at the place of the upper left corner
 * @param {Table} table of a confusion matrix
 * @param {{column: number, row: number, palette: Palette}} look size of a cell in pixels
 */
export function paintMatrix(context, { head, rows }, { column, row, palette }) {
  const { card, accent, neg, ink, ink2, font } = palette;
  context.font = `12px ${font}`;
  context.textAlign = 'center';
  [head, ...rows].forEach((cells, y) => {
    cells.forEach((text, x) => {
      const [c, guess] = [y - 1, x - 1];
      const heat = heatOf(rows, c, guess);
      context.fillStyle = css(mix(card, c === guess ? accent : neg, heat));
      context.fillRect(x * column, y * row, column - 2, row - 2);
      context.fillStyle = css(x === 0 || y === 0 ? ink2 : ink);
      context.fillText(shown(text), (x + 0.5) * column, (y + 0.5) * row, column - 6);
    });
  });
}

/** @param {string | number} text */
function shown(text) {
  if (typeof text === 'string' || Number.isInteger(text)) return String(text);
  return formatShare(text);
}
