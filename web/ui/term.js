/**
 * term.js - words that are explained: each is a button, and the one card of the page (term-card.js) opens on
 * hover, focus or tap.
 */

import { html } from 'lit';
import { SETTING_TERMS, termOfName } from '../state/glossary.js';
import { t } from './text.js';

/**
 * @param {string} key of the glossary
 * @param {string} [word] as it stands in the text; the term's own name when left out
 * @param {string} [more] a second term that the card explains, as the one that is chosen
 */
export function term(key, word = t(`term.${key}`), more = '') {
  return html`<button type="button" class="term" data-term=${key} data-more=${more}>${word}</button>`;
}

/**
 * The name of a setting, explained where the glossary has it, together with what it is set to.
 * @param {string} key of a setting
 * @param {{word?: string, value?: unknown}} [options]
 * @returns {unknown} to be rendered; a label that holds it must name its control with 'for'
 */
export function settingTerm(key, { word = t(`setting.${key}`), value } = {}) {
  const found = SETTING_TERMS[key];
  return found ? term(found, word, termOfName(key, String(value))) : word;
}
