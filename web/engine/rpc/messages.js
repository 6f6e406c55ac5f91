/**
 * messages.js - the messages between page and worker.
 *
 * A request is {id, method, args}; its reply {id, value} or {id, error}. A long job sends {id, progress} as
 * often as it likes before it replies. Buffers of typed arrays in a reply are transferred, never copied or
 * shared.
 */

import { CoreError } from '../../core/core-error.js';

/** @typedef {{id: number, method: string, args: readonly unknown[]}} Request */
/** @typedef {{code: string, message: string}} Failure */
/** @typedef {{id: number, value?: unknown, error?: Failure, progress?: unknown}} Reply */

/** Asked only to hear whether the worker still answers. */
export const PING = 'ping';
/** Ends the long job that has the same id; the reply to that job says when it has ended. */
export const CANCEL = 'cancel';
/** The code of an error after which the worker is not to be trusted any more. */
export const CRASHED = 'crashed';

/**
 * @param {unknown} error what JavaScript saw itself (RangeError, TypeError) counts as a wrong argument
 * @returns {Failure}
 */
export function failureOf(error) {
  if (error instanceof CoreError) return { code: error.code, message: error.message };
  // A trap may leave the core's memory in any state.
  if (isTrap(error)) return { code: CRASHED, message: error.message };
  const isArgument = error instanceof RangeError || error instanceof TypeError;
  return {
    code: isArgument ? 'argument' : 'internal',
    message: String(/** @type {Error | null | undefined} */ (error)?.message ?? error),
  };
}

/** A browser may have no WebAssembly at all. @param {unknown} error @returns {error is Error} */
function isTrap(error) {
  return typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
}

/**
 * @param {Failure} failure
 * @returns {CoreError} the error rebuilt on the other side
 */
export function errorOf({ code, message }) {
  return new CoreError(code, message);
}

/** How far down in a reply typed arrays may stand. */
const DEPTH = 5;

/**
 * @param {unknown} value a reply's value
 * @returns {Transferable[]} the buffers of the typed arrays in it, each once
 */
export function buffersOf(value) {
  return [...new Set(viewedBuffers(value, DEPTH))];
}

/** @param {unknown} value @param {number} depth @returns {ArrayBuffer[]} */
function viewedBuffers(value, depth) {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  if (ArrayBuffer.isView(value)) return [/** @type {ArrayBuffer} */ (value.buffer)];
  // A list of plain numbers holds no buffers, and may be long.
  if (Array.isArray(value) && typeof value[0] !== 'object') return [];
  return Object.values(value).flatMap((inner) => viewedBuffers(inner, depth - 1));
}
