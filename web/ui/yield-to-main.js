/**
 * yield-to-main.js - jobs that can wait a moment, each run in a task of its own: the reader's input never
 * waits for all of them.
 */

export class Later {
  /** @type {Map<unknown, () => void>} */
  #jobs = new Map();
  #timer = 0;

  /**
   * @param {unknown} key a newer job of the same key replaces one that still waits
   * @param {() => void} job
   */
  do(key, job) {
    this.#jobs.set(key, job);
    if (this.#timer === 0) this.#timer = window.setTimeout(() => this.#next());
  }

  /** Forgets what waits. */
  clear() {
    this.#jobs.clear();
  }

  #next() {
    this.#timer = 0;
    for (const [key, job] of this.#jobs) {
      this.#jobs.delete(key);
      if (this.#jobs.size > 0) this.#timer = window.setTimeout(() => this.#next());
      job();
      return;
    }
  }
}

/** @returns {Promise<void>} in a task of its own */
export function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Acts if an element is on the screen when the page is drawn next, with all that has been rendered by then.
 * @param {Element} element
 * @param {() => void} act
 */
export function ifSeenNext(element, act) {
  requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < innerHeight && bottom > Math.max(0, top)) act();
  });
}
