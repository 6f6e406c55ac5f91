/**
 * view-scheduler.js - chooses which requested views go into a frame: those that the page lacks or has of
 * another moment, oldest first, at most 20 ms. What is left out goes into the next frame in any case, and
 * what is read rather than watched is computed a few times a second.
 */

import { Buffers } from './buffers.js';
import { computeView, READ_VIEWS } from './views/index.js';

/** @typedef {import('./views/index.js').Subject} Subject */
/** @typedef {import('./views/index.js').ViewRequests} ViewRequests */
/** @typedef {import('./views/index.js').ViewAnswers} ViewAnswers */
/** @typedef {Map<string, {options: string, moment: string, atMs: number}>} Known views of a page, by name */

const READING_INTERVAL_MS = 100;
/** Of views in a frame; the one that passes it is the last, but for those that were left out before. */
const MAX_MS = 20;

export class ViewScheduler {
  #clock;
  #number = 0;
  /** @type {Known} what the page has */
  #known = new Map();
  /** @type {ReadonlySet<string>} names of the views that the frame before left out */
  #postponed = new Set();
  #buffers = new Buffers();

  /** @param {import('./training-loop.js').Clock} clock */
  constructor(clock) {
    this.#clock = clock;
  }

  /** @param {readonly ArrayBuffer[]} spare of earlier frames that the page has no use for any more */
  reuse(spare) {
    this.#buffers.give(...spare);
  }

  /**
   * May be left before its end: it then counts as never begun.
   * @param {Subject} subject
   * @param {ViewRequests} requests
   * @param {{since?: number, moment: string, isRunning: boolean}} state since: number of the frame that the
   *   page has, with those before it; moment: equal while nothing about the subject changes
   * @returns {import('./resumable.js').Resumable<{views: ViewAnswers, number: number, isComplete: boolean}>}
   *   isComplete: nothing is left for the next frame; for a page that has none everything is computed
   */
  *collect(subject, requests, { since, moment, isRunning }) {
    const known = this.#knownSince(since, requests);
    const isFirst = known.size === 0;
    const beginMs = this.#clock.now();
    const due = this.#due(known, requests, moment, isRunning);
    /** @type {ViewAnswers} */
    const views = {};
    /** @type {Set<string>} */
    const postponed = new Set();
    for (const [name, options] of due) {
      const isOverTime = postponed.size > 0 || this.#clock.now() - beginMs >= MAX_MS;
      if (isOverTime && !isFirst && !this.#postponed.has(name)) {
        postponed.add(name);
        continue;
      }
      Object.assign(views, { [name]: yield* computeView(subject, name, options, this.#buffers) });
      known.set(name, { options: JSON.stringify(options), moment, atMs: this.#clock.now() });
      yield;
    }
    this.#known = known;
    this.#postponed = postponed;
    return { views, number: ++this.#number, isComplete: postponed.size === 0 };
  }

  /** @param {number | undefined} since @param {ViewRequests} requests @returns {Known} */
  #knownSince(since, requests) {
    const known = since === this.#number ? [...this.#known] : [];
    return new Map(known.filter(([name]) => Object.hasOwn(requests, name)));
  }

  /**
   * @param {Known} known
   * @param {ViewRequests} requests
   * @param {string} moment
   * @param {boolean} isRunning
   * @returns {[string, unknown][]} names and options, what was postponed first, then what is oldest
   */
  #due(known, requests, moment, isRunning) {
    const nowMs = this.#clock.now();
    const isDue = (/** @type {[string, unknown]} */ [name, options]) => {
      const before = known.get(name);
      if (before?.options !== JSON.stringify(options) || this.#postponed.has(name)) return true;
      const isReadable = !isRunning || !READ_VIEWS.has(name) || nowMs - before.atMs >= READING_INTERVAL_MS;
      return before.moment !== moment && isReadable;
    };
    const rank = (/** @type {string} */ name) =>
      this.#postponed.has(name) ? -1 : (known.get(name)?.atMs ?? 0);
    return Object.entries(requests)
      .filter(isDue)
      .sort(([a], [b]) => rank(a) - rank(b));
  }
}
