/**
 * calls.js - calling the core: numbers in, numbers out, and a CoreError where it refuses.
 * The only file that reads the core's memory. A view of it is stale after the next call, so copies leave this
 * file.
 */

import { CoreError } from './core-error.js';

/** @typedef {Record<string, (...args: number[]) => number>} Functions */
/** @typedef {Record<string, readonly string[]>} Names list name to entry names, as the core tells them */

export class Calls {
  #functions;
  #memory;

  /** @param {WebAssembly.Exports} exports */
  constructor(exports) {
    this.#functions = /** @type {Functions} */ (/** @type {unknown} */ (exports));
    this.#memory = /** @type {WebAssembly.Memory} */ (exports.memory);
    /** @type {Names} */
    this.names = Object.freeze(this.#readNames());
  }

  /**
   * A call that cannot fail.
   * @param {string} name
   * @param {...number} args
   */
  number(name, ...args) {
    return this.#functions[name](...args);
  }

  /**
   * A call that answers a status.
   * @param {string} name
   * @param {...number} args
   * @throws {CoreError}
   */
  run(name, ...args) {
    if (this.#functions[name](...args) !== 0) throw this.#error();
  }

  /**
   * A call that answers a pointer.
   * @param {string} name
   * @param {...number} args
   * @returns {number} never 0
   * @throws {CoreError}
   */
  pointer(name, ...args) {
    const pointer = this.#functions[name](...args);
    if (pointer === 0) throw this.#error();
    return pointer;
  }

  /**
   * @param {number} pointer
   * @param {number} count
   */
  floats(pointer, count) {
    return new Float32Array(this.#memory.buffer, pointer, count).slice();
  }

  /**
   * @param {number} pointer
   * @param {Float32Array} into filled to its end
   */
  fillFloats(pointer, into) {
    into.set(new Float32Array(this.#memory.buffer, pointer, into.length));
  }

  /**
   * @param {number} pointer
   * @param {number} count
   */
  doubles(pointer, count) {
    return new Float64Array(this.#memory.buffer, pointer, count).slice();
  }

  /**
   * @param {number} pointer
   * @param {number} count
   */
  ints(pointer, count) {
    return new Int32Array(this.#memory.buffer, pointer, count).slice();
  }

  /**
   * @param {number} pointer
   * @param {number} count
   */
  bytes(pointer, count) {
    return new Uint8Array(this.#memory.buffer, pointer, count).slice();
  }

  /**
   * Lays arrays one behind the other into the room that the core lends for its next call.
   * @param {...(Float32Array | Float64Array | Int32Array | Uint8Array)} arrays
   */
  lend(...arrays) {
    const bytes = arrays.reduce((sum, array) => sum + array.byteLength, 0);
    let at = this.pointer('nn_buffer', bytes);
    for (const array of arrays) {
      const source = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      new Uint8Array(this.#memory.buffer).set(source, at);
      at += array.byteLength;
    }
  }

  #error() {
    const code = this.names.status[this.#functions.nn_error_code()];
    return new CoreError(code, this.#text(this.#functions.nn_error()));
  }

  /** @param {number} pointer */
  #text(pointer) {
    const bytes = new Uint8Array(this.#memory.buffer);
    return new TextDecoder().decode(bytes.slice(pointer, bytes.indexOf(0, pointer)));
  }

  #readNames() {
    const { nn_list_name, nn_name, nn_lab_list_name, nn_lab_name } = this.#functions;
    const ofLabs = nn_lab_list_name ? this.#readLists(nn_lab_list_name, nn_lab_name) : {};
    return { ...this.#readLists(nn_list_name, nn_name), ...ofLabs };
  }

  /**
   * @param {(list: number) => number} listName
   * @param {(list: number, index: number) => number} entryName
   */
  #readLists(listName, entryName) {
    /** @type {Record<string, readonly string[]>} */
    const lists = {};
    const names = this.#texts(listName);
    for (const [list, name] of names.entries()) {
      lists[name] = Object.freeze(this.#texts((index) => entryName(list, index)));
    }
    return lists;
  }

  /** The texts at 0, 1, ... up to the first that is none. @param {(index: number) => number} pointerTo */
  #texts(pointerTo) {
    const texts = [];
    for (let index = 0; ; index++) {
      const pointer = pointerTo(index);
      if (pointer === 0) return texts;
      texts.push(this.#text(pointer));
    }
  }
}
