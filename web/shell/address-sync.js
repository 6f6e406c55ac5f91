/** address-sync.js - keeps the address equal to the experiment of the playground, both ways. */

import { effect } from '@preact/signals-core';
import { infoNotice } from '../state/notices.js';
import { excerpt } from '../state/settings/check.js';
import { encodeLink, withoutWeights } from '../state/sharing/link.js';

/** @typedef {import('./router.js').Route} Route */
/** @typedef {import('./router.js').Visit} Visit */
/** @import { Actions } from '../state/actions.js' */
/** @import { Store } from '../state/store.js' */

/** Browsers refuse to rewrite the address a hundred times in a few seconds, as dragging a slider would. */
const ADDRESS_DELAY_MS = 300;

export class AddressSync {
  /** @type {(() => void) | undefined} */
  #stop;

  /**
   * @param {Store} store
   * @param {Actions} actions
   * @param {Pick<Route, 'query' | 'replaceQuery'>} route
   */
  constructor(store, actions, route) {
    this.store = store;
    this.actions = actions;
    this.route = route;
  }

  /** Takes over an address. One that nobody knows leaves the experiment as it is. @param {Visit} visit */
  async open({ page, path, query, isKnown, isReturn }) {
    const isOurs = isKnown && path.length === 0;
    if (!isOurs) {
      const address = excerpt(`#/${[page, ...path].join('/')}`);
      this.actions.notify(infoNotice('address.unknown', { address }));
    }
    if (isOurs ? !isReturn || query !== this.#query() : !this.#stop) await this.#take(isOurs ? query : '');
    if (!isOurs) this.route.replaceQuery(this.#query(), []);
    this.#stop ??= this.#follow();
  }

  /** @param {string} query */
  async #take(query) {
    const isTaken = await this.actions.open(query);
    if (!isTaken && this.route.query() === query) this.route.replaceQuery(withoutWeights(query));
  }

  /** Of the experiment as it stands; presenting is for this screen alone. */
  #query() {
    return encodeLink({ ...this.store.experiment.peek(), present: false });
  }

  #follow() {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    return effect(() => {
      const query = encodeLink(this.store.experiment.value);
      clearTimeout(timer);
      // A link that was just opened stays as it is, so that a reload opens it again, weights and all.
      if (query === withoutWeights(this.route.query())) return;
      timer = setTimeout(() => this.route.replaceQuery(this.#query()), ADDRESS_DELAY_MS);
    });
  }
}
