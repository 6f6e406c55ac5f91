/**
 * client.js - the engine as the page sees it: every method of Engine (engine.js), answered by a promise.
 * The page asks for a frame when it is ready to draw one; nothing is ever pushed to it.
 */

import { WorkerConnection } from './worker-connection.js';

/** @typedef {import('./engine.js').Engine} Engine */
/** @typedef {import('./worker-connection.js').Port} Port */

export class EngineClient {
  #connection;
  /** @type {BufferSource | WebAssembly.Module | undefined} */
  #wasm;
  /** @type {Readonly<Record<string, readonly string[]>>} list name to entry names, as the core tells them */
  names = {};
  /** @type {Readonly<Record<string, import('../core/sources.js').Facts>>} by name */
  datasets = {};

  /** @param {() => Port} openWorker called again when a worker has failed */
  constructor(openWorker) {
    this.#connection = new WorkerConnection(openWorker);
  }

  /** What is called when the worker fails: all is refused then, until restart(). @param {() => void} call */
  onCrash(call) {
    this.#connection.onCrash = call;
  }

  /** @param {BufferSource | WebAssembly.Module} wasm */
  async load(wasm) {
    this.#wasm = wasm;
    const { names, datasets } = await this.#request('load', wasm);
    this.names = names;
    this.datasets = datasets;
  }

  /** A new worker with the core loaded, and no run yet. @returns {Promise<void>} */
  async restart() {
    await this.#connection.reopen('load', this.#wasm);
  }

  /**
   * @param {Parameters<Engine['build']>[0]} experiment
   * @returns {ReturnType<Engine['build']>}
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
  stopSeeking() {
    return this.#request('stopSeeking');
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
   * @returns {Promise<ReturnType<Engine['setParameter']>>}
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
   * @param {Parameters<Engine['frame']>[0]} request
   * @returns {ReturnType<Engine['frame']>}
   */
  frame(request) {
    return this.#connection.requestWith(request.spare ?? [], 'frame', request);
  }

  /** @returns {Promise<Uint8Array>} */
  save() {
    return this.#request('save');
  }

  /**
   * @param {Uint8Array} bytes
   * @param {Parameters<Engine['restore']>[1]} [passedRules]
   * @returns {Promise<void>}
   */
  restore(bytes, passedRules) {
    return this.#request('restore', bytes, passedRules);
  }

  /** Ends the worker; what is waiting is rejected. */
  dispose() {
    this.#connection.dispose();
  }

  /** @type {WorkerConnection['request']} */
  #request(method, ...args) {
    return this.#connection.request(method, ...args);
  }
}
