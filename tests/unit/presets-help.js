/** presets-help.js - trains an experiment of the page and measures what presets claim. */

import { buildExperiment } from '../../web/engine/experiment.js';
import { effectiveSettingsOf } from '../../web/state/experiment/facts.js';
import { core } from './load.js';

/** @typedef {import('../../web/core/index.js').Run} Run */

/**
 * @param {import('../../web/state/experiment/settings.js').Experiment} experiment
 * @param {number} epochs
 * @returns {Record<string, number>} figures at the end, or where it diverged
 */
export function trainedFigures(experiment, epochs) {
  const { data, run } = buildExperiment(
    core,
    effectiveSettingsOf(experiment, core.datasets[experiment.dataset]),
  );
  let diverged = 0;
  try {
    for (let epoch = 0; epoch < epochs; epoch++) run.trainEpoch();
  } catch (error) {
    if (/** @type {{code?: string}} */ (error).code !== 'diverged') throw error;
    diverged = 1;
  }
  try {
    return { diverged, ...figuresOf(run) };
  } finally {
    run.dispose();
    data.dispose();
  }
}

/** @param {Run} run @returns {Record<string, number>} */
function figuresOf(run) {
  const [train, test] = [run.metrics('train'), run.metrics('test')];
  return {
    'accuracy.train': train.accuracy,
    'accuracy.test': test.accuracy,
    'accuracy.gap': train.accuracy - test.accuracy,
    'loss.train': train.loss,
    'r2.test': test.r2,
    'rmse.test': test.rmse,
    'gradient.ratio': gradientRatio(run),
    'units.difference': unitsDifference(run),
  };
}

/** @param {Run} run @returns {number} length of the first layer's gradient over that of the last */
function gradientRatio(run) {
  const inspection = run.inspect();
  const last = run.layerSizes.length - 1;
  return inspection.norm('weight_gradients', 0) / inspection.norm('weight_gradients', last);
}

/** @param {Run} run @returns {number} how far the first layer's units are from its unit 0 */
function unitsDifference(run) {
  const weights = run.parameters.subarray(0, run.layerSizes[0] * run.inputs);
  return Math.max(...weights.map((weight, i) => Math.abs(weight - weights[i % run.inputs])));
}
