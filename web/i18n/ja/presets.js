/** presets.js - Japanese words of the gallery of presets. */

export const presets = {};
