/** health.js - Japanese words of the health report. */

export const health = {};
