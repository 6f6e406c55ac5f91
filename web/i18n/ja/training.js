/** training.js - Japanese words of the settings of training. */

export const training = {};
