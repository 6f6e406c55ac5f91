/**
 * client.js - the engine as the page sees it: every method of Engine (engine.js), answered by a promise.
 * The page asks for a frame when it is ready to draw one; nothing is ever pushed to it.
 */

import { CoreError } from '../core/core-error.js';
import { errorOf } from './protocol.js';

/** @typedef {import('./engine.js').Engine} Engine */

/**
 * What answers messages: a Worker, or a stand-in in tests.
 * @typedef {object} Port
 * @property {(message: import('./protocol.js').Request) => void} postMessage
 * @property {((event: MessageEvent<import('./protocol.js').Reply>) => void) | null} onmessage
 * @property {((event: ErrorEvent) => void) | null} [onerror]
 * @property {() => void} [terminate]
 */

export class EngineClient {
  #port;
  #lastId = 0;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: CoreError) => void}>} */
  #waiting = new Map();
  #isDisposed = false;
  /** @type {import('../core/calls.js').Names} */
  names = {};
  /** @type {import('../core/index.js').Core['datasets']} */
  datasets = {};

  /** @param {Port} port */
  constructor(port) {
    this.#port = port;
    port.onmessage = ({ data }) => this.#settle(data);
    port.onerror = (event) => this.#abort(new CoreError('internal', event.message || 'the worker stopped'));
  }

  /** @param {BufferSource | WebAssembly.Module} wasm */
  async load(wasm) {
    const { names, datasets } = await this.#request('load', wasm);
    this.names = names;
    this.datasets = datasets;
  }

  /**
   * @param {Parameters<Engine['build']>[0]} experiment
   * @returns {Promise<ReturnType<Engine['build']>>}
   */
  build(experiment) {
    return this.#request('build', experiment);
  }

  /** @returns {Promise<void>} when training has begun */
  play() {
    return this.#request('play');
  }

  /** @returns {Promise<void>} */
  pause() {
    return this.#request('pause');
  }

  /** @returns {Promise<void>} */
  stepPhase() {
    return this.#request('stepPhase');
  }

  /** @returns {Promise<void>} */
  stepMinibatch() {
    return this.#request('stepMinibatch');
  }

  /** @returns {Promise<void>} */
  stepEpoch() {
    return this.#request('stepEpoch');
  }

  /** @returns {Promise<void>} */
  restoreBest() {
    return this.#request('restoreBest');
  }

  /** @param {number} epoch @returns {Promise<void>} when the moment is reached */
  seek(epoch) {
    return this.#request('seek', epoch);
  }

  /** @returns {Promise<void>} */
  reset() {
    return this.#request('reset');
  }

  /**
   * @param {Parameters<Engine['change']>[0]} changes
   * @returns {Promise<void>}
   */
  change(changes) {
    return this.#request('change', changes);
  }

  /**
   * @param {number} index
   * @param {number} value
   * @returns {Promise<void>}
   */
  setParameter(index, value) {
    return this.#request('setParameter', index, value);
  }

  /**
   * @param {Parameters<Engine['preview']>[0]} settings
   * @returns {Promise<ReturnType<Engine['preview']>>}
   */
  preview(settings) {
    return this.#request('preview', settings);
  }

  /**
   * @param {Parameters<Engine['featureMaps']>[0]} size
   * @returns {Promise<ReturnType<Engine['featureMaps']>>}
   */
  featureMaps(size) {
    return this.#request('featureMaps', size);
  }

  /**
   * @param {Parameters<Engine['frame']>[0]} wish
   * @returns {Promise<ReturnType<Engine['frame']>>}
   */
  frame(wish) {
    return this.#request('frame', wish);
  }

  /** @returns {Promise<Uint8Array>} */
  save() {
    return this.#request('save');
  }

  /**
   * @param {Uint8Array} bytes
   * @returns {Promise<void>}
   */
  restore(bytes) {
    return this.#request('restore', bytes);
  }

  /** Ends the worker; what is waiting is rejected. */
  dispose() {
    this.#isDisposed = true;
    this.#port.terminate?.();
    this.#abort(disposed());
  }

  /**
   * @param {string} method
   * @param {...unknown} args
   * @returns {Promise<any>}
   */
  #request(method, ...args) {
    if (this.#isDisposed) return Promise.reject(disposed());
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port.postMessage({ id, method, args });
    });
  }

  /** @param {import('./protocol.js').Reply} reply */
  #settle({ id, value, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(errorOf(error));
    else waiting?.resolve(value);
  }

  /** @param {CoreError} error */
  #abort(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function disposed() {
  return new CoreError('state', 'EngineClient: it is disposed');
}

/**
 * @param {{worker: Port, wasm: BufferSource | WebAssembly.Module}} parts
 * @returns {Promise<EngineClient>} with the core loaded
 */
export async function startEngine({ worker, wasm }) {
  const client = new EngineClient(worker);
  await client.load(wasm);
  return client;
}
