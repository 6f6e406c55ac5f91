/** started-engine.js - an engine with a run, for tests of playing and stepping. */

import assert from 'node:assert/strict';
import { Engine } from '../../web/engine/engine.js';
import { usual, wasm } from './load.js';

export const clock = {
  now: () => performance.now(),
  /** @param {number} ms @returns {Promise<void>} */
  pause: (ms) => new Promise((resolve) => (ms > 0 ? setTimeout(resolve, ms) : setImmediate(resolve))),
};
export const request = { views: {}, probes: [[0.3, 0.2]], historySince: -1 };

/**
 * @param {import('node:test').TestContext} t
 * @param {object} [changes]
 * @param {typeof clock} [by] the clock it goes by
 */
export async function startedEngine(t, changes = {}, by = clock) {
  const engine = new Engine(by);
  await engine.load(wasm);
  t.after(() => {
    engine.pause();
    engine.dispose();
  });
  await engine.build({ ...usual, ...changes });
  return engine;
}

/** @param {Engine} engine @param {() => boolean | Promise<boolean>} condition */
export async function until(engine, condition) {
  for (let i = 0; i < 2000 && !(await condition()); i++) await clock.pause(1);
  assert.ok(await condition(), JSON.stringify(await engine.frame(request)));
}

/** @param {Engine} engine @returns {Promise<void>} */
export async function untilStopped(engine) {
  engine.play();
  await until(engine, async () => !(await engine.frame(request)).isRunning);
}
