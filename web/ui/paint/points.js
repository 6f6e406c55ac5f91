/**
 * points.js - data points: class by colour and shape, or target by colour; training points are filled, test
 * points hollow, validation points hollow with a core.
 */

import { fromLeft, fromTop, UPRIGHT } from '../../data/plane.js';
import { css, mix } from './color.js';

/** @import { Range } from '../../data/plane.js' */
/** @import { Palette } from '../palette.js' */
/** @import { Rgb } from './color.js' */

/** @typedef {(context: CanvasRenderingContext2D, x: number, y: number, r: number) => void} Shape */
/** @typedef {(context: CanvasRenderingContext2D, point: Point) => void} Painter */
/** @typedef {'filled' | 'cored' | 'hollow' | 'plain' | 'none'} Fill none: not drawn; plain: no outline */

/** What stands for the shape of a class in a line of text. */
export const SHAPE_SIGNS = Object.freeze(['●', '■', '▲', '◆', '✚', '▼', '✖', '★', '▬', '▮']);
/** What stands for each part in a line of text. @type {Record<string, string>} */
export const PART_SIGNS = Object.freeze({ train: '●', validation: '◉', test: '○' });
/** How the points of each part are drawn. @type {Record<string, Fill>} */
export const PART_FILLS = Object.freeze({ train: 'filled', validation: 'cored', test: 'hollow' });

/** In the order of the signs. @type {readonly Shape[]} */
const SHAPES = [
  (c, x, y, r) => c.arc(x, y, r, 0, 2 * Math.PI),
  (c, x, y, r) => c.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r),
  polygon([0, -1.15, 1.1, 0.8, -1.1, 0.8]),
  polygon([0, -1.3, 1.1, 0, 0, 1.3, -1.1, 0]),
  polygon(crossing(0)),
  polygon([0, 1.15, 1.1, -0.8, -1.1, -0.8]),
  polygon(crossing(Math.PI / 4)),
  polygon(star()),
  (c, x, y, r) => c.rect(x - 1.25 * r, y - 0.55 * r, 2.5 * r, 1.1 * r),
  (c, x, y, r) => c.rect(x - 0.55 * r, y - 1.25 * r, 1.1 * r, 2.5 * r),
];

/**
 * @typedef {object} Samples
 * @property {Float32Array} points [features][n], one or two features
 * @property {ArrayLike<number>} labels [n], none for regression
 * @property {ArrayLike<number>} [targets] [n], for regression
 */

/**
 * @param {CanvasRenderingContext2D} context in CSS pixels
 * @param {Samples} samples
 * @param {object} options
 * @param {number} options.size side of the square to fill
 * @param {number} options.radius
 * @param {Palette} options.palette
 * @param {(sample: number) => Fill} [options.fillOf] plain when left out
 * @param {number} [options.limit] of the targets, 1 when left out
 * @param {Range} [options.range] of the upright axis
 * @param {Rgb} [options.color] of all points, where it tells neither class nor target
 */
export function paintPoints(context, samples, options) {
  const { size, radius, palette, fillOf = () => 'plain', limit = 1, range, color } = options;
  const { points, labels, targets } = samples;
  const placeOf = placer(samples, size, range);
  const count = labels.length || targets?.length || 0;
  context.lineJoin = 'round';
  context.lineWidth = radius * 0.42;
  if (points.length > 2 * count) return; // images have no place in the plane
  for (let i = 0; i < count; i++) {
    const fill = fillOf(i);
    if (fill === 'none') continue;
    const own = targets?.length ? targetColor(targets[i] / limit, palette) : palette.classes[labels[i]];
    const shape = targets?.length ? SHAPES[0] : SHAPES[labels[i]];
    const point = { ...placeOf(i), radius, shape, color: color ?? own, fill, palette };
    if (targets?.length && !color && fill !== 'plain') paintTarget(context, point);
    else paintPoint(context, point);
  }
}

/**
 * @param {Samples} samples of one feature: their targets stand on the upright axis
 * @param {number} size
 * @param {Range} [range] of the upright axis
 * @returns {(sample: number) => {x: number, y: number}} in the square
 */
export function placer({ points, labels, targets }, size, range = UPRIGHT) {
  const count = labels.length || targets?.length || 0;
  const heights = points.length >= 2 * count ? points.subarray(count) : (targets ?? []);
  return (i) => ({
    x: fromLeft(points[i]) * size,
    y: fromTop(heights[i], range) * size,
  });
}

/** @param {number} share -1..1 @param {Palette} palette @returns {Rgb} never as pale as the map may be */
function targetColor(share, { card, neg, pos }) {
  return mix(card, share < 0 ? neg : pos, Math.min(1, 0.15 + 0.85 * Math.abs(share)));
}

/** @typedef {{x: number, y: number, radius: number, shape: Shape, color: Rgb}} Drawn */
/** @typedef {Drawn & {fill: Fill, palette: Palette}} Point */

/** Target and map may both be pale: a dark outline shows where the point is. @type {Painter} */
function paintTarget(context, { x, y, radius, shape, color, fill, palette: { card, ink2 } }) {
  /** @type {[Rgb, number][]} */
  const discs = [
    [ink2, 1.1],
    [color, 0.85],
  ];
  if (fill !== 'filled') discs.push([card, 0.5]);
  if (fill === 'cored') discs.push([ink2, 0.25]);
  for (const [paint, share] of discs) {
    context.beginPath();
    shape(context, x, y, radius * share);
    context.fillStyle = css(paint);
    context.fill();
  }
}

/** @type {Painter} */
function paintPoint(context, { x, y, radius, shape, color, fill, palette: { card } }) {
  const isEmpty = fill === 'hollow' || fill === 'cored';
  context.beginPath();
  shape(context, x, y, radius);
  context.fillStyle = css(isEmpty ? card : color);
  context.fill();
  if (fill === 'plain') return;
  context.strokeStyle = css(isEmpty ? color : card);
  context.stroke();
  if (fill !== 'cored') return;
  context.beginPath();
  shape(context, x, y, radius * 0.45);
  context.fillStyle = css(color);
  context.fill();
}

/** @param {number[]} corners x and y in turn, in units of r @returns {Shape} */
function polygon(corners) {
  return (c, x, y, r) => {
    for (let i = 0; i < corners.length; i += 2) c.lineTo(x + r * corners[i], y + r * corners[i + 1]);
    c.closePath();
  };
}

/** @param {number} turn of a cross with four arms @returns {number[]} corners */
function crossing(turn) {
  const [a, b] = [0.4, 1.15];
  const corners = [-a, -b, a, -b, a, -a, b, -a, b, a, a, a, a, b, -a, b, -a, a, -b, a, -b, -a, -a, -a];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return corners.map((value, i) =>
    i % 2 === 0 ? value * cos - corners[i + 1] * sin : corners[i - 1] * sin + value * cos,
  );
}

/** @returns {number[]} corners of a star with five points */
function star() {
  return Array.from({ length: 10 }, (_, i) => {
    const [angle, reach] = [(i * Math.PI) / 5, i % 2 === 0 ? 1.35 : 0.6];
    return [reach * Math.sin(angle), -reach * Math.cos(angle)];
  }).flat();
}
