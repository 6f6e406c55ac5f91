/** model.js - a run as bytes: all but its data, so that it goes on with the same bits as if never stopped. */

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @param {Calls} calls
 * @param {number} handle
 * @returns {Uint8Array}
 */
export function save(calls, handle) {
  return calls.bytes(calls.pointer('nn_save', handle), calls.number('nn_save_bytes', handle));
}

/**
 * @param {Calls} calls
 * @param {number} handle
 * @param {Uint8Array} bytes
 */
export function restore(calls, handle, bytes) {
  lend(calls, 'Run.restore', bytes);
  calls.run('nn_restore', handle, bytes.length);
}

/**
 * @param {Calls} calls
 * @param {Uint8Array} bytes
 * @param {import('./dataset.js').Dataset} data
 * @returns {number} handle of a new run
 */
export function load(calls, bytes, data) {
  lend(calls, 'Core.load', bytes);
  return calls.pointer('nn_load', data.handleFor(calls), bytes.length);
}

/** @param {Calls} calls @param {string} call who asks @param {unknown} bytes */
function lend(calls, call, bytes) {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`${call}: bytes must be a Uint8Array`);
  calls.lend(bytes);
}
