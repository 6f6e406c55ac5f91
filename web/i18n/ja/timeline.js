/** timeline.js - Japanese words of the timeline and what was undone. */

export const timeline = {};
