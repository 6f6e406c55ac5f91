/**
 * in-page.js - runs in the page before the page's own code: counts what the page still waits for, and delays
 * messages to and from workers if a story asks for it.
 */

import { makeRandom } from './random.js';

/** A timer that takes longer is no answer to what was done. */
const LONGEST_WAIT_MS = 1000;
/** Frames of the screen without anything to wait for. */
const QUIET_FRAMES = 3;

/** Answers of workers, frames of the screen and short timers. @type {Set<unknown>} */
const waiting = new Set();
const native = {
  Worker: window.Worker,
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
};

/**
 * @param {{maxDelayMs: number, seed?: number}} options with a delay, each message takes up to so long, as on
 *   a busy machine; messages keep their order
 */
export function watchWork({ maxDelayMs, seed = 0 }) {
  const random = makeRandom(seed);
  window.Worker = workerThatIsWatched(() => makeQueue(maxDelayMs, random), maxDelayMs > 0);
  const timers = counted(native.setTimeout, native.clearTimeout);
  const frames = counted(native.requestAnimationFrame, native.cancelAnimationFrame);
  Object.assign(window, {
    setTimeout: timers.start,
    clearTimeout: timers.stop,
    requestAnimationFrame: (/** @type {FrameRequestCallback} */ step) => frames.start(step),
    cancelAnimationFrame: frames.stop,
    isSettled,
  });
}

/** @returns {Promise<boolean>} true when nothing has been waited for during some frames of the screen */
async function isSettled() {
  for (let frame = 0; frame < QUIET_FRAMES; frame++) {
    await new Promise(native.requestAnimationFrame);
    if (waiting.size > 0) return false;
  }
  return true;
}

/**
 * @param {number} maxDelayMs
 * @param {() => number} random
 * @returns {(deliver: () => void) => void}
 */
function makeQueue(maxDelayMs, random) {
  /** @type {(() => void)[]} */
  const queue = [];
  // Timers of nearly the same moment may come in any order: each delivers what has waited longest.
  const deliverNext = () => queue.shift()?.();
  return (deliver) => {
    if (maxDelayMs === 0) return deliver();
    queue.push(deliver);
    native.setTimeout(deliverNext, random() * maxDelayMs);
  };
}

/**
 * @param {() => ReturnType<typeof makeQueue>} openQueue
 * @param {boolean} isDelayed
 */
function workerThatIsWatched(openQueue, isDelayed) {
  return class extends native.Worker {
    /** @type {Map<number, object>} requests by id */
    #unanswered = new Map();
    #toWorker = openQueue();
    #toPage = openQueue();
    #isEnded = false;

    /** @param {any} message @param {any} [options] */
    postMessage(message, options) {
      if (message?.id > 0) {
        const request = {};
        this.#unanswered.set(message.id, request);
        waiting.add(request);
      }
      // What is handed over leaves the page at once, though it arrives later.
      const sent = isDelayed ? structuredClone(message, options) : message;
      this.#toWorker(() => super.postMessage(sent, isDelayed ? undefined : options));
    }

    /** @param {((this: Worker, event: MessageEvent) => any) | null} handler */
    set onmessage(handler) {
      super.onmessage = (event) => this.#toPage(() => this.#deliver(event, handler));
    }

    /** @param {MessageEvent} event @param {((this: Worker, event: MessageEvent) => any) | null} handler */
    #deliver(event, handler) {
      if (this.#isEnded) return;
      handler?.call(this, event);
      waiting.delete(this.#unanswered.get(event.data?.id));
    }

    terminate() {
      this.#isEnded = true;
      for (const request of this.#unanswered.values()) waiting.delete(request);
      super.terminate();
    }
  };
}

/**
 * @param {(handler: (...given: any[]) => void, delayMs: number) => number} start
 * @param {(id: number) => void} stop
 */
function counted(start, stop) {
  /** @type {Map<number | undefined, object>} */
  const tokens = new Map();
  return {
    /** @param {(...given: any[]) => void} handler @param {any} [delayMs] @param {...any} args */
    start(handler, delayMs = 0, ...args) {
      const token = {};
      const run = (/** @type {any[]} */ ...given) => {
        waiting.delete(token);
        tokens.delete(id);
        handler(...given, ...args);
      };
      const id = start(run, delayMs);
      if (delayMs > LONGEST_WAIT_MS) return id;
      tokens.set(id, token);
      waiting.add(token);
      return id;
    },
    /** @param {number} [id] */
    stop(id = 0) {
      waiting.delete(tokens.get(id));
      tokens.delete(id);
      stop(id);
    },
  };
}
