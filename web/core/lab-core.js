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
    /** Those of the labs, too. */
    this.names = calls.names;
    /** Small engines for lessons, and what looks at a run with them. */
    this.labs = new Labs(calls);
  }
}

/**
 * @param {import('./loader.js').ModuleSource | Promise<import('./loader.js').ModuleSource>} [source]
 *   kasane-labs.wasm: the one of this package when left out
 * @returns {Promise<LabCore>}
 */
export async function loadLabs(source = new URL('../../dist/kasane-labs.wasm', import.meta.url)) {
  return new LabCore(new Calls(await instantiate('loadLabs', source, 'kasane-labs.wasm', 'nn_lab_name')));
}
