/** undo-buttons.js - takes back a change, or makes it again: two buttons, and the keys everybody knows. */

import { html } from 'lit';
import { redoIcon, undoIcon } from './icons.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';

/** Whoever types undoes what was typed. */
const IS_TYPED_INTO = 'input:not([type=range]), textarea, [contenteditable]';

class UndoButtons extends SignalElement {
  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKeyDown);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  render() {
    const { changes } = this.page.actions;
    const { undoable, redoable } = changes.history;
    const [undone, redone] = [named('undo.undo', undoable.value), named('undo.redo', redoable.value)];
    return html`<button class="ghost square" title="${undone} (Ctrl+Z)" aria-label=${undone}
        aria-keyshortcuts="Control+Z" ?disabled=${undoable.value === null} @click=${() => changes.undo()}>
        ${undoIcon}
      </button>
      <button class="ghost square" title="${redone} (Ctrl+Y)" aria-label=${redone}
        aria-keyshortcuts="Control+Y Control+Shift+Z" ?disabled=${redoable.value === null}
        @click=${() => changes.redo()}>
        ${redoIcon}
      </button>`;
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    const isTyping = event.target instanceof Element && event.target.closest(IS_TYPED_INTO);
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.page.actions.changes.redo();
    else this.page.actions.changes.undo();
  };
}
customElements.define('kasane-undo-buttons', UndoButtons);

/** @param {string} text @param {string | null} change key of the words for it */
function named(text, change) {
  return change ? t(`${text}.change`, { change: `@${change}` }) : t(text);
}
