/** wishes.js - what the components on the screen show of the run, and what is known of it already. */

/** @import { ViewAnswers, ViewWishes } from './engine-types.js' */

export class Wishes {
  /** @type {Map<object, ViewWishes>} */
  #byOwner = new Map();

  /**
   * @param {object} owner a component
   * @param {ViewWishes | null} views views of the same name must have the same options; null when it shows
   *   nothing, as when it has left the screen
   */
  set(owner, views) {
    if (views) this.#byOwner.set(owner, views);
    else this.#byOwner.delete(owner);
  }

  /** @returns {ViewWishes} */
  all() {
    return Object.assign({}, ...this.#byOwner.values());
  }
}

/**
 * @param {ViewWishes} wishes
 * @param {ViewAnswers | undefined} before
 * @param {ViewAnswers} newer what has changed since
 * @returns {ViewAnswers} what is wished
 */
export function together(wishes, before, newer) {
  const kept = Object.entries(before ?? {}).filter(([name]) => Object.hasOwn(wishes, name));
  return { ...Object.fromEntries(kept), ...newer };
}
