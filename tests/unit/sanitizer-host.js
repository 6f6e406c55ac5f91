/**
 * sanitizer-host.js - loaded before the tests, it gives them the sanitized module whatever they ask for, with
 * the functions that the sanitizers' runtime wants from its host. A finding is printed and then thrown.
 *
 *     KASANE_WASM=.build/sanitized.wasm node --import ./tests/unit/sanitizer-host.js --test ...
 */

import { readFileSync, writeSync } from 'node:fs';

const { compile, instantiate } = WebAssembly;
const sanitized = new WebAssembly.Module(readFileSync(process.env.KASANE_WASM ?? '.build/sanitized.wasm'));

/** What is no module is still refused. @param {BufferSource} bytes */
WebAssembly.compile = async (bytes) => {
  await compile(bytes);
  return sanitized;
};

Object.assign(WebAssembly, {
  /**
   * @param {WebAssembly.Module} module
   * @param {WebAssembly.Imports} imports
   */
  async instantiate(module, imports) {
    /** @type {() => ArrayBuffer} */
    const memory = () => /** @type {WebAssembly.Memory} */ (instance.exports.memory).buffer;
    const instance = await instantiate(module, complete(module, { ...imports, ...host(memory) }));
    return instance;
  },
});

/**
 * What the runtime needs in order to report: writing, and giving up.
 * @param {() => ArrayBuffer} memory
 */
function host(memory) {
  return {
    wasi_snapshot_preview1: {
      /** @param {number} code */
      proc_exit(code) {
        throw new Error(`a sanitizer stopped the core, exit code ${code}`);
      },
      /**
       * @param {number} file
       * @param {number} vectors address of pairs (address, bytes)
       * @param {number} count
       * @param {number} written address of the number of bytes written
       */
      fd_write(file, vectors, count, written) {
        const view = new DataView(memory());
        let sum = 0;
        for (let at = vectors; at < vectors + 8 * count; at += 8) {
          const bytes = new Uint8Array(memory(), view.getUint32(at, true), view.getUint32(at + 4, true));
          sum += bytes.length && writeSync(file, bytes);
        }
        view.setUint32(written, sum, true);
        return 0;
      },
    },
  };
}

/**
 * Every other import answers 0.
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Imports} known
 */
function complete(module, known) {
  /** @type {WebAssembly.Imports} */
  const all = {};
  for (const { module: space, name } of WebAssembly.Module.imports(module)) {
    all[space] ??= {};
    all[space][name] = known[space]?.[name] ?? (() => 0);
  }
  return all;
}
