/** packed.js - bytes as text for an address: compressed, and written with the letters that need no escape. */

/** More than any model that fits into a link: garbage must not fill the memory. */
const MAX_BYTES = 1 << 20;

/** @param {Uint8Array} bytes @returns {Promise<string>} */
export async function pack(bytes) {
  const packed = await pass(bytes, new CompressionStream('deflate-raw'));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * @param {string} text
 * @returns {Promise<Uint8Array>}
 * @throws whatever the text is, but only through the promise
 */
export async function unpack(text) {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return pass(packed, new DecompressionStream('deflate-raw'));
}

/** @param {Uint8Array} bytes @param {CompressionStream | DecompressionStream} stream */
async function pass(bytes, stream) {
  const through = new Blob([/** @type {BlobPart} */ (bytes)]).stream().pipeThrough(stream);
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  const reader = through.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= MAX_BYTES) continue;
    await reader.cancel();
    throw new RangeError(`unpack: more than ${MAX_BYTES} bytes`);
  }
  const whole = new Uint8Array(length);
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return whole;
}
