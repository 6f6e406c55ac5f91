/** inspect.js - Japanese words of cards on neurons and links. */

export const inspect = {};
