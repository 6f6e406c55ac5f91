/** points.js - data points: class by colour and shape, training points filled, test points hollow. */

import { EXTENT } from '../../data/plane.js';
import { css } from './color.js';

/** @import { Palette } from '../palette.js' */

/** @type {((context: CanvasRenderingContext2D, x: number, y: number, r: number) => void)[]} by class */
const SHAPES = [circle, square, triangle, diamond, cross];

/**
 * @param {CanvasRenderingContext2D} context in CSS pixels
 * @param {object} data
 * @param {Float32Array} data.points [2][n]
 * @param {Int32Array} data.labels [n]
 * @param {Uint8Array} [data.parts] [n] places in the list of parts; without it the points are drawn plain
 * @param {{size: number, radius: number, palette: Palette, hollow?: number}} options size: side of the square
 *   to fill; hollow: the part whose points are drawn hollow
 */
export function paintPoints(context, { points, labels, parts }, { size, radius, palette, hollow }) {
  const count = labels.length;
  context.lineJoin = 'round';
  for (let i = 0; i < count; i++) {
    const x = ((points[i] + EXTENT) / (2 * EXTENT)) * size;
    const y = ((EXTENT - points[count + i]) / (2 * EXTENT)) * size;
    const isHollow = parts !== undefined && parts[i] === hollow;
    paintPoint(context, { x, y, radius, label: labels[i], isHollow, isPlain: parts === undefined, palette });
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {{x: number, y: number, radius: number, label: number, isHollow: boolean, isPlain: boolean,
 *   palette: Palette}} point
 */
function paintPoint(context, { x, y, radius, label, isHollow, isPlain, palette }) {
  const color = palette.classes[label % palette.classes.length];
  context.beginPath();
  SHAPES[label % SHAPES.length](context, x, y, radius);
  context.fillStyle = css(isHollow ? palette.card : color);
  context.fill();
  if (isPlain) return;
  context.lineWidth = radius * 0.42;
  context.strokeStyle = css(isHollow ? color : palette.card);
  context.stroke();
}

/** @param {CanvasRenderingContext2D} c @param {number} x @param {number} y @param {number} r */
function circle(c, x, y, r) {
  c.arc(x, y, r, 0, 2 * Math.PI);
}

/** @param {CanvasRenderingContext2D} c @param {number} x @param {number} y @param {number} r */
function square(c, x, y, r) {
  c.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
}

/** @param {CanvasRenderingContext2D} c @param {number} x @param {number} y @param {number} r */
function triangle(c, x, y, r) {
  polygon(c, x, y, r, [0, -1.15, 1.1, 0.8, -1.1, 0.8]);
}

/** @param {CanvasRenderingContext2D} c @param {number} x @param {number} y @param {number} r */
function diamond(c, x, y, r) {
  polygon(c, x, y, r, [0, -1.3, 1.1, 0, 0, 1.3, -1.1, 0]);
}

/** @param {CanvasRenderingContext2D} c @param {number} x @param {number} y @param {number} r */
function cross(c, x, y, r) {
  const a = 0.4;
  const b = 1.15;
  polygon(c, x, y, r, [-a, -b, a, -b, a, -a, b, -a, b, a, a, a, a, b, -a, b, -a, a, -b, a, -b, -a, -a, -a]);
}

/**
 * @param {CanvasRenderingContext2D} c @param {number} x @param {number} y @param {number} r
 * @param {number[]} corners x and y in turn, in units of r
 */
function polygon(c, x, y, r, corners) {
  for (let i = 0; i < corners.length; i += 2) c.lineTo(x + r * corners[i], y + r * corners[i + 1]);
  c.closePath();
}
