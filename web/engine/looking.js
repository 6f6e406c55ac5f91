/**
 * looking.js - which of the views that a page wishes an answer carries: those that it lacks or has of another
 * moment. What is read rather than watched is computed a few times a second, and an answer that takes long is
 * given in parts, what is oldest first.
 */

import { Buffers } from './buffers.js';
import { lookAt, READ_VIEWS } from './views/index.js';

/** @typedef {import('./views/index.js').Subject} Subject */
/** @typedef {import('./views/index.js').ViewWishes} ViewWishes */
/** @typedef {import('./views/index.js').ViewAnswers} ViewAnswers */

const READING_INTERVAL_MS = 100;
/** Of views in an answer; the one that passes it is the last. */
const MOST_MS = 20;

export class Looking {
  #clock;
  #number = 0;
  /** What the page has. @type {Map<string, {options: string, moment: string, atMs: number}>} */
  #known = new Map();

  #buffers = new Buffers();

  /** @param {import('./session.js').Clock} clock */
  constructor(clock) {
    this.#clock = clock;
  }

  /** @param {readonly ArrayBuffer[]} spare of earlier answers that the page has no use for any more */
  reuse(spare) {
    this.#buffers.give(...spare);
  }

  /**
   * @param {Subject} subject
   * @param {ViewWishes} wishes
   * @param {{since?: number, moment: string, isRunning: boolean}} state since: number of the answer that the
   *   page has, with those before it; moment: equal while nothing about the subject changes
   * @returns {{views: ViewAnswers, number: number, isComplete: boolean}} isComplete: nothing is left for the
   *   next answer; to a page that has none everything is answered
   */
  look(subject, wishes, { since, moment, isRunning }) {
    if (since !== this.#number) this.#known.clear();
    for (const name of this.#known.keys()) if (!Object.hasOwn(wishes, name)) this.#known.delete(name);
    const isWhole = this.#known.size === 0;
    const beginMs = this.#clock.now();
    const due = this.#due(wishes, moment, isRunning);
    /** @type {ViewAnswers} */
    const views = {};
    let answered = 0;
    for (const [name, wish] of due) {
      if (!isWhole && answered > 0 && this.#clock.now() - beginMs >= MOST_MS) break;
      Object.assign(views, lookAt(subject, { [name]: wish }, this.#buffers));
      this.#known.set(name, { options: JSON.stringify(wish), moment, atMs: this.#clock.now() });
      answered++;
    }
    return { views, number: ++this.#number, isComplete: answered === due.length };
  }

  /**
   * @param {ViewWishes} wishes
   * @param {string} moment
   * @param {boolean} isRunning
   */
  #due(wishes, moment, isRunning) {
    const nowMs = this.#clock.now();
    const atMs = (/** @type {string} */ name) => this.#known.get(name)?.atMs ?? Number.NEGATIVE_INFINITY;
    const isDue = (/** @type {[string, unknown]} */ [name, wish]) => {
      const known = this.#known.get(name);
      if (known?.options !== JSON.stringify(wish)) return true;
      const isReadable = !isRunning || !READ_VIEWS.has(name) || nowMs - known.atMs >= READING_INTERVAL_MS;
      return known.moment !== moment && isReadable;
    };
    return Object.entries(wishes)
      .filter(isDue)
      .sort(([a], [b]) => (atMs(a) === atMs(b) ? 0 : atMs(a) - atMs(b)));
  }
}
