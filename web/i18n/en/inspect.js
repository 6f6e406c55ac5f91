/** inspect.js - English words of cards on neurons and links. */

export const inspect = {};
