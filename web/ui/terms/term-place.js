/** term-place.js - where the card of a term stands: below its word or above it, never past an edge. */

/** @typedef {{left: number, top: number, bottom: number}} Box of a word, in pixels of the window */
/** @typedef {{width: number, height: number}} Size */

const GAP = 6;
const MARGIN = 8;

/**
 * @param {Box} word
 * @param {Size} card
 * @param {Size} room of the window
 * @returns {{left: number, top: number}}
 */
export function placeOfTerm(word, card, room) {
  const below = word.bottom + GAP;
  const above = word.top - GAP - card.height;
  const fitsBelow = below + card.height <= room.height - MARGIN;
  return {
    left: within(word.left, room.width - card.width),
    top: within(fitsBelow || above < MARGIN ? below : above, room.height - card.height),
  };
}

/** @param {number} value @param {number} most */
function within(value, most) {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
