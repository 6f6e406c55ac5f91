/** engines.js - opens engines, the page's own and others beside it: each in a worker of its own. */

import { startEngine } from '../../engine/client.js';

/** @returns {Promise<import('../../engine/client.js').EngineClient>} to be disposed by who asked for it */
export async function openEngine() {
  const worker = new Worker('./worker.js', { type: 'module' });
  const response = await fetch('./kasane.wasm');
  if (!response.ok) throw new Error(`kasane.wasm: ${response.status} ${response.statusText}`);
  return startEngine({ worker, wasm: await response.arrayBuffer() });
}
