/** load.js - the core as the playground loads it; data sets and runs that a test gives back when it ends. */

import { readFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/index.js';

/** @typedef {import('../../web/core/index.js').Core} Core */
/** @typedef {import('node:test').TestContext} TestContext */

export const wasmPath = process.env.KASANE_WASM ?? new URL('../../dist/kasane.wasm', import.meta.url);
export const wasm = await WebAssembly.compile(await readFile(wasmPath));
export const core = await loadCore(wasm);

/** The defaults of the page in small: what most tests train. */
export const usual = Object.freeze({
  dataset: 'spiral',
  classes: 3,
  samples: 300,
  noise: 0.08,
  seed: 7,
  trainShare: 0.5,
  batch: 32,
  hidden: [16, 16],
  activation: 'relu',
  initializer: 'he',
  initialScale: 0.01,
  loss: 'softmax_cross_entropy',
  optimizer: 'adam',
  learningRate: 0.01,
});

/**
 * @param {TestContext} t
 * @param {Partial<Parameters<Core['generate']>[0]> & {trainShare?: number}} [changes]
 * @param {Core} [by]
 */
export function makeDataset(t, { trainShare = usual.trainShare, ...changes } = {}, by = core) {
  const { dataset, classes, samples, noise, seed } = usual;
  const options = { dataset, classes, samples, noise, seed, ...changes };
  const data = by.generate(options);
  t.after(() => data.dispose());
  data.split({ trainShare, seed: options.seed });
  return data;
}

/**
 * @param {TestContext} t
 * @param {Partial<import('../../web/core/run-options.js').RunOptions>} [changes]
 * @param {Core} [by]
 */
export function makeRun(t, changes = {}, by = core) {
  const data = changes.data ?? makeDataset(t, {}, by);
  const { batch, activation, initializer, loss, optimizer, learningRate, seed } = usual;
  const hidden = usual.hidden.map((units) => ({ units, activation }));
  const start = { batch, hidden, initializer, loss, optimizer, learningRate, seed };
  const run = by.run({ ...start, data, ...changes });
  t.after(() => run.dispose());
  return run;
}
