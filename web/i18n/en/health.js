/** health.js - English words of the health report. */

export const health = {};
