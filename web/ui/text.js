/** text.js - texts in the language of the reader; what renders them follows a change of language. */

import { translate, translateName } from '../i18n/index.js';
import { outputOf } from '../state/facts.js';
import { language } from '../state/preferences.js';

/**
 * @param {string} key
 * @param {import('../i18n/index.js').Params} [params]
 * @returns {string}
 */
export function t(key, params) {
  return translate(language.value, key, params);
}

/** @param {string} loss @returns {string} with the output function it comes with */
export function outputAndLoss(loss) {
  const output = nameOf('output', outputOf(loss));
  return t('network.outputAndLoss', { output, loss: nameOf('loss', loss) });
}

/**
 * @param {string} list such as 'activation'
 * @param {string} name as the core knows it
 * @returns {string}
 */
export function nameOf(list, name) {
  return translateName(language.value, list, name);
}
