/**
 * buffers.js - arrays that go to the page with a frame, come back when it has painted the next one, and are
 * filled again: sixty frames a second leave no garbage of theirs.
 */

/** What is not asked for again, as after a change of the network, makes room for what is. */
const MAX_KEPT = 8;

export class Buffers {
  /** @type {ArrayBuffer[]} oldest first */
  #free = [];

  /**
   * Can be handed on by itself.
   * @param {number} length
   * @returns {Float32Array} to be filled: it may hold anything
   */
  take = (length) => {
    const bytes = length * Float32Array.BYTES_PER_ELEMENT;
    const place = this.#free.findIndex(({ byteLength }) => byteLength === bytes);
    return new Float32Array(place < 0 ? new ArrayBuffer(bytes) : this.#free.splice(place, 1)[0]);
  };

  /** @param {...ArrayBufferLike} buffers that nothing reads any more */
  give(...buffers) {
    this.#free.push(.../** @type {ArrayBuffer[]} */ (buffers));
    this.#free.splice(0, this.#free.length - MAX_KEPT);
  }
}
