/** model.js - a run as bytes: all but its data, so that it goes on with the same bits as if never stopped. */

import { shown } from './check.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @param {Calls} calls
 * @param {number} address
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function save(calls, address) {
  return calls.bytes(calls.pointer('nn_save', address), calls.number('nn_save_bytes', address));
}

/**
 * @param {Calls} calls
 * @param {number} address
 * @param {Uint8Array} bytes
 */
export function restore(calls, address, bytes) {
  lend(calls, 'Run.restore', bytes);
  calls.run('nn_restore', address, bytes.length);
}

/**
 * @param {Calls} calls
 * @param {Uint8Array} bytes
 * @param {import('./dataset.js').Dataset} data
 * @returns {number} address of a new run
 */
export function load(calls, bytes, data) {
  const from = data.addressFor(calls);
  lend(calls, 'Core.load', bytes);
  return calls.pointer('nn_load', from, bytes.length);
}

/** @param {Calls} calls @param {string} call who asks @param {unknown} bytes */
function lend(calls, call, bytes) {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`${call}: bytes is ${shown(bytes)}, must be a Uint8Array of Run.save()`);
  }
  if (bytes.length === 0) throw new RangeError(`${call}: bytes is empty, must be those of Run.save()`);
  calls.lend(call, bytes);
}
