/** speaking.js - what the page says in one language or the other. */

import { language } from '../../web/ui/preferences.js';

export const LANGUAGES = /** @type {const} */ (['en', 'ja']);

/**
 * @param {'en' | 'ja'} next
 * @param {() => T} act
 * @returns {T} what it gives in that language
 * @template T
 */
export function speaking(next, act) {
  const usual = language.value;
  language.value = next;
  try {
    return act();
  } finally {
    language.value = usual;
  }
}
