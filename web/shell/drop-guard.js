/**
 * drop-guard.js - what is dropped onto the page by mistake: a browser would open it in place of the page, and
 * the training would be gone. Text may still be dragged into a field.
 */

import { infoNotice } from '../state/notices.js';
import { IS_TYPED_INTO } from './keyboard.js';

/** @import { Page } from '../playground/run-element.js' */

export class DropGuard {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  connect() {
    document.addEventListener('dragover', keepPage);
    document.addEventListener('drop', this.#onDrop);
  }

  disconnect() {
    document.removeEventListener('dragover', keepPage);
    document.removeEventListener('drop', this.#onDrop);
  }

  /** @param {DragEvent} event */
  #onDrop = (event) => {
    keepPage(event);
    if (hasFiles(event)) this.page.actions.notify(infoNotice('drop.file'));
  };
}

/** @param {DragEvent} event */
function keepPage(event) {
  const isText = event.target instanceof Element && event.target.matches(IS_TYPED_INTO);
  if (hasFiles(event) || !isText) event.preventDefault();
}

/** @param {DragEvent} event */
function hasFiles({ dataTransfer }) {
  return dataTransfer?.types.includes('Files') ?? false;
}
