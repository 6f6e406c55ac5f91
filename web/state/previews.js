/** previews.js - a sample of every data set, made by the same generator as the data themselves. */

import { classCount } from './facts.js';

/** @import { Engine, Preview } from './engine-types.js' */
/** @import { Experiment } from './schema.js' */

const SAMPLES = 120;

/** @param {Experiment} before @param {Experiment} after @returns {boolean} */
export function previewsDiffer(before, after) {
  return before.classes !== after.classes || before.noise !== after.noise || before.seed !== after.seed;
}

/**
 * @param {Engine} engine
 * @param {readonly string[]} datasets their names
 * @param {Experiment} experiment
 * @returns {Promise<Record<string, Preview>>} by name of the data set; one that fails is left out
 */
export async function loadPreviews(engine, datasets, { classes, noise, seed }) {
  const made = await Promise.allSettled(
    datasets.map(async (dataset) => {
      const count = classCount(engine.datasets[dataset], classes);
      const settings = { dataset, classes: count, samples: SAMPLES, noise, seed };
      return /** @type {const} */ ([dataset, await engine.preview(settings)]);
    }),
  );
  return Object.fromEntries(made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}
