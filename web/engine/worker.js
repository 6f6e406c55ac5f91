/** worker.js - the engine behind messages, off the main thread. */

import { Engine } from './engine.js';
import { buffersOf, failureOf, methods, PING } from './protocol.js';

/**
 * A message to oneself comes after the messages already waiting, and without the 4 ms that a timer would
 * cost.
 */
const channel = new MessageChannel();
/** @type {(() => void)[]} who waits for a message each, first come first served */
const waiting = [];
channel.port1.onmessage = () => waiting.shift()?.();
const clock = {
  now: () => performance.now(),
  /** @param {number} ms @returns {Promise<void>} */
  pause: (ms) =>
    new Promise((resolve) => {
      if (ms > 0) return setTimeout(resolve, ms);
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }),
};

const engine = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (
  /** @type {unknown} */ (new Engine(clock))
);

/** @param {MessageEvent<import('./protocol.js').Request>} event */
self.onmessage = async ({ data: { id, method, args } }) => {
  if (method === PING) return self.postMessage({ id });
  try {
    if (!methods.includes(method)) throw new RangeError(`worker: method is '${method}', must be a known one`);
    const value = await engine[method](...args);
    self.postMessage({ id, value }, { transfer: buffersOf(value) });
  } catch (error) {
    self.postMessage({ id, error: failureOf(error) });
  }
};
