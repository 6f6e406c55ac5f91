/** inspect-place.js - where the card stands: beside what it is on, never over it, inside the diagram. */

import { isOn, rise } from './diagram-layout.js';

/** @import { Target } from '../../state/run/engine-types.js' */
/** @import { Column } from './diagram-layout.js' */

/** @typedef {{width: number, height: number}} Size */

const GAP = 14;

/**
 * @param {readonly Column[]} columns
 * @param {Target} target
 * @param {Size} room
 * @param {Size} card
 * @returns {{left: number, top: number} | null} null when the target is not on the diagram
 */
export function placeOfCard(columns, target, room, card) {
  if (!isOn(columns, target)) return null;
  const { layer, unit, input } = target;
  const column = columns[layer];
  const y = column.ys[unit];
  if (input !== null) {
    const from = columns[layer - 1];
    return placeByLink([edgeOf(from, 1), from.ys[input]], [edgeOf(column, -1), y], room, card);
  }
  const right = column.x + column.width / 2 + GAP;
  const left = column.x - column.width / 2 - GAP - card.width;
  const isRight = right + card.width <= room.width || right < room.width / 2;
  return {
    left: within(isRight ? right : left, room.width - card.width),
    top: within(y - card.height / 2, room.height - card.height),
  };
}

/** @param {Column} column @param {1 | -1} side right or left @returns {number} */
function edgeOf({ x, width }, side) {
  return x + (side * width) / 2;
}

/**
 * Below the middle of a link, above where there is no room below, else beside the link.
 * @param {[x: number, y: number]} start
 * @param {[x: number, y: number]} end to the right of it
 * @param {Size} room
 * @param {Size} card
 */
function placeByLink([x1, y1], [x2, y2], room, card) {
  const most = { left: room.width - card.width, top: room.height - card.height };
  const yAt = (/** @type {number} */ x) =>
    y1 + (y2 - y1) * rise(Math.max(0, Math.min(1, (x - x1) / (x2 - x1))));
  const left = within((x1 + x2 - card.width) / 2, most.left);
  const ends = [yAt(left), yAt(left + card.width)];
  const [below, above] = [Math.max(...ends) + GAP, Math.min(...ends) - GAP - card.height];
  const top = below <= most.top ? below : above;
  if (top >= 0) return { left, top };
  const [right, before] = [x2 + GAP, x1 - GAP - card.width];
  if (right <= most.left) return { left: right, top: within(y2 - card.height / 2, most.top) };
  if (before >= 0) return { left: before, top: within(y1 - card.height / 2, most.top) };
  return { left, top: within(below, most.top) };
}

/** @param {number} value @param {number} most */
function within(value, most) {
  return Math.max(0, Math.min(value, most));
}
