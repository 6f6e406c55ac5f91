/** timeline-engine.js - an engine that is trained step by step, with what a page shows of each epoch. */

import { usual } from './load.js';
import * as started from './started-engine.js';

/** @typedef {import('../../web/engine/engine.js').Engine} Engine */

export const request = { views: { map: { size: 10 } }, probes: [[0.3, 0.2]], historySince: -1 };
export const live = { learningRate: usual.learningRate };

/**
 * An engine whose clock moves by itself: each look at it costs some time.
 * @param {import('node:test').TestContext} t
 * @param {{lookMs?: number, pause?: () => Promise<void>} & object} [options] the rest are settings
 */
export async function startedEngine(t, { lookMs = 0, pause = async () => {}, ...settings } = {}) {
  let time = 0;
  const now = () => {
    time += lookMs;
    return time;
  };
  const engine = await started.startedEngine(t, { ...live, ...settings }, { now, pause });
  /** Everything that a page shows at the end of each epoch. @type {any[]} */
  const seen = [await moment(engine)];
  const trainTo = async (/** @type {number} */ epoch) => {
    while ((await engine.frame(request)).epoch < epoch) {
      engine.stepEpoch();
      seen[(await engine.frame(request)).epoch] = await moment(engine);
    }
  };
  return { engine, seen, trainTo };
}

/** @param {Engine} engine */
export async function moment(engine) {
  const { epoch, fingerprint, loss, accuracy, probes, views } = await engine.frame(request);
  return structuredClone({ epoch, fingerprint, loss, accuracy, probes, views });
}

/** @param {Engine} engine */
export async function epochsOf(engine) {
  return [.../** @type {any} */ ((await engine.frame(request)).history).epochs];
}
