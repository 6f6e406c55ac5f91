/**
 * paint-links.js - the weights as links: colour is the sign, width the size. Links of like colour and width
 * are drawn as one path, and of a crowded layer only the largest weights are drawn: the rest would be a haze,
 * and slow.
 */

import { css } from '../../ui/paint/color.js';

/** @import { Palette } from '../../ui/palette.js' */
/** @import { Column, Target } from './diagram-layout.js' */

const LEVELS = 8;
/** A layer whose largest weight is smaller than this has thin links all over. */
const SMALLEST_LIMIT = 1.6;
const MAX_LINKS = 200;
const BINS = 64;
const THINNEST = 0.4;
const THICKEST = 4.4;
/** A link is never thicker than this share of the nodes it joins. */
const NODE_SHARE = 0.14;

/**
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Column[]} columns
 * @param {Float32Array} weights per layer: [out][in] of the nodes shown
 * @param {Palette} palette
 */
export function paintLinks(context, columns, weights, palette) {
  let first = 0;
  for (let layer = 1; layer < columns.length; layer++) {
    const [from, to] = [columns[layer - 1], columns[layer]];
    const count = from.ys.length * to.ys.length;
    paintLayer(context, from, to, weights.subarray(first, first + count), palette);
    first += count;
  }
  context.globalAlpha = 1;
}

/**
 * The link that is looked at, above all others.
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Column[]} columns
 * @param {Target & {input: number}} target
 * @param {Palette} palette
 */
export function paintChosenLink(context, columns, { layer, unit, input }, palette) {
  const path = new Path2D();
  addLink(path, columns[layer - 1], columns[layer], input, unit);
  context.lineWidth = 5;
  context.strokeStyle = css(palette.card);
  context.stroke(path);
  context.lineWidth = 2.5;
  context.strokeStyle = css(palette.accent);
  context.stroke(path);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Column} from
 * @param {Column} to
 * @param {Float32Array} weights [out][in]
 * @param {Palette} palette
 */
function paintLayer(context, from, to, weights, palette) {
  const thickest = Math.min(THICKEST, NODE_SHARE * Math.min(from.size, to.size));
  collectPaths(from, to, weights).forEach(([below, above], level) => {
    const share = (level + 0.5) / LEVELS;
    context.lineWidth = THINNEST + share * thickest;
    context.globalAlpha = 0.14 + 0.71 * share;
    context.strokeStyle = css(palette.neg);
    context.stroke(below);
    context.strokeStyle = css(palette.pos);
    context.stroke(above);
  });
}

/**
 * @param {Column} from
 * @param {Column} to
 * @param {Float32Array} weights [out][in]
 * @returns {[Path2D, Path2D][]} per level, thinnest first: links below zero, links above
 */
function collectPaths(from, to, weights) {
  let limit = SMALLEST_LIMIT;
  for (const weight of weights) limit = Math.max(limit, Math.abs(weight) || 0);
  const smallest = smallestDrawn(weights, limit);
  /** @type {[Path2D, Path2D][]} */
  const paths = Array.from({ length: LEVELS }, () => [new Path2D(), new Path2D()]);
  for (let o = 0, w = 0; o < to.ys.length; o++) {
    for (let i = 0; i < from.ys.length; i++, w++) {
      const size = Math.abs(weights[w]);
      if (!(size >= smallest)) continue;
      const level = Math.min(LEVELS - 1, Math.floor((size / limit) * LEVELS));
      addLink(paths[level][weights[w] < 0 ? 0 : 1], from, to, i, o);
    }
  }
  return paths;
}

/** @param {Path2D} path @param {Column} from @param {Column} to @param {number} i @param {number} o */
function addLink(path, from, to, i, o) {
  const left = from.x + from.width / 2;
  const right = to.x - to.width / 2;
  const middle = (left + right) / 2;
  path.moveTo(from.xs[i] + from.size / 2, from.ys[i]);
  path.lineTo(left, from.ys[i]);
  path.bezierCurveTo(middle, from.ys[i], middle, to.ys[o], right, to.ys[o]);
  path.lineTo(to.xs[o] - to.size / 2, to.ys[o]);
}

/**
 * @param {Float32Array} weights
 * @param {number} limit no weight is larger
 * @returns {number} so that about MAX_LINKS weights are at least as large
 */
function smallestDrawn(weights, limit) {
  if (weights.length <= MAX_LINKS) return 0;
  const bins = new Uint32Array(BINS);
  const width = limit / BINS;
  for (const weight of weights) bins[Math.min(BINS - 1, Math.floor(Math.abs(weight) / width) || 0)]++;
  let bin = BINS - 1;
  for (let drawn = bins[bin]; bin > 0 && drawn + bins[bin - 1] <= MAX_LINKS; bin--) drawn += bins[bin - 1];
  return bin * width;
}
