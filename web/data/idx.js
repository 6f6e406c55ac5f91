/**
 * idx.js - reads IDX, the format of MNIST and its kin: two zero bytes, the type, the number of dimensions,
 * each size as a big-endian 32-bit number, then the values. LeCun, Cortes, Burges 1998.
 */

const UNSIGNED_BYTE = 0x08;

/**
 * @param {Uint8Array} bytes of a file with unsigned bytes as values, not compressed
 * @returns {{sizes: number[], values: Uint8Array}} values is a view of the bytes, the last dimension fastest
 * @throws {RangeError} naming what is wrong with the file
 */
export function parseIdx(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0) {
    throw new RangeError(
      `parseIdx: ${bytes.length} bytes do not begin as IDX, must begin with two zero bytes`,
    );
  }
  if (bytes[2] !== UNSIGNED_BYTE) {
    throw new RangeError(`parseIdx: type is ${bytes[2]}, must be ${UNSIGNED_BYTE} (unsigned bytes)`);
  }
  const dimensions = bytes[3];
  const start = 4 + 4 * dimensions;
  if (bytes.length < start) {
    throw new RangeError(`parseIdx: ${bytes.length} bytes are no room for ${dimensions} sizes`);
  }
  const sizes = Array.from({ length: dimensions }, (_, i) => view.getUint32(4 + 4 * i));
  const count = sizes.reduce((product, size) => product * size, 1);
  if (bytes.length !== start + count) {
    throw new RangeError(`parseIdx: ${bytes.length - start} values, must be ${sizes.join(' x ')} = ${count}`);
  }
  return { sizes, values: bytes.subarray(start) };
}
