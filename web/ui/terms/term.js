/**
 * term.js - words that are explained: each is a button, and the one card of the page (term-card.js) opens on
 * hover, focus or tap.
 */

import { html, nothing } from 'lit';
import { termName } from './glossary.js';

/**
 * @param {string} keys of the glossary, several where they belong together
 * @param {unknown} [word] as it stands in the text; the name of a single term when left out
 */
export function term(keys, word = termName(keys)) {
  if (word === '') return nothing;
  return html`<button type="button" class="term" data-term=${keys}>${word}</button>`;
}
