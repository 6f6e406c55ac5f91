/** help.js - English words of help, sharing and presenting. */

export const help = {};
