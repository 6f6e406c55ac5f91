/** loader.js - from what a caller has to a started WebAssembly instance; alike in Node and on a page. */

import { shown } from './check.js';

/**
 * The core's only import: it tells that views of its memory are stale. We never keep a view, so nothing is
 * to be done.
 */
const imports = { env: { emscripten_notify_memory_growth() {} } };

/** @typedef {Readonly<Record<string, unknown>>} Exports of an instance */
/** @typedef {ArrayBuffer | ArrayBufferView} Bytes */

// Who uses the types need not have those of a browser.
/** @typedef {typeof globalThis extends {URL: {prototype: infer T}} ? T : never} Address */
/** @typedef {typeof globalThis extends {Response: {prototype: infer T}} ? T : never} Answer of fetch() */
/** @typedef {typeof globalThis extends {WebAssembly: {Module: {prototype: infer T}}} ? T : never} Compiled */

/**
 * @typedef {Bytes | Compiled | Answer | Address | string} ModuleSource the module's bytes, the module already
 *   compiled, an answer of fetch(), or where it lies: in Node a string without a scheme is a path
 */

/** @param {URL | string} path @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function readPath(path) {
  const files = 'node:fs/promises'; // a bundler for pages need not find it
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ files);
  return readFile(path);
}

/** @param {string} call @param {Response} response @returns {Promise<ArrayBuffer>} */
async function bytesOf(call, response) {
  if (response.ok) return response.arrayBuffer();
  throw new Error(`${call}: ${response.url || 'the module'} was answered with status ${response.status}`);
}

/** @param {string} call @param {URL | string} place */
async function read(call, place) {
  const { process } = /** @type {{process?: {versions?: {node?: string}}}} */ (globalThis);
  const isNode = process?.versions?.node !== undefined;
  const hasScheme = place instanceof URL || /^[a-z][a-z0-9+.-]+:/i.test(place);
  const url = hasScheme ? new URL(place) : null;
  if (isNode && (url === null || url.protocol === 'file:')) return readPath(url ?? place);
  return bytesOf(call, await fetch(place));
}

/**
 * @param {string} call
 * @param {unknown} source
 * @returns {Promise<BufferSource | WebAssembly.Module>}
 */
async function resolve(call, source) {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source))
    return /** @type {BufferSource} */ (source);
  if (typeof source === 'string' || source instanceof URL) return read(call, source);
  if (typeof Response === 'function' && source instanceof Response) return bytesOf(call, source);
  const rule = 'must be the bytes of the module, a WebAssembly.Module, a Response, a URL or a path';
  throw new TypeError(`${call}: source is ${shown(source)}, ${rule}`);
}

/**
 * @param {string} call who asks
 * @param {ModuleSource | Promise<ModuleSource>} source
 * @param {string} file the module that it must be
 * @param {string} needed a function that only that module has
 * @returns {Promise<Exports>} of a fresh instance
 */
export async function instantiate(call, source, file, needed) {
  const found = await resolve(call, await source);
  const module = found instanceof WebAssembly.Module ? found : await WebAssembly.compile(found);
  if (!WebAssembly.Module.exports(module).some(({ name }) => name === needed)) {
    throw new TypeError(`${call}: source is another module, must be ${file}`);
  }
  const { exports } = await WebAssembly.instantiate(module, imports);
  /** @type {() => void} */ (exports._initialize)();
  return exports;
}
