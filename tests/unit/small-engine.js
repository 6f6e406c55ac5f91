/** small-engine.js - the engine on the built core, asked as the page asks it: every answer is a promise. */

import { Engine } from '../../web/engine/engine.js';
import { methodNames } from '../../web/engine/rpc/serve.js';
import { core, wasm } from './load.js';

/** @import { Engine as Asked } from '../../web/state/run/engine-types.js' */
/** @import { Clock } from '../../web/engine/training-loop.js' */

/**
 * @param {import('node:test').TestContext} t
 * @param {Clock} [clock] of the worker; one that stands still where nothing is played
 * @returns {Promise<Asked>}
 */
export async function startEngine(t, clock = { now: () => 0, pause: async () => {} }) {
  const engine = new Engine(clock);
  await engine.load(wasm);
  t.after(() => engine.dispose());
  const worker = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (/** @type {any} */ (engine));
  const asked = methodNames(engine).map((name) => [
    name,
    async (/** @type {unknown[]} */ ...args) => worker[name](...args),
  ]);
  const page = { names: core.names, datasets: core.datasets, onCrash: () => {} };
  return /** @type {any} */ ({ ...page, ...Object.fromEntries(asked) });
}
