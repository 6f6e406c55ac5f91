/**
 * calls.js - calling the core: numbers in, numbers out, and a CoreError where it refuses.
 * The only file that reads the core's memory. A view of it is stale after the next call, so copies leave this
 * file.
 */

import { CoreError } from './core-error.js';
import { readOptionsOf } from './kinds.js';
import { inWordsOf } from './words.js';

/** @typedef {Record<string, (...args: number[]) => number>} Functions */
/** @typedef {import('../../dist/types/names.js').LabNames} LabNames the entries of each list */

/** Room that is lent for this much is given back at once: the core may need the memory itself. */
const MUCH = 1 << 20;
/** All of the memory that a module may have. */
const MOST = 1 << 30;

export class Calls {
  #functions;
  #memory;
  #lentBytes = 0;

  /**
   * @param {import('./loader.js').Exports} exports
   * @throws {CoreError} for a module that computes other bits, built with flags that change them
   */
  constructor(exports) {
    this.#functions = /** @type {Functions} */ (/** @type {unknown} */ (exports));
    this.#memory = /** @type {WebAssembly.Memory} */ (exports.memory);
    /** What a module without labs does not have is undefined. @type {LabNames} */
    this.names = Object.freeze(this.#readNames());
    this.optionsOf = readOptionsOf(this);
    this.runFor('loadCore', 'nn_self_test');
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
    if (this.#functions[name](...args) !== 0) throw this.#error(name);
  }

  /**
   * The same for a function that several methods call.
   * @param {string} call who asks, as in 'Run.change'
   * @param {string} name
   * @param {...number} args
   * @throws {CoreError}
   */
  runFor(call, name, ...args) {
    if (this.#functions[name](...args) !== 0) throw this.#error(name, call);
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
    if (pointer === 0) throw this.#error(name);
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
   * @param {string} call who asks
   * @param {...(Float32Array | Float64Array | Int32Array | Uint8Array)} arrays one of them not empty
   */
  lend(call, ...arrays) {
    this.#lentBytes = arrays.reduce((sum, array) => sum + array.byteLength, 0);
    if (this.#lentBytes > MOST) {
      throw new RangeError(`${call}: ${this.#lentBytes} bytes are too many, must be ${MOST} or fewer`);
    }
    let at = this.#functions.nn_buffer(this.#lentBytes);
    if (at === 0) throw this.#error('nn_buffer', call);
    for (const array of arrays) {
      const source = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      new Uint8Array(this.#memory.buffer).set(source, at);
      at += array.byteLength;
    }
  }

  /** Gives back the room that was lent, where it is much; results are lent from it no more. */
  release() {
    if (this.#lentBytes >= MUCH) this.#functions.nn_buffer_free();
    this.#lentBytes = 0;
  }

  /** @param {string} name of the function that failed @param {string} [call] who asks */
  #error(name, call) {
    const code = this.names.status[this.#functions.nn_error_code()];
    return new CoreError(code, inWordsOf(this.#text(this.#functions.nn_error()), name, call));
  }

  /** @param {number} pointer */
  #text(pointer) {
    const bytes = new Uint8Array(this.#memory.buffer);
    return new TextDecoder().decode(bytes.slice(pointer, bytes.indexOf(0, pointer)));
  }

  #readNames() {
    const { nn_list_name, nn_name, nn_lab_list_name, nn_lab_name } = this.#functions;
    const ofLabs = nn_lab_list_name ? this.#readLists(nn_lab_list_name, nn_lab_name) : {};
    return /** @type {LabNames} */ ({ ...this.#readLists(nn_list_name, nn_name), ...ofLabs });
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
