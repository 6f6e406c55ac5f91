/**
 * index.js - the core as JavaScript sees it.
 *
 *     const core = await loadCore(await readFile('dist/kasane.wasm'));
 *     const { labs } = await loadLabs(await readFile('dist/kasane-labs.wasm'));
 */

import { Calls } from './calls.js';
import { Core } from './core.js';
import { instantiate } from './loader.js';

export { CoreError } from './core-error.js';
export { Dataset } from './dataset.js';
export { GradientCheck } from './gradient-check.js';
export { Graph } from './graph.js';
export { LabCore, loadLabs } from './lab-core.js';
export { Labs } from './labs.js';
export { Landscape } from './landscape.js';
export { Run } from './run.js';
export { Core };

/**
 * @param {BufferSource | WebAssembly.Module} source the bytes of kasane.wasm, or the module already compiled
 * @returns {Promise<Core>}
 */
export async function loadCore(source) {
  return new Core(new Calls(await instantiate(source)));
}
