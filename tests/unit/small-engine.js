/** small-engine.js - the engine on the built core, asked as the page asks it: every answer is a promise. */

import { Engine } from '../../web/engine/engine.js';
import { core, wasm } from './load.js';

/** @import { Engine as Asked } from '../../web/state/run/engine-types.js' */

/** @param {import('node:test').TestContext} t @returns {Promise<Asked>} */
export async function startEngine(t) {
  const engine = new Engine({ now: () => 0, pause: async () => {} });
  await engine.load(wasm);
  t.after(() => engine.dispose());
  const asked = {
    names: core.names,
    datasets: core.datasets,
    preview: async (/** @type {any} */ settings) => engine.preview(settings),
    featureMaps: async (/** @type {number} */ size) => engine.featureMaps(size),
  };
  return /** @type {any} */ (asked);
}
