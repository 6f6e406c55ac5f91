/** curve.js - regression over one feature: axes, and the network's function as a line. */

import { fromLeft, fromTop, UPRIGHT } from '../../data/plane.js';
import { withMinus } from '../format.js';
import { css } from './color.js';

/** @import { Range } from '../../data/plane.js' */
/** @import { Palette } from '../palette.js' */

const MARGIN = 0.2;
const X_TICKS = [-1, -0.5, 0, 0.5, 1];

/** @param {ArrayLike<number>} targets @returns {Range} with room above and below */
export function rangeOf(targets) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < targets.length; i++) {
    low = Math.min(low, targets[i]);
    high = Math.max(high, targets[i]);
  }
  if (!(low < high)) return UPRIGHT;
  const room = (high - low) * MARGIN;
  return { low: low - room, high: high + room };
}

/** @param {Range} range @returns {number[]} about four round numbers in it */
export function ticksOf({ low, high }) {
  const power = 10 ** Math.floor(Math.log10((high - low) / 4));
  const gap = power * ([1, 2, 5].find((digit) => (high - low) / (digit * power) <= 5) ?? 10);
  const first = Math.ceil(low / gap);
  const count = Math.floor(high / gap) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * gap).toPrecision(6)));
}

/**
 * @param {CanvasRenderingContext2D} context cleared
 * @param {{size: number, range: Range, palette: Palette}} picture
 */
export function paintAxes(context, { size, range, palette }) {
  context.font = `${palette.fontSize}px ${palette.font}`;
  context.fillStyle = css(palette.ink3);
  context.lineWidth = 1;
  for (const x of X_TICKS) {
    const left = fromLeft(x) * size;
    rule(context, x === 0, palette, [left, 0, left, size]);
    context.textAlign = 'center';
    context.fillText(withMinus(x), left, size - 5);
  }
  for (const y of ticksOf(range)) {
    const top = fromTop(y, range) * size;
    rule(context, y === 0, palette, [0, top, size, top]);
    context.textAlign = 'left';
    context.fillText(withMinus(y), 5, top - 4);
  }
}

/**
 * @param {Float32Array} curve as it is painted
 * @param {number} share of the width, 0..1
 * @returns {number} its value there
 */
export function valueAt(curve, share) {
  const place = Math.max(0, Math.min(1, share)) * (curve.length - 1);
  const before = Math.floor(place);
  const after = Math.min(before + 1, curve.length - 1);
  return curve[before] + (curve[after] - curve[before]) * (place - before);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Float32Array} curve values from -EXTENT to EXTENT at equal distances
 * @param {{size: number, range: Range, palette: Palette}} picture
 */
export function paintCurve(context, curve, { size, range, palette }) {
  context.beginPath();
  for (let i = 0; i < curve.length; i++) {
    context.lineTo((i / (curve.length - 1)) * size, fromTop(curve[i], range) * size);
  }
  context.lineJoin = 'round';
  context.strokeStyle = css(palette.card);
  context.lineWidth = 5.5;
  context.stroke();
  context.strokeStyle = css(palette.accent);
  context.lineWidth = 2.75;
  context.stroke();
}

/**
 * Where the probes stand.
 * @param {CanvasRenderingContext2D} context
 * @param {readonly number[]} xs
 * @param {{size: number, palette: Palette}} picture
 */
export function paintUprights(context, xs, { size, palette }) {
  context.save();
  context.beginPath();
  for (const x of xs) {
    const left = fromLeft(x) * size;
    context.moveTo(left, 0);
    context.lineTo(left, size);
  }
  context.setLineDash([5, 4]);
  context.lineWidth = 1.25;
  context.strokeStyle = css(palette.ink);
  context.stroke();
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context @param {boolean} isAxis @param {Palette} palette
 * @param {number[]} ends x and y of both
 */
function rule(context, isAxis, { line, ink3 }, [x1, y1, x2, y2]) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.strokeStyle = css(isAxis ? ink3 : line, isAxis ? 0.45 : 1);
  context.stroke();
}
