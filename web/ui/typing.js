/**
 * typing.js - the value of a text field that follows its setting, but never what is being typed: a component
 * that renders anew while training runs leaves the field alone until its text is taken, or given up, as by
 * Escape.
 */

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class Typed extends Directive {
  /** @type {HTMLInputElement | null} */
  #field = null;
  #text = '';
  #isTyping = false;

  /** @param {string} text @returns {unknown} */
  render(text) {
    return text;
  }

  /** @param {any} part the property `value` of a text field @param {[string]} texts */
  update({ element }, [text]) {
    this.#text = text;
    if (this.#field !== element) this.#follow(element);
    this.#write();
    return noChange;
  }

  /** @param {HTMLInputElement} field */
  #follow(field) {
    this.#field = field;
    const end = () => {
      this.#isTyping = false;
    };
    field.addEventListener('input', () => {
      this.#isTyping = true;
    });
    const giveUp = () => {
      const isGivenUp = this.#isTyping;
      end();
      if (isGivenUp) this.#write();
      return isGivenUp;
    };
    field.addEventListener('change', () => {
      end();
      // When it is taken: 16.0 is 16 then, also where that was the value before and nothing renders.
      setTimeout(() => this.#write());
    });
    field.addEventListener('blur', giveUp);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || !giveUp()) return;
      event.preventDefault();
      event.stopPropagation();
      field.select();
    });
  }

  #write() {
    if (this.#field && !this.#isTyping && this.#field.value !== this.#text) this.#field.value = this.#text;
  }
}

/** For `.value` of a text field: the text that the field has while nobody types into it. */
export const typed = directive(Typed);
