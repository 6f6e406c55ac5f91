/** files.js - a chart as a file: its numbers, or a picture that also says what it shows. */

import { csvOf } from '../../ui/charts/table.js';
import { css } from '../../ui/paint/color.js';
import { paintMatrix } from './matrix-picture.js';

/** @import { Palette } from '../../ui/palette.js' */
/** @import { ChartSpec } from '../../ui/charts/chart-spec.js' */
/** @import { Table } from '../../ui/charts/table.js' */

const MARGIN = 12;
const HEAD = 40;
const BYTE_ORDER_MARK = '\ufeff'; // without it spreadsheets take Japanese for something else

/** @param {string} chart @param {number} epoch @param {string} ending @returns {string} */
export function fileName(chart, epoch, ending) {
  return `kasane-${chart}-epoch-${epoch}.${ending}`;
}

/** @param {Table} table @param {string} name */
export function saveTable(table, name) {
  save(new Blob([BYTE_ORDER_MARK, csvOf(table)], { type: 'text/csv;charset=utf-8' }), name);
}

/**
 * @param {HTMLCanvasElement} plot as it is on the screen
 * @param {ChartSpec} figure
 * @param {{name: string, subtitle: string}} options
 */
export function savePlot(plot, { title, lines, palette }, { name, subtitle }) {
  const { clientWidth: width, clientHeight: height } = plot;
  const ratio = plot.width / width;
  const context = sheet(width + 2 * MARGIN, height + HEAD + 2 * MARGIN, ratio, palette);
  writeTitle(context, palette, title, subtitle);
  paintKey(context, palette, lines);
  context.drawImage(plot, MARGIN, MARGIN + HEAD, width, height);
  saveSheet(context, name);
}

/**
 * @param {Table} table
 * @param {{name: string, title: string, subtitle: string, palette: Palette}} options
 */
export function saveMatrix(table, { name, title, subtitle, palette }) {
  const size = { column: 64, row: 28 };
  const width = size.column * table.head.length + 2 * MARGIN;
  const height = size.row * (table.rows.length + 1) + HEAD + 2 * MARGIN;
  const context = sheet(width, height, 2, palette);
  writeTitle(context, palette, title, subtitle);
  context.translate(MARGIN, MARGIN + HEAD);
  paintMatrix(context, table, { ...size, palette });
  saveSheet(context, name);
}

/** @param {number} width @param {number} height @param {number} ratio @param {Palette} palette */
function sheet(width, height, ratio, palette) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.scale(ratio, ratio);
  context.fillStyle = css(palette.card);
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';
  return context;
}

/**
 * @param {CanvasRenderingContext2D} context @param {Palette} palette
 * @param {string} title @param {string} subtitle
 */
function writeTitle(context, { ink, ink3, font }, title, subtitle) {
  context.font = `600 13px ${font}`;
  context.fillStyle = css(ink);
  context.fillText(title, MARGIN, MARGIN + 8);
  const end = MARGIN + context.measureText(title).width + 10;
  context.font = `12px ${font}`;
  context.fillStyle = css(ink3);
  context.fillText(subtitle, end, MARGIN + 8);
}

/**
 * @param {CanvasRenderingContext2D} context @param {Palette} palette
 * @param {ChartSpec['lines']} lines
 */
function paintKey(context, { ink2 }, lines) {
  let x = MARGIN;
  for (const { label, color, dash, role } of lines) {
    if (role || lines.length === 1) continue;
    context.strokeStyle = css(color);
    context.lineWidth = 2;
    context.setLineDash([...(dash ?? [])]);
    context.beginPath();
    context.moveTo(x, MARGIN + 27);
    context.lineTo(x + 18, MARGIN + 27);
    context.stroke();
    context.fillStyle = css(ink2);
    context.fillText(label, x + 23, MARGIN + 27);
    x += 23 + context.measureText(label).width + 12;
  }
}

/** @param {CanvasRenderingContext2D} context @param {string} name */
function saveSheet({ canvas }, name) {
  canvas.toBlob((blob) => blob && save(blob, name), 'image/png');
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
