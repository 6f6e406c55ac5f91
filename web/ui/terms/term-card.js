/**
 * term-card.js - the card that explains a term: its name in both languages, its reading, what it means and
 * its formula. There is one, in the top layer; it opens for any element that carries data-term.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { sentenceCase } from '../../i18n/index.js';
import { language } from '../preferences.js';
import { ReactiveElement } from '../reactive-element.js';
import { t } from '../text.js';
import { glossary, isGlossaryMissing, openGlossary } from './glossary.js';
import { placeOfTerm } from './term-place.js';

/** @import { Term } from '../../i18n/glossary/index.js' */

/** A pointer on its way elsewhere opens nothing, and one on its way to the card does not lose it. */
const OPEN_DELAY_MS = 250;
const CLOSE_DELAY_MS = 200;
const ID = 'term-card';

class TermCard extends ReactiveElement {
  /** @type {import('@preact/signals-core').Signal<HTMLElement | null>} */
  #word = signal(null);
  #isPinned = false;
  #timer = 0;
  #listening = new AbortController();
  /** A word that is taken off the page, hidden or scrolled away takes its card along. */
  #watch = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) this.#close();
  });

  connectedCallback() {
    super.connectedCallback();
    this.id = ID;
    this.popover = 'manual';
    this.setAttribute('role', 'tooltip');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('pointerover', this.#onPointerOver, { signal });
    document.addEventListener('pointerdown', this.#onPointerDown, { signal });
    document.addEventListener('focusin', this.#onFocusIn, { signal });
    document.addEventListener('click', this.#onClick, { signal });
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
    document.addEventListener('scroll', this.#place, { signal, capture: true });
    addEventListener('resize', this.#place, { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#watch.disconnect();
    clearTimeout(this.#timer);
  }

  render() {
    const keys = this.#word.value?.dataset.term ?? '';
    const terms = glossary.value;
    if (isGlossaryMissing.value) return html`<p>${t('glossary.missing')}</p>`;
    if (!terms) return nothing;
    return keys
      .split(' ')
      .filter((key) => key in terms)
      .map((key) => explanation(key, terms[key]));
  }

  updated() {
    const word = this.#word.value;
    if (!word || !(glossary.value || isGlossaryMissing.value)) return;
    if (!this.matches(':popover-open')) this.showPopover();
    this.#place();
  }

  /** Beside its word, wherever that is now. */
  #place = () => {
    const word = this.#word.value;
    if (!word) return;
    const { width, height } = this.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const room = { width: clientWidth, height: clientHeight };
    const { left, top } = placeOfTerm(word.getBoundingClientRect(), { width, height }, room);
    this.style.left = `${left}px`;
    this.style.top = `${top}px`;
  };

  /** @param {HTMLElement} word */
  #open(word) {
    clearTimeout(this.#timer);
    if (this.#word.value === word) return;
    this.#close();
    word.setAttribute('aria-describedby', ID);
    this.#word.value = word;
    openGlossary();
    this.#watch.observe(word);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#word.value?.removeAttribute('aria-describedby');
    this.#word.value = null;
    this.#watch.disconnect();
    this.#isPinned = false;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  /** @param {() => void} act @param {number} delayMs */
  #soon(act, delayMs) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, delayMs);
  }

  /** @param {PointerEvent} event a finger has no hover */
  #onPointerOver = ({ target, pointerType }) => {
    if (pointerType === 'touch' || this.#isPinned) return;
    const word = wordAt(target);
    if (word && word !== this.#word.value) this.#soon(() => this.#open(word), OPEN_DELAY_MS);
    else if (word || this.contains(/** @type {Node} */ (target))) clearTimeout(this.#timer);
    else if (this.#word.value === document.activeElement) clearTimeout(this.#timer);
    else this.#soon(() => this.#close(), CLOSE_DELAY_MS);
  };

  /** @param {PointerEvent} event */
  #onPointerDown = ({ target }) => {
    if (!wordAt(target) && !this.contains(/** @type {Node} */ (target))) this.#close();
  };

  /** Focus that a key has moved; a press of the pointer ends in a click. @param {FocusEvent} event */
  #onFocusIn = ({ target }) => {
    const word = wordAt(target);
    if (!word) this.#close();
    else if (word.matches(':focus-visible')) this.#open(word);
  };

  /** @param {MouseEvent} event a first one keeps the card open, a second one closes it */
  #onClick = ({ target }) => {
    const word = wordAt(target);
    if (!word) return;
    if (this.#isPinned && this.#word.value === word) return this.#close();
    this.#open(word);
    this.#isPinned = true;
  };

  /** The card takes Escape for itself: what lies below stays open. @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    if (event.key !== 'Escape' || !this.#word.value) return;
    event.stopPropagation();
    this.#close();
  };
}
customElements.define('kasane-term-card', TermCard);

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
function wordAt(target) {
  const word = target instanceof Element ? target.closest('[data-term]') : null;
  return word instanceof HTMLElement ? word : null;
}

/** @param {string} key @param {Term} term */
function explanation(key, term) {
  const other = language.value === 'ja' ? 'en' : 'ja';
  const { name, text, note, also = [] } = term[language.value];
  const { kana } = term.ja;
  const { formula = '' } = term;
  const inWords = typeof formula === 'object' ? formula[language.value] : formula;
  return html`<dl data-explains=${key}>
    <dt><b>${sentenceCase(name)}</b>
      ${term[other].name === name ? nothing : html`<span lang=${other}>${term[other].name}</span>`}
      ${kana ? html`<span class="kana" lang="ja">${kana}</span>` : nothing}</dt>
    <dd>${text}${note ? t('sentence.gap') + note : nothing}</dd>
    ${inWords ? html`<dd class="formula">${inWords}</dd>` : nothing}
    ${also.length > 0 ? html`<dd class="also">${t('glossary.also', { words: also })}</dd>` : nothing}
  </dl>`;
}
