/** node-worker.js - a worker thread of Node with the interface that a worker has in a browser. */

import { Worker } from 'node:worker_threads';

/**
 * @param {URL} script
 * @returns {import('../../web/engine/rpc/connection.js').Port}
 */
export function openNodeWorker(script) {
  const worker = new Worker(script);
  const port = {
    onmessage: /** @type {any} */ (null),
    onerror: /** @type {any} */ (null),
    onmessageerror: /** @type {any} */ (null),
    /** @param {unknown} message @param {{transfer?: readonly ArrayBuffer[]}} [options] */
    postMessage: (message, { transfer = [] } = {}) => worker.postMessage(message, transfer),
    terminate: () => void worker.terminate(),
  };
  worker.on('message', (data) => port.onmessage?.({ data }));
  worker.on('error', ({ message }) => port.onerror?.({ message }));
  worker.on('messageerror', () => port.onmessageerror?.());
  return port;
}
