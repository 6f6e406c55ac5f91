/** lab-core.js - the core with the labs' engines beside it, from a module of its own that is a superset. */

import { Calls } from './calls.js';
import { Core } from './core.js';
import { Labs } from './labs.js';
import { instantiate } from './loader.js';

/** What the labs make, graphs and landscapes, must be disposed by who made it. */
export class LabCore extends Core {
  /** @param {Calls} calls to a module that exports the labs' functions */
  constructor(calls) {
    super(calls);
    /** Small engines for lessons, and what looks at a run with them. */
    this.labs = new Labs(calls);
  }
}

/**
 * @param {BufferSource | WebAssembly.Module} source the bytes of kasane-labs.wasm, or the module already
 * compiled
 * @returns {Promise<LabCore>}
 */
export async function loadLabs(source) {
  return new LabCore(new Calls(await instantiate(source)));
}
