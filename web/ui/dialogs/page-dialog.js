/**
 * page-dialog.js - what all dialogs of the page share. They are native: the browser keeps the focus inside,
 * closes on Escape and gives the focus back.
 */

import { html, nothing } from 'lit';
import './notice-area.js';
import { ReactiveElement } from '../reactive-element.js';
import { t } from '../text.js';
import { closeDialog, openDialog } from './open-dialog.js';

/** @import { Notifier } from './notice-area.js' */
/** @import { DialogName } from './open-dialog.js' */

export class PageDialog extends ReactiveElement {
  /** @type {Notifier} set by the parent before it enters the page */
  notifier = /** @type {any} */ (undefined);
  /** Also the beginning of its texts. @type {DialogName} */
  name = 'help';

  get isOpen() {
    return openDialog.value === this.name;
  }

  /** What stands under the title while it is open. @returns {unknown} */
  content() {
    return nothing;
  }

  render() {
    const title = `${this.name}-title`;
    return html`<dialog class=${this.name} aria-labelledby=${title} @close=${this.#onClose}
      @click=${this.#onClick}>
      ${
        this.isOpen
          ? html`<div class="dialog-head">
              <h2 id=${title} tabindex="-1">${t(`${this.name}.title`)}</h2>
              <button class="close" aria-label=${t('dialog.close')} @click=${closeDialog}>×</button>
            </div>
            <div class="dialog-body">${this.content()}</div>`
          : nothing
      }
      <kasane-notice-area .notifier=${this.notifier} .dialog=${this.name}></kasane-notice-area>
    </dialog>`;
  }

  updated() {
    const dialog = this.find('dialog', HTMLDialogElement);
    if (this.isOpen && !dialog.open) dialog.showModal();
    else if (!this.isOpen && dialog.open) dialog.close();
  }

  #onClose = () => {
    if (this.isOpen) closeDialog();
  };

  /** What is around the dialog counts as the dialog itself. @param {MouseEvent} event */
  #onClick(event) {
    if (event.target === event.currentTarget) closeDialog();
  }
}
