/** options-help.js - calls as JavaScript without types makes them, and the words that refuse them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, makeDataset, makeRun } from './load.js';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {[string, (t: TestContext) => unknown, string][]} Rows method, call, and what follows its name */

/** @type {any} */
export const untyped = core;
export const run = (/** @type {TestContext} */ t) => /** @type {any} */ (makeRun(t));
export const data = (/** @type {TestContext} */ t) => /** @type {any} */ (makeDataset(t));

export const running = (/** @type {object} */ options) => (/** @type {TestContext} */ t) => {
  const made = untyped.run({ data: data(t), ...options });
  t.after(() => made.dispose());
  return made;
};

export const generating = (/** @type {object} */ options) => () =>
  untyped.generate({ dataset: 'spiral', ...options });

/** @param {string} kind @param {string} name of the error @param {Rows} rows */
export function refuses(kind, name, rows) {
  describe(kind, () => {
    for (const [method, call, words] of rows) {
      it(`${method}: ${words}`, (t) =>
        assert.throws(() => call(t), { name, message: `${method}: ${words}` }));
    }
  });
}
