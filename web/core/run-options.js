/** run-options.js - what a run can be told, and how the core is told it. */

import { number, oneOf, seed, whole } from './check.js';
import { change } from './live-options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./dataset.js').Dataset} Dataset */
/** @typedef {import('./live-options.js').LiveOptions} LiveOptions */

/**
 * @typedef {object} FixedOptions what is left out keeps the core's own default
 * @property {Dataset} data copied, so it may be disposed
 * @property {readonly {units: number, activation: string}[]} [hidden] hidden layers from the input on
 * @property {string} [loss] mean_squared_error for data with targets, else softmax_cross_entropy
 * @property {string} [output] output function, where it is not the one that belongs to the loss
 * @property {string} [initializer]
 * @property {number} [initialScale] of the initializers normal, uniform and constant
 * @property {number} [initialBias]
 * @property {string} [optimizer]
 * @property {number} [beta1] decay of the momentum, 0.9
 * @property {number} [beta2] decay of the squares, 0.999
 * @property {number} [batch] samples in a minibatch
 * @property {readonly string[]} [features] feature maps of data in the plane; x and y when left out
 * @property {string} [scaling] learned from the training part
 * @property {number} [dropout] share of hidden units switched off in a step
 * @property {boolean} [keepsBest] for Run.restoreBest()
 * @property {boolean} [keepsUpdates] for the quantities weight_updates and bias_updates
 * @property {number} [seed]
 */

/** @typedef {FixedOptions & LiveOptions} RunOptions */

const CALL = 'Core.run';

/**
 * Describes a run and builds it.
 * @param {Calls} calls
 * @param {RunOptions} options
 * @returns {number} its handle
 */
export function build(calls, options) {
  const handle = calls.pointer('nn_run_new');
  try {
    describe(calls, handle, options);
    calls.run('nn_build', handle, options.data.handleFor(calls));
    return handle;
  } catch (error) {
    calls.number('nn_run_free', handle);
    throw error;
  }
}

/**
 * Tells the core all that has to be said before a run is built.
 * @param {Calls} calls
 * @param {number} handle
 * @param {RunOptions} options
 */
function describe(calls, handle, options) {
  const { names } = calls;
  /** @param {string} name @param {...number} values */
  const tell = (name, ...values) => calls.run(name, handle, ...values);
  for (const { units, activation } of options.hidden ?? []) {
    tell(
      'nn_add_dense',
      whole(CALL, 'units', units),
      oneOf(CALL, 'activation', activation, names.activation),
    );
  }
  const loss = options.loss ?? (options.data.classes === 0 ? 'mean_squared_error' : undefined);
  if (loss !== undefined) tell('nn_set_loss', oneOf(CALL, 'loss', loss, names.loss));
  if (options.output !== undefined)
    tell('nn_set_output', oneOf(CALL, 'output', options.output, names.output));
  describeStart(tell, names, options);
  if (options.batch !== undefined) tell('nn_set_batch', whole(CALL, 'batch', options.batch));
  if (options.dropout !== undefined) tell('nn_set_dropout', number(CALL, 'dropout', options.dropout));
  if (options.features !== undefined || options.scaling !== undefined) {
    const features = options.features ?? ['x', 'y'];
    tell(
      'nn_set_inputs',
      featureMask(features, names),
      oneOf(CALL, 'scaling', options.scaling ?? 'none', names.scaler),
    );
  }
  tell('nn_set_keeping', Number(options.keepsBest ?? false), Number(options.keepsUpdates ?? false));
  tell('nn_set_seed', seed(CALL, options.seed ?? 0));
  change(calls, handle, options, CALL);
}

/**
 * Where the weights start and how they are moved.
 * @param {(name: string, ...values: number[]) => void} tell
 * @param {import('./calls.js').Names} names
 * @param {RunOptions} options
 */
function describeStart(tell, names, options) {
  if (options.initializer !== undefined) {
    const scale = number(CALL, 'initialScale', options.initialScale ?? 0.01);
    const bias = number(CALL, 'initialBias', options.initialBias ?? 0);
    tell(
      'nn_set_initializer',
      oneOf(CALL, 'initializer', options.initializer, names.initializer),
      scale,
      bias,
    );
  }
  if (options.optimizer !== undefined) {
    const beta1 = number(CALL, 'beta1', options.beta1 ?? 0.9);
    const beta2 = number(CALL, 'beta2', options.beta2 ?? 0.999);
    tell('nn_set_optimizer', oneOf(CALL, 'optimizer', options.optimizer, names.optimizer), beta1, beta2);
  }
}

/**
 * @param {readonly string[]} features
 * @param {import('./calls.js').Names} names
 */
function featureMask(features, names) {
  return features.reduce((mask, name) => mask | (1 << oneOf(CALL, 'feature', name, names.feature)), 0);
}
