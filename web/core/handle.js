/// <reference lib="esnext.disposable" preserve="true" />

/**
 * handle.js - what the core keeps for an object of JavaScript. Who made the object disposes it; what is
 * forgotten is given back when it is collected, which may be late or never.
 */

import { CoreError } from './core-error.js';

/** @typedef {import('./calls.js').Calls} Calls */

/** @type {FinalizationRegistry<() => void>} */
const forgotten = new FinalizationRegistry((free) => free());

/** The address behind an object; alive as long as anything that may still use it. */
export class Handle {
  #calls;
  #what;
  #address;
  #free;

  /**
   * @param {Calls} calls
   * @param {string} what it is, as in 'Run'
   * @param {number} address
   * @param {string} freeName of the core's call that takes it back
   */
  constructor(calls, what, address, freeName) {
    this.#calls = calls;
    this.#what = what;
    this.#address = address;
    this.#free = () => calls.number(freeName, address);
    forgotten.register(this, this.#free, this);
  }

  /** @throws {CoreError} 'state' when it is disposed */
  get address() {
    if (this.#address !== 0) return this.#address;
    throw new CoreError('state', `${this.#what}: it is disposed, make a new one`);
  }

  /** @param {Calls} calls of the core that is about to use it */
  addressFor(calls) {
    if (calls !== this.#calls) throw new RangeError(`${this.#what}: it belongs to another core`);
    return this.address;
  }

  free() {
    if (this.#address === 0) return;
    this.#address = 0;
    forgotten.unregister(this);
    this.#free();
  }
}

/** An object that has memory of the core. */
export class Disposable {
  #handle;

  /** @param {Handle} handle */
  constructor(handle) {
    this.#handle = handle;
  }

  /**
   * The address for calls of the core that made it.
   * @param {Calls} calls
   * @internal
   */
  addressFor(calls) {
    return this.#handle.addressFor(calls);
  }

  /** Gives the memory back. May be called twice. */
  dispose() {
    this.#handle.free();
  }

  /** The same, for `using`. */
  [Symbol.dispose]() {
    this.dispose();
  }
}
