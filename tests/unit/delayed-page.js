/**
 * delayed-page.js - a page over the engine on the built core, where every message takes its time: what is
 * asked for, what stands and what is shown can be far apart.
 */

import { effect } from '@preact/signals-core';
import { ChartSlot } from '../../web/playground/charts/chart-slot.js';
import { viewsOf } from '../../web/playground/charts/chart-specs.js';
import { parseAddress } from '../../web/shell/address.js';
import { Actions } from '../../web/state/actions.js';
import { areProbabilities } from '../../web/state/experiment/facts.js';
import { Store } from '../../web/state/store.js';
import { palette } from '../../web/ui/palette.js';
import { startEngine } from './small-engine.js';
import { delayedEngine, VirtualTime } from './virtual-time.js';

/** @import { Engine } from '../../web/state/run/engine-types.js' */

/** A slow screen: between two of its frames nothing happens that could not happen in another order. */
const SCREEN_MS = 50;
const LIMITS = { maxUnits: 16, previewUnits: 3 };
const PALETTE = /** @type {any} */ ({
  accent: [0, 0, 1],
  ink3: [1, 1, 1],
  classes: Array(10).fill([0, 1, 0]),
});

/**
 * @param {import('node:test').TestContext} t
 * @param {object} [options]
 * @param {string} [options.hash]
 * @param {Parameters<typeof delayedEngine>[2]} [options.delayOf] in milliseconds
 * @param {() => number} [options.workMs] that pass for the worker each time it looks at its clock
 * @param {(engine: Engine) => Partial<Engine>} [options.replace] methods that answer otherwise
 */
export async function startDelayedPage(t, options = {}) {
  const { hash = '', delayOf = () => 0, workMs = () => 0, replace = () => ({}) } = options;
  const time = new VirtualTime();
  const now = () => {
    time.spend(workMs());
    return time.nowMs;
  };
  const real = await startEngine(t, { now, pause: (ms) => time.pause(Math.max(1, ms)) });
  const engine = { ...real, preview: async () => ({}), featureMaps: async () => ({}), ...replace(real) };
  const store = new Store();
  const actions = new Actions(store, delayedEngine(engine, time, delayOf), {
    requestFrame: (step) => time.after(SCREEN_MS, () => step(time.nowMs)),
    isHidden: () => false,
    now: () => time.nowMs,
  });
  palette.value ??= PALETTE;
  const slots = store.viewSettings.value.charts.map((_, index) => new ChartSlot(index));
  t.after(effect(() => actions.requestViews(slots, shownOf(store, slots))));
  /** What went wrong while something was shown. @type {unknown[]} */
  const problems = [];
  t.mock.method(console, 'error', (/** @type {unknown} */ error) => problems.push(error));
  /** Checks whenever something that it reads has changed. @param {() => void} check */
  const watch = (check) => {
    const guarded = () => {
      try {
        check();
      } catch (error) {
        problems.push(error);
      }
    };
    t.after(effect(guarded));
  };
  actions.open(parseAddress(hash).query);
  return { store, actions, time, engine: real, slots, watch, problems };
}

/** What the components of the page show. @param {Store} store @param {ChartSlot[]} slots */
function shownOf(store, slots) {
  const { runInfo, effectiveSettings } = store;
  const features = runInfo.value?.features ?? 2;
  return {
    ...viewsOf(store, slots),
    ...{ nodeMaps: { size: 5, ...LIMITS }, links: LIMITS, layers: {}, health: {}, guesses: {} },
    ...(features === 1 ? { curve: { size: 9 } } : {}),
    ...(features === 2 ? { map: { size: 5 } } : {}),
    ...(areProbabilities(effectiveSettings.value) && features <= 2 ? { logits: {} } : {}),
  };
}

/** @param {string} slow method whose answer takes 3 s @returns {(method: string) => number} */
export const slowly = (slow) => (method) => (method === slow ? 1500 : 1);

/** Settings of a network that is soon built, at a pace that leaves time between its epochs. */
export const SMALL = 'samples=40&hidden=4&speed=10';

/**
 * A page with a small network, some time after its start.
 * @param {import('node:test').TestContext} t
 * @param {string} method of the engine that is answered late
 * @param {number} ms
 * @param {Parameters<typeof startDelayedPage>[1]} [options]
 */
export async function startSlowPage(t, method, ms, options) {
  const page = await startDelayedPage(t, { hash: `#v1&${SMALL}`, delayOf: slowly(method), ...options });
  await page.time.run(ms);
  return page;
}
