/** training.js - English words of the settings of training. */

export const training = {};
