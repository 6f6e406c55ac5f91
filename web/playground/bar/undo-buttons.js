/** undo-buttons.js - takes back a change, or makes it again: two buttons. */

import { html } from 'lit';
import { ariaDisabled } from '../../ui/aria-disabled.js';
import { redoIcon, undoIcon } from '../../ui/icons.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';

class UndoButtons extends RunElement {
  render() {
    const { changes } = this.page.actions;
    const { undoable, redoable } = changes.history;
    const [undone, redone] = [named('undo.undo', undoable.value), named('undo.redo', redoable.value)];
    const [undoKeys, redoKeys] = [
      t('label.keys', { label: undone, keys: 'Ctrl+Z' }),
      t('label.keys', { label: redone, keys: 'Ctrl+Y' }),
    ];
    return html`<button class="ghost square" title=${undoKeys} aria-label=${undone}
        aria-keyshortcuts="Control+Z" aria-disabled=${ariaDisabled(undoable.value === null)}
        @click=${() => changes.undo()}>
        ${undoIcon}
      </button>
      <button class="ghost square" title=${redoKeys} aria-label=${redone}
        aria-keyshortcuts="Control+Y Control+Shift+Z" aria-disabled=${ariaDisabled(redoable.value === null)}
        @click=${() => changes.redo()}>
        ${redoIcon}
      </button>`;
  }
}
customElements.define('kasane-undo-buttons', UndoButtons);

/** @param {string} text @param {string | null} change key of the words for it */
function named(text, change) {
  return change ? t(`${text}.change`, { change: { key: change } }) : t(text);
}
