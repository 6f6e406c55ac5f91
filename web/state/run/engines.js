/** engines.js - opens engines, the page's own and others beside it: each in a worker of its own. */

import { EngineClient } from '../../engine/client.js';

/** @returns {Promise<import('../../engine/client.js').EngineClient>} to be disposed by who asked for it */
export async function openEngine() {
  const client = new EngineClient(() => new Worker('./worker.js', { type: 'module' }));
  const response = await fetch('./kasane.wasm'); // while the worker starts
  if (!response.ok) throw new Error(`kasane.wasm: ${response.status} ${response.statusText}`);
  await client.load(await response.arrayBuffer());
  return client;
}
