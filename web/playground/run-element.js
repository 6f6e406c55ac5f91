/**
 * run-element.js - base of the components that show the run: what they need of it is computed only while
 * they are on screen.
 */

import { ReactiveElement } from '../ui/reactive-element.js';

/** @import { Actions } from '../state/actions.js' */
/** @import { RequestedViews } from '../state/run/engine-types.js' */
/** @import { Store } from '../state/store.js' */

/**
 * @typedef {object} Page what components read and call
 * @property {Store} store
 * @property {Actions} actions
 * @property {(query: string) => string} hrefOf the address of this page with a query
 */

export class RunElement extends ReactiveElement {
  /** @type {Page} set by the parent before the component enters the page */
  page = /** @type {any} */ (undefined);

  /**
   * @returns {RequestedViews | null} the views of the run that it shows (engine/views), with their options;
   *   it must then have a box of its own. Asked again when a signal it has read changes.
   */
  views() {
    return null;
  }

  allPainters() {
    return [this.#requestViews, ...super.allPainters()];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.page.actions.requestViews(this, null);
  }

  #requestViews = () => {
    this.page.actions.requestViews(this, this.isOnScreen ? this.views() : null);
  };
}
