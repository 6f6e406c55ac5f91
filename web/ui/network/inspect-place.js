/** inspect-place.js - where the card stands: beside what it is on, never over it, inside the diagram. */

import { isOn } from '../paint/diagram-layout.js';

/** @import { Target } from '../../state/run/engine-types.js' */
/** @import { Column } from '../paint/diagram-layout.js' */

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
  const [before, column] = [columns[layer - 1], columns[layer]];
  const y = column.ys[unit];
  // A link's card stands below its middle, or above where there is no room below.
  if (input !== null) {
    const [x, middle] = [(before.x + column.x) / 2, (before.ys[input] + y) / 2];
    const below = middle + GAP;
    const top = below + card.height <= room.height ? below : middle - GAP - card.height;
    return { left: within(x - card.width / 2, room.width - card.width), top: Math.max(0, top) };
  }
  const right = column.x + column.width / 2 + GAP;
  const left = column.x - column.width / 2 - GAP - card.width;
  const isRight = right + card.width <= room.width || right < room.width / 2;
  return {
    left: within(isRight ? right : left, room.width - card.width),
    top: within(y - card.height / 2, room.height - card.height),
  };
}

/** @param {number} value @param {number} most */
function within(value, most) {
  return Math.max(0, Math.min(value, most));
}
