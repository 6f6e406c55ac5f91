/** setting-term.js - the names of settings, explained. */

import { sentenceCase } from '../i18n/index.js';
import { EXPERIMENT } from '../state/experiment/settings.js';
import { term } from '../ui/terms/term.js';
import { t } from '../ui/text.js';

/**
 * The name of a setting as a label, explained where the glossary has it.
 * @param {string} key of a setting
 * @param {string} [word]
 * @param {string} [more] further terms, such as that of what is chosen
 * @returns {unknown} to be rendered; a label that holds it must name its control with 'for'
 */
export function settingTerm(key, word = t(`setting.${key}`), more = '') {
  const found = EXPERIMENT.helpOf(key);
  const name = sentenceCase(word);
  return found ? term(`${found} ${more}`, name) : name;
}
