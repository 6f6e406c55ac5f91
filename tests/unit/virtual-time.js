/**
 * virtual-time.js - a clock that stands still until the next thing happens, and an engine behind messages
 * that take their time on it. The delays alone decide what arrives in which order, so that a test sees every
 * order that a browser may bring about, and the same one each time.
 */

import { buffersOf } from '../../web/engine/rpc/messages.js';
import { callOf } from '../../web/engine/rpc/remote.js';

/** @typedef {() => number} Random from 0 up to 1 */

export class VirtualTime {
  nowMs = 0;
  #count = 0;
  /** @type {{atMs: number, place: number, happen: () => void}[]} */
  #events = [];

  /** @param {number} ms @param {() => void} happen */
  after(ms, happen) {
    this.#events.push({ atMs: this.nowMs + ms, place: this.#count++, happen });
  }

  /** Something takes its time: what was due meanwhile is late. @param {number} ms */
  spend(ms) {
    this.nowMs += ms;
  }

  /** @param {number} ms @returns {Promise<void>} */
  pause(ms) {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Lets happen what is due in so many milliseconds. @param {number} ms */
  async run(ms) {
    const endMs = this.nowMs + ms;
    await settled();
    while (this.#next && this.#next.atMs <= endMs) {
      const event = this.#next;
      this.#events.splice(this.#events.indexOf(event), 1);
      this.nowMs = Math.max(this.nowMs, event.atMs);
      event.happen();
      await settled();
    }
    this.nowMs = Math.max(this.nowMs, endMs);
  }

  /** @template T @param {Promise<T>} promise @returns {Promise<T>} when time has passed for it */
  async until(promise) {
    let isPending = true;
    const end = () => {
      isPending = false;
    };
    promise.then(end, end);
    for (await settled(); isPending; ) await this.run(1);
    return promise;
  }

  get #next() {
    const before = (/** @type {{atMs: number, place: number}} */ a, /** @type {typeof a} */ b) =>
      a.atMs < b.atMs || (a.atMs === b.atMs && a.place < b.place);
    return this.#events.reduce((first, event) => (before(event, first) ? event : first), this.#events[0]);
  }
}

/**
 * Messages to the engine and from it: each way they arrive in the order in which they were sent, late. What
 * they hold is copied or handed over, as between a page and its worker.
 * @param {Record<string, any>} engine whose methods answer at once, or with a promise
 * @param {VirtualTime} time
 * @param {(method: string, way: 'there' | 'back') => number} delayOf in milliseconds
 * @returns {any} the engine as the page asks it
 */
export function delayedEngine(engine, time, delayOf) {
  const lastMs = { there: 0, back: 0 };
  /** @param {string} method @param {'there' | 'back'} way @param {() => void} arrive */
  const send = (method, way, arrive) => {
    lastMs[way] = Math.max(lastMs[way], time.nowMs + delayOf(method, way));
    time.after(lastMs[way] - time.nowMs, arrive);
  };
  const ask = (/** @type {string} */ method, /** @type {unknown[]} */ args) =>
    new Promise((resolve, reject) => {
      const { transfer = [] } = callOf(method, args).options;
      const given = structuredClone(args, { transfer: [...transfer] });
      send(method, 'there', async () => {
        try {
          const answer = await engine[method](...given);
          const copy = structuredClone(answer, { transfer: /** @type {any} */ (buffersOf(answer)) });
          send(method, 'back', () => resolve(copy));
        } catch (error) {
          send(method, 'back', () => reject(error));
        }
      });
    });
  return new Proxy(engine, {
    get: (target, name) => {
      const isAsked = typeof target[String(name)] === 'function' && name !== 'onCrash';
      return isAsked ? (/** @type {unknown[]} */ ...args) => ask(String(name), args) : target[String(name)];
    },
  });
}

/** @param {number} seed @returns {Random} the same numbers for the same seed (mulberry32) */
export function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lets everything that has been promised happen. */
export function settled() {
  return new Promise((resolve) => setImmediate(resolve));
}
