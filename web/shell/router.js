/**
 * router.js - shows the page that the address names. Links, back and forward, and what a reader types into
 * the address bar all arrive as a change of the part behind '#'. A page is made when it is first asked for,
 * and kept.
 */

import { formatAddress, parseAddress } from './address.js';

/** @import { Address } from './address.js' */

/**
 * @typedef {object} Circumstances
 * @property {boolean} isKnown false where no page has the name in the address
 * @property {boolean} isReturn the page was shown before, and then another one
 */
/** @typedef {Address & Circumstances} Visit */
/**
 * @typedef {object} Page
 * @property {HTMLElement} element
 * @property {(visit: Visit) => unknown} open takes over the address, at first and whenever it has changed
 */
/**
 * @typedef {object} Route what a page knows of the address
 * @property {() => string} query '' while another page is shown
 * @property {(query: string, path?: readonly string[]) => void} replaceQuery with no step back to the one
 *   before; nothing while another page is shown; the path stays if none is given
 * @property {(query: string) => string} hrefOf the whole address of this page with a query
 */
/** @typedef {{createPage(route: Route): Page | Promise<Page>}} PageModule */
/**
 * @typedef {object} Options
 * @property {string} home name of the page of an address that names none, or one that does not exist
 * @property {(element: HTMLElement) => void} show puts the element of a page in place of the one before
 * @property {(error: any) => void} fail a page could not be loaded or opened; what was shown stays
 * @property {Pick<Window, 'location' | 'history' | 'addEventListener'>} [view]
 */

export class Router {
  #pages;
  #options;
  #view;
  /** Pages that have been asked for, by name. @type {Map<string, Promise<Page>>} */
  #created = new Map();
  /** @type {Set<string>} */
  #opened = new Set();
  #navigation = 0;
  /** Name of the page that is shown. */
  #shown = '';

  /**
   * @param {Readonly<Record<string, () => Promise<PageModule>>>} pages by name
   * @param {Options} options
   */
  constructor(pages, { view = window, ...options }) {
    this.#pages = pages;
    this.#options = options;
    this.#view = view;
  }

  /** @returns {Promise<void>} when the page of the address is open */
  start() {
    this.#view.addEventListener('hashchange', () => this.#navigate());
    return this.#navigate();
  }

  /** A navigation that is overtaken by a newer one shows nothing. */
  async #navigate() {
    const navigation = ++this.#navigation;
    const { name, address, isKnown } = this.#target();
    try {
      const page = await this.#pageOf(name);
      if (navigation !== this.#navigation) return;
      const isOther = name !== this.#shown;
      if (isOther) this.#options.show(page.element);
      this.#shown = name;
      const isReturn = isOther && this.#opened.has(name);
      this.#opened.add(name);
      await page.open({ ...address, isKnown, isReturn });
    } catch (error) {
      if (navigation === this.#navigation) this.#options.fail(error);
    }
  }

  /** Which page the address leads to. */
  #target() {
    const address = parseAddress(this.#view.location.hash);
    const name = address.page || this.#options.home;
    const isKnown = Object.hasOwn(this.#pages, name);
    return { name: isKnown ? name : this.#options.home, address, isKnown };
  }

  /** @param {string} name @returns {Promise<Page>} */
  #pageOf(name) {
    const created = this.#created.get(name) ?? this.#create(name);
    this.#created.set(name, created);
    created.catch(() => this.#created.delete(name)); // it is tried again when it is asked for again
    return created;
  }

  /** @param {string} name */
  async #create(name) {
    const { createPage } = await this.#pages[name]();
    return createPage(this.#routeOf(name));
  }

  /** @param {string} name @returns {Route} */
  #routeOf(name) {
    const { location, history } = this.#view;
    const isShown = () => this.#shown === name && this.#target().name === name;
    return {
      query: () => (isShown() ? this.#target().address.query : ''),
      replaceQuery: (query, path = this.#target().address.path) => {
        if (isShown()) history.replaceState(null, '', formatAddress({ page: name, path, query }));
      },
      hrefOf: (query) => location.href.replace(/#.*$/s, '') + formatAddress({ page: name, query }),
    };
  }
}
