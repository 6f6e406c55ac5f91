/**
 * protocol.js - the messages between page and worker.
 *
 * A request is {id, method, args}; its reply {id, value} or {id, error}. Methods are those of Engine;
 * whatever they return goes back under the same id. Buffers of typed arrays in a reply are transferred, never
 * copied or shared.
 */

import { CoreError } from '../core/core-error.js';

/** @typedef {{id: number, method: string, args: unknown[]}} Request */
/** @typedef {{code: string, message: string}} Failure */
/** @typedef {{id: number, value?: unknown, error?: Failure}} Reply */

/** Asked only to hear whether the worker still answers. */
export const PING = 'ping';
/** The code of an error after which the worker is not to be trusted any more. */
export const CRASHED = 'crashed';

/** What a page may ask of the engine. */
export const methods = Object.freeze([
  'load',
  'build',
  'play',
  'pause',
  'stepPhase',
  'stepMinibatch',
  'stepEpoch',
  'restoreBest',
  'seek',
  'stopSeeking',
  'reset',
  'change',
  'setParameter',
  'preview',
  'featureMaps',
  'frame',
  'save',
  'restore',
]);

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
    message: String(/** @type {Error} */ (error).message ?? error),
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
 * @returns {Transferable[]} the buffers of the typed arrays in it
 */
export function buffersOf(value, depth = DEPTH) {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  if (ArrayBuffer.isView(value)) return [/** @type {ArrayBuffer} */ (value.buffer)];
  // A list of plain numbers holds no buffers, and may be long.
  if (Array.isArray(value) && typeof value[0] !== 'object') return [];
  return Object.values(value).flatMap((inner) => buffersOf(inner, depth - 1));
}
