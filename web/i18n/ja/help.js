/** help.js - Japanese words of help, sharing and presenting. */

export const help = {};
