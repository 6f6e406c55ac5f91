/** loader.js - from bytes to a started WebAssembly instance; alike in Node, in a page and in a worker. */

/**
 * The core's only import: it tells that views of its memory are stale. We never keep a view, so nothing is
 * to be done.
 */
const imports = { env: { emscripten_notify_memory_growth() {} } };

/**
 * @param {BufferSource | WebAssembly.Module} source the bytes of kasane.wasm, or the module already compiled
 * @returns {Promise<WebAssembly.Exports>} the exports of a fresh instance
 */
export async function instantiate(source) {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  const { exports } = await WebAssembly.instantiate(module, imports);
  /** @type {() => void} */ (exports._initialize)();
  return exports;
}
