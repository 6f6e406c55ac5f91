/**
 * engines.js - opens engines, the page's own and others beside it: each in a worker of its own. The code of
 * the worker and the module are fetched once and kept, so that a worker that fails can be replaced without
 * the network. A worker from a blob is bound by the policy of the page; from an address it is not.
 */

import { connectEngine } from '../../engine/client.js';

/** @typedef {import('../../engine/client.js').EngineClient} EngineClient */

/** @typedef {'network' | 'browser' | 'policy' | 'unknown'} Reason */

/** Why there is no engine. */
export class StartError extends Error {
  /** @param {Reason} reason @param {string} message */
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/** The shortest module there is, and one with a SIMD instruction. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const SIMD = Uint8Array.of(
  ...EMPTY,
  ...[1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

/** @type {{createScriptURL(address: string): any} | undefined} */
let policy;
/** @type {Promise<{openWorker: () => Worker, module: WebAssembly.Module}> | null} */
let parts = null;

/** @returns {Promise<EngineClient>} to be disposed by who asked for it @throws {StartError} */
export async function openEngine() {
  checkBrowser();
  parts ??= loadParts();
  const { openWorker, module } = await parts.catch((error) => {
    parts = null; // the next one may have a better connection
    throw error;
  });
  const client = connectEngine(openWorker);
  try {
    await client.load(module);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new StartError(/SyntaxError/.test(message) ? 'browser' : 'unknown', `worker.js: ${message}`);
  }
  return client;
}

function checkBrowser() {
  if (typeof WebAssembly !== 'object') throw new StartError('browser', 'WebAssembly');
  if (!WebAssembly.validate(SIMD)) throw new StartError('browser', 'WebAssembly SIMD');
  try {
    new WebAssembly.Module(EMPTY);
  } catch (error) {
    throw new StartError('policy', /** @type {Error} */ (error).message);
  }
}

async function loadParts() {
  const [code, bytes] = await Promise.all([fetchPart('worker.js'), fetchPart('kasane.wasm')]);
  const address = trusted(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const module = await WebAssembly.compile(bytes).catch((error) => {
    throw new StartError('network', `kasane.wasm: ${error.message}`); // not what was built, or not all of it
  });
  return { openWorker: () => new Worker(address), module };
}

/** @param {string} name of a file beside the page @returns {Promise<ArrayBuffer>} */
async function fetchPart(name) {
  /** @param {unknown} error */
  const fail = (error) => {
    throw new StartError('network', `${name}: ${/** @type {Error} */ (error).message}`);
  };
  const response = await fetch(`./${name}`).catch(fail);
  if (!response.ok) throw new StartError('network', `${name}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer().catch(fail);
}

/** Where a page demands trusted types, an address of its own making is one. @param {string} address */
function trusted(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  policy ??= trustedTypes?.createPolicy('kasane-worker', { createScriptURL: onlyBlob });
  return policy?.createScriptURL(address) ?? address;
}

/** @param {string} address */
function onlyBlob(address) {
  if (!address.startsWith('blob:')) throw new TypeError(`worker: '${address}' is no blob`);
  return address;
}
