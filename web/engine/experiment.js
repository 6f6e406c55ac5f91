/** experiment.js - from the plain object that describes an experiment to a data set and a run in the core. */

import { repeatInputs } from './inputs.js';
import { runToEnd } from './resumable.js';

/** @typedef {import('../core/index.js').Core} Core */
/**
 * @typedef {object} Subject of options: those that would have no effect on it the core refuses
 * @property {Core['optionsOf']} optionsOf
 * @property {number} classes 0 for regression
 */

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
    const data = keep(generateData(core, experiment));
    const { trainShare, validationShare, seed } = experiment;
    data.split({ trainShare, validationShare, seed });
    yield;
    const subject = { optionsOf: core.optionsOf, classes: data.classes };
    const options = { ...networkOptions(core, data, experiment), ...liveOptions(experiment, subject), data };
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

/**
 * @param {Core} core
 * @param {DataSettings} settings
 * @returns {import('../core/index.js').Dataset}
 */
export function generateData(core, { dataset, samples, classes, noise, balance, seed }) {
  const options = { dataset, samples, classes, noise, seed };
  const takesBalance = core.optionsOf.dataset[dataset]?.includes('balance') && classes === 2;
  return core.generate(asNamed(takesBalance ? { ...options, balance } : options));
}

/**
 * What the page has chosen is of the core's lists, or the core refuses it.
 * @template T
 * @param {T} options
 * @returns {any}
 */
function asNamed(options) {
  return options;
}

/**
 * @param {Core} core
 * @param {import('../core/index.js').Dataset} data
 * @param {Experiment} experiment
 * @returns {Omit<import('../core/index.js').RunOptions, 'data'>}
 */
function networkOptions({ optionsOf }, data, experiment) {
  const { hidden, activation, activations = [], earlyPatience = 0, features, initializer } = experiment;
  const { scaling, batch, initialBias, seed, loss, output, optimizer, dropout } = experiment;
  const taken = [...(optionsOf.initializer[initializer] ?? []), ...(optionsOf.optimizer[optimizer] ?? [])];
  return asNamed({
    hidden: hidden.map((units, layer) => ({ units, activation: activations[layer] ?? activation })),
    ...{ scaling, batch, initializer, initialBias, seed, loss, output, optimizer, dropout },
    ...Object.fromEntries(Object.entries(experiment).filter(([name]) => taken.includes(name))),
    features: data.features === 2 ? features : undefined,
    keepsBest: earlyPatience > 0,
    keepsUpdates: true,
  });
}

/**
 * @param {LiveSettings} settings
 * @param {Subject} subject
 * @returns {import('../core/index.js').LiveOptions}
 */
export function liveOptions(settings, subject) {
  const { learningRate, schedule: kind, l1, l2, decay, clipNorm } = settings;
  const { schedulePeriod: period, scheduleFactor: factor, scheduleWarmup: warmup } = settings;
  const taken = subject.optionsOf.schedule[kind ?? ''] ?? [];
  const times = Object.entries({ period, factor, warmup }).filter(([name]) => taken.includes(name));
  return {
    learningRate,
    schedule: kind === undefined ? undefined : asNamed({ kind, ...Object.fromEntries(times) }),
    penalty: { l1, l2, decay },
    clipNorm,
    stop: stopOptions(settings, subject),
  };
}

/**
 * @param {LiveSettings} settings
 * @param {Pick<Subject, 'classes'>} subject
 * @returns {import('../core/live-options.js').StopRules}
 */
export function stopOptions(settings, { classes }) {
  const { stopEpochs, stopLoss, stopAccuracy, stopPatience, earlyPatience } = settings;
  const targets = { targetLoss: stopLoss, targetAccuracy: classes > 0 ? stopAccuracy : undefined };
  return { epochs: stopEpochs, ...targets, patience: stopPatience, earlyPatience };
}
