/** fake-worker.js - an object served in this thread, across a structured clone as a worker would serve it. */

import { serve } from '../../web/engine/rpc/serve.js';

/**
 * @param {object} target
 * @param {import('../../web/engine/training-loop.js').Clock} clock
 * @returns {import('../../web/engine/rpc/connection.js').Port}
 */
export function portTo(target, clock) {
  const scope = {
    onmessage: /** @type {any} */ (null),
    /** @param {any} reply @param {any} [options] */
    postMessage(reply, options) {
      const data = structuredClone(reply, options);
      queueMicrotask(() => port.onmessage?.(/** @type {any} */ ({ data })));
    },
  };
  serve(scope, target, clock);
  /** @type {import('../../web/engine/rpc/connection.js').Port} */
  const port = {
    onmessage: null,
    postMessage(message, options) {
      const data = structuredClone(message, options);
      queueMicrotask(() => scope.onmessage({ data }));
    },
  };
  return port;
}
