/**
 * FNV-1a with 32 bits, as the core's base/hash.h has it.
 * @param {Uint8Array} bytes
 */
export function hashOf(bytes) {
  const hash = bytes.reduce((before, byte) => Math.imul(before ^ byte, 16777619), 2166136261 | 0);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
