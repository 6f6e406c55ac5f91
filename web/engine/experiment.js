/** experiment.js - from the plain object that describes an experiment to a data set and a run in the core. */

/** @typedef {import('../core/index.js').Core} Core */

/**
 * @typedef {object} DataSettings
 * @property {string} dataset
 * @property {number} samples
 * @property {number} classes
 * @property {number} noise
 * @property {number} seed
 */

/**
 * @typedef {object} NetworkSettings
 * @property {number} trainShare
 * @property {number} batch
 * @property {readonly number[]} hidden units of each hidden layer
 * @property {string} activation of every hidden layer
 * @property {string} initializer
 * @property {number} initialScale
 * @property {string} loss
 * @property {string} optimizer
 * @property {number} learningRate
 * @property {number} [speed] epochs per second while playing, 0 for as fast as it goes
 */

/** @typedef {DataSettings & NetworkSettings} Experiment */

/**
 * @typedef {object} Built the caller disposes data and run
 * @property {import('../core/index.js').Dataset} data
 * @property {import('../core/index.js').Run} run
 */

/**
 * @param {Core} core
 * @param {Experiment} experiment
 * @returns {Built}
 */
export function buildExperiment(core, experiment) {
  const data = core.generate(experiment);
  try {
    data.split(experiment);
    const hidden = experiment.hidden.map((units) => ({ units, activation: experiment.activation }));
    return { data, run: core.run({ ...experiment, data, hidden }) };
  } catch (error) {
    data.dispose();
    throw error;
  }
}
