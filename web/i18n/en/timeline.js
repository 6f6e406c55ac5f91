/** timeline.js - English words of the timeline and what was undone. */

export const timeline = {};
