/**
 * client.js - the engine as the page sees it: every method of Engine (engine.js), answered by a promise.
 * The page asks for a frame when it is ready to draw one; nothing is ever pushed to it.
 */

import { WorkerConnection } from './rpc/connection.js';
import { remote } from './rpc/remote.js';

/** @typedef {import('./rpc/connection.js').Port} Port */

/**
 * @typedef {object} OwnMethods
 * @property {Readonly<Record<string, readonly string[]>>} names
 *   list name to entry names, as the core tells them
 * @property {Readonly<Record<string, import('../core/sources.js').Facts>>} datasets by name
 * @property {(call: () => void) => void} onCrash
 *   what is called when the worker fails: every request is rejected then, until restart()
 * @property {(wasm: BufferSource | WebAssembly.Module) => Promise<void>} load
 * @property {() => Promise<void>} restart a new worker with the core loaded, and no run yet
 * @property {() => void} dispose ends the worker; what is waiting is rejected
 */

/** @typedef {import('./engine.js').Engine} Engine */
/** @typedef {import('./rpc/remote.js').Remote<Engine, OwnMethods>} EngineClient */

/** @param {() => Port} openWorker called again when a worker has failed @returns {EngineClient} */
export function connectEngine(openWorker) {
  /** @type {WorkerConnection<Engine>} */
  const connection = new WorkerConnection(openWorker);
  /** @type {BufferSource | WebAssembly.Module | undefined} */
  let module;
  /** @type {OwnMethods} */
  const own = {
    names: {},
    datasets: {},
    onCrash(call) {
      connection.onCrash = call;
    },
    async load(wasm) {
      module = wasm;
      const { names, datasets } = await connection.request('load', [wasm]);
      Object.assign(own, { names, datasets });
    },
    async restart() {
      await connection.reopen('load', [module]);
    },
    dispose: () => connection.dispose(),
  };
  return remote(connection, own);
}
