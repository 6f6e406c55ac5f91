/**
 * term.js - words that are explained: each is a button, and the one card of the page (term-card.js) opens on
 * hover, focus or tap.
 */

import { html, nothing } from 'lit';
import { sentenceCase } from '../../i18n/index.js';
import { EXPERIMENT } from '../../state/experiment/table.js';
import { t } from '../text.js';
import { termName } from './glossary.js';

/**
 * @param {string} keys of the glossary, several where they belong together
 * @param {unknown} [word] as it stands in the text; the name of a single term when left out
 */
export function term(keys, word = termName(keys)) {
  if (word === '') return nothing;
  return html`<button type="button" class="term" data-term=${keys}>${word}</button>`;
}

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
