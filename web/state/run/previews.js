/** previews.js - a sample of every data set, made by the same generator as the data themselves. */

import { classCount, dataGroup } from '../experiment/facts.js';

/** @import { Engine, Preview } from './engine-types.js' */
/** @import { Experiment, Key } from '../experiment/settings.js' */

const SAMPLES = 120;
/** @type {readonly Key[]} */
const SHOWN = ['classes', 'noise', 'balance', 'seed'];

/** @param {Experiment} before @param {Experiment} after @returns {boolean} */
export function previewsDiffer(before, after) {
  return SHOWN.some((key) => before[key] !== after[key]);
}

/**
 * Of images one of each class is enough: classes take turns, so the last sample is of the last class.
 * @param {Engine} engine
 * @param {readonly string[]} datasets their names
 * @param {Experiment} experiment
 * @returns {Promise<Record<string, Preview>>} by name of the data set; one that fails is left out
 */
export async function loadPreviews(engine, datasets, { classes, noise, balance, seed }) {
  const made = await Promise.allSettled(
    datasets.map(async (dataset) => {
      const facts = engine.datasets[dataset];
      const count = classCount(facts, classes);
      const samples = dataGroup(dataset, facts) === 'images' ? count : SAMPLES;
      const settings = { dataset, classes: count, samples, noise, balance, seed };
      return /** @type {const} */ ([dataset, await engine.preview(settings)]);
    }),
  );
  return Object.fromEntries(made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}
