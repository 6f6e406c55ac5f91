/** presets.js - English words of the gallery of presets. */

export const presets = {};
