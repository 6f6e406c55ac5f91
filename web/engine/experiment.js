/** experiment.js - from the plain object that describes an experiment to a data set and a run in the core. */

import { repeatInputs } from './inputs.js';
import { runToEnd } from './resumable.js';

/** @typedef {import('../core/index.js').Core} Core */

/**
 * @typedef {object} DataSettings
 * @property {string} dataset
 * @property {number} samples
 * @property {number} classes
 * @property {number} noise
 * @property {number} [balance]
 * @property {number} seed
 */

/**
 * @typedef {object} LiveSettings what reaches the running network
 * @property {number} [learningRate]
 * @property {string} [schedule]
 * @property {number} [schedulePeriod]
 * @property {number} [scheduleFactor]
 * @property {number} [scheduleWarmup]
 * @property {number} [l1]
 * @property {number} [l2]
 * @property {number} [decay]
 * @property {number} [clipNorm]
 * @property {number} [stopEpochs]
 * @property {number} [stopLoss]
 * @property {number} [stopAccuracy]
 * @property {number} [stopPatience]
 * @property {number} [earlyPatience]
 * @property {number} [speed] epochs per second while playing, 0 for as fast as it goes
 */

/**
 * @typedef {object} NetworkSettings
 * @property {number} trainShare
 * @property {number} [validationShare]
 * @property {readonly string[]} [features]
 * @property {string} [scaling]
 * @property {number} batch
 * @property {readonly number[]} hidden units of each hidden layer
 * @property {string} activation of the hidden layers
 * @property {readonly string[]} [activations] of the first hidden layers, where they differ from it
 * @property {string} initializer
 * @property {number} initialScale
 * @property {number} [initialBias]
 * @property {string} loss
 * @property {string} [output] function, where it is not the one that belongs to the loss
 * @property {string} optimizer
 * @property {number} [beta1]
 * @property {number} [beta2]
 * @property {number} [dropout]
 */

/** @typedef {DataSettings & NetworkSettings & LiveSettings} Experiment */

/**
 * @typedef {object} Built the caller disposes all three
 * @property {import('../core/index.js').Dataset} data
 * @property {import('../core/index.js').Run} run
 * @property {import('../core/index.js').Run} inputs what the first layer is given, see inputs.js
 */

/**
 * In three pieces; what one of them refuses leaves nothing behind.
 * @param {Core} core
 * @param {Experiment} experiment
 * @returns {import('./resumable.js').Resumable<Built>}
 */
export function* buildInPieces(core, experiment) {
  /** @type {{dispose(): void}[]} */
  const made = [];
  /** @template {{dispose(): void}} T @param {T} part */
  const keep = (part) => {
    made.push(part);
    return part;
  };
  try {
    const data = keep(core.generate(experiment));
    data.split(experiment);
    yield;
    const options = { ...networkOptions(experiment), ...liveOptions(experiment), data };
    const run = keep(core.run(options));
    yield;
    return { data, run, inputs: keep(repeatInputs(core, options, run.inputs)) };
  } catch (error) {
    for (const part of made) part.dispose();
    throw error;
  }
}

/** @param {Core} core @param {Experiment} experiment @returns {Built} at once */
export function buildExperiment(core, experiment) {
  return runToEnd(buildInPieces(core, experiment));
}

/** @param {Experiment} experiment */
function networkOptions({ hidden, activation, activations = [], earlyPatience = 0, ...rest }) {
  const { features, scaling, batch, initializer, initialScale, initialBias, seed } = rest;
  const { loss, output, optimizer, beta1, beta2, dropout } = rest;
  return {
    hidden: hidden.map((units, layer) => ({ units, activation: activations[layer] ?? activation })),
    ...{ features, scaling, batch, initializer, initialScale, initialBias, seed },
    ...{ loss, output, optimizer, beta1, beta2, dropout },
    keepsBest: earlyPatience > 0,
    keepsUpdates: true,
  };
}

/**
 * @param {LiveSettings} settings
 * @returns {import('../core/run-options.js').LiveOptions}
 */
export function liveOptions(settings) {
  const { learningRate, schedule: kind, l1, l2, decay, clipNorm } = settings;
  const { schedulePeriod: period, scheduleFactor: factor, scheduleWarmup: warmup } = settings;
  const { stopEpochs: epochs, stopLoss: targetLoss, stopAccuracy: targetAccuracy } = settings;
  const { stopPatience: patience, earlyPatience } = settings;
  return {
    learningRate,
    schedule: kind === undefined ? undefined : { kind, period, factor, warmup },
    penalty: { l1, l2, decay },
    clipNorm,
    stop: { epochs, targetLoss, targetAccuracy, patience, earlyPatience },
  };
}
