/** fake-window.js - the address bar of a browser, and its back and forward. */

const START = 'http://a/b/';

export class FakeWindow {
  #entries = [''];
  #place = 0;
  /** @type {(() => void)[]} */
  #listeners = [];

  /** @param {string} [hash] */
  constructor(hash = '') {
    this.#entries = [hash];
    const entries = () => this.#entries;
    const place = () => this.#place;
    this.location = /** @type {Location} */ ({
      get hash() {
        return entries()[place()];
      },
      get href() {
        return START + entries()[place()];
      },
    });
    this.history = /** @type {History} */ (
      /** @type {unknown} */ ({
        replaceState: (
          /** @type {unknown} */ _state,
          /** @type {string} */ _title,
          /** @type {string} */ hash,
        ) => {
          this.#entries[this.#place] = hash;
        },
      })
    );
  }

  /** @type {Window['addEventListener']} */
  addEventListener(/** @type {string} */ type, /** @type {any} */ listener) {
    if (type === 'hashchange') this.#listeners.push(listener);
  }

  /** A link, or what is typed. @param {string} hash */
  go(hash) {
    this.#entries.splice(this.#place + 1, this.#entries.length, hash);
    this.#moveTo(this.#place + 1);
  }

  back() {
    this.#moveTo(this.#place - 1);
  }

  forward() {
    this.#moveTo(this.#place + 1);
  }

  /** @param {number} place */
  #moveTo(place) {
    this.#place = place;
    for (const listener of this.#listeners) listener();
  }
}
