/** run-options.js - what a run can be told, and how the core is told it. */

import { flag, instance, list, number, oneOf, seed, whole } from './check.js';
import { Dataset } from './dataset.js';
import { refuseForeign } from './kinds.js';
import { change, LIVE } from './live-options.js';
import { checkOptions, refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./live-options.js').LiveOptions} LiveOptions */
/** @typedef {import('../../dist/types/names.js').ActivationName} ActivationName */
/** @typedef {import('../../dist/types/names.js').LossName} LossName */
/** @typedef {import('../../dist/types/names.js').OutputName} OutputName */
/** @typedef {import('../../dist/types/names.js').InitializerName} InitializerName */
/** @typedef {import('../../dist/types/names.js').OptimizerName} OptimizerName */
/** @typedef {import('../../dist/types/names.js').FeatureName} FeatureName */
/** @typedef {import('../../dist/types/names.js').ScalerName} ScalerName */

/**
 * @typedef {object} HiddenLayer
 * @property {number} units 1..4096
 * @property {ActivationName} activation gelu is the formula with tanh, up to 4.7e-4 from the one with erf
 */

/**
 * @typedef {object} FixedOptions an option that would have no effect beside the others is refused
 * @property {Dataset} data copied, so it may be disposed
 * @property {readonly HiddenLayer[]} [hidden] hidden layers from the input on; none when left out
 * @property {LossName} [loss] mean_squared_error for data with targets, else softmax_cross_entropy. Each is a
 *   mean over the samples; over the outputs binary_cross_entropy, hinge (Weston and Watkins) and
 *   sum_of_squares (half of it) are sums, mean_squared_error and huber (delta 1) are means
 * @property {OutputName} [output] output function, where it is not the one that belongs to the loss
 * @property {InitializerName} [initializer] he, normally distributed, when left out: for every activation,
 *   and for the output layer, too, unless it is automatic
 * @property {number} [initialScale] of the initializers normal, uniform and constant; 0.01 when left out
 * @property {number} [initialBias] 0 when left out
 * @property {OptimizerName} [optimizer] adam when left out. rmsprop does not correct that its squares start
 *   at 0: its first step is the learning rate / sqrt(1 - beta2) long, 31.6 times the rate at 0.999 and 3.2
 *   times at 0.9; adagrad adds 1e-7 to its root, adam and rmsprop add 1e-8
 * @property {number} [beta1] decay of the momentum, 0.9 when left out
 * @property {number} [beta2] decay of the squares, 0.999 when left out, also for rmsprop
 * @property {number} [batch] samples in a minibatch, 1..4096; 32 when left out
 * @property {readonly FeatureName[]} [features] feature maps of data in the plane; x and y when left out
 * @property {ScalerName} [scaling] learned from the training part; none when left out
 * @property {number} [dropout] share of hidden units switched off in a step, 0..0.95
 * @property {boolean} [keepsBest] for Run.restoreBest()
 * @property {boolean} [keepsUpdates] for the quantities weight_updates and bias_updates
 * @property {number} [seed] 0 when left out
 */

/** @typedef {FixedOptions & LiveOptions} RunOptions */

/** @type {import('./options.js').Known<RunOptions>} */
const KNOWN = {
  ...{ data: true, hidden: false, loss: false, output: false, initializer: false, initialScale: false },
  ...{ initialBias: false, optimizer: false, beta1: false, beta2: false, batch: false, features: false },
  ...{ scaling: false, dropout: false, keepsBest: false, keepsUpdates: false, seed: false },
  ...LIVE,
};

/** @type {import('./options.js').Known<HiddenLayer>} */
const LAYER = { units: true, activation: true };

const CALL = 'Core.run';
/** Data with this many features are points of the plane. */
const PLANE = 2;

/**
 * Describes a run and builds it.
 * @param {Calls} calls
 * @param {RunOptions} options
 * @returns {number} its address
 */
export function build(calls, options) {
  const { data } = checkOptions(CALL, options, KNOWN);
  instance(CALL, 'data', data, Dataset);
  const address = calls.pointer('nn_run_new');
  try {
    describe(calls, address, options);
    calls.run('nn_build', address, data.addressFor(calls));
    return address;
  } catch (error) {
    calls.number('nn_run_free', address);
    throw error;
  }
}

/**
 * Tells the core all that has to be said before a run is built.
 * @param {Calls} calls
 * @param {number} address
 * @param {RunOptions} options
 */
function describe(calls, address, options) {
  const { names } = calls;
  const {
    data,
    loss = data.classes === 0 ? 'mean_squared_error' : undefined,
    output,
    batch,
    dropout,
  } = options;
  const { keepsBest = false, keepsUpdates = false, seed: from = 0 } = options;
  /** @param {string} name @param {...number} values */
  const set = (name, ...values) => calls.runFor(CALL, name, address, ...values);
  describeLayers(calls, address, options);
  if (loss !== undefined) set('nn_set_loss', oneOf(CALL, 'loss', loss, names.loss));
  if (output !== undefined) set('nn_set_output', oneOf(CALL, 'output', output, names.output));
  describeStart(set, calls, options);
  describeInputs(set, names, options);
  if (batch !== undefined) set('nn_set_batch', whole(CALL, 'batch', batch));
  if (dropout !== undefined) set('nn_set_dropout', number(CALL, 'dropout', dropout));
  const kept = [flag(CALL, 'keepsBest', keepsBest), flag(CALL, 'keepsUpdates', keepsUpdates)];
  set('nn_set_keeping', ...kept);
  set('nn_set_seed', seed(CALL, from));
  change(calls, address, data.classes, options, CALL);
}

/** @typedef {(name: string, ...values: number[]) => void} Tell */
/** @typedef {Calls['names']} Names */

/** @param {Calls} calls @param {number} address @param {RunOptions} options */
function describeLayers(calls, address, { hidden = [] }) {
  for (const [index, layer] of list(CALL, 'hidden', hidden).entries()) {
    const place = `hidden[${index}]`;
    const { units, activation } = checkOptions(CALL, layer, LAYER, place);
    const kind = oneOf(CALL, `${place}.activation`, activation, calls.names.activation);
    const size = whole(CALL, `${place}.units`, units);
    calls.runFor(`${CALL}: ${place}`, 'nn_add_dense', address, size, kind);
  }
}

/**
 * Where the weights start and how they are moved.
 * @param {Tell} set
 * @param {Calls} calls
 * @param {RunOptions} options
 */
function describeStart(set, { names, optionsOf }, options) {
  const { initializer = 'he', initialScale = 0.01, initialBias = 0 } = options;
  const { optimizer = 'adam', beta1 = 0.9, beta2 = 0.999 } = options;
  const start = oneOf(CALL, 'initializer', initializer, names.initializer);
  const move = oneOf(CALL, 'optimizer', optimizer, names.optimizer);
  refuseForeign(CALL, optionsOf, 'initializer', initializer, options);
  refuseForeign(CALL, optionsOf, 'optimizer', optimizer, options);
  const spread = [number(CALL, 'initialScale', initialScale), number(CALL, 'initialBias', initialBias)];
  set('nn_set_initializer', start, ...spread);
  set('nn_set_optimizer', move, number(CALL, 'beta1', beta1), number(CALL, 'beta2', beta2));
}

/** @param {Tell} set @param {Names} names @param {RunOptions} options */
function describeInputs(set, names, { data, features, scaling }) {
  if (data.features !== PLANE) {
    refuseUnused(CALL, 'features', features, `with data of ${data.features} features, only in the plane`);
  }
  if (features === undefined && scaling === undefined) return;
  const mask = list(CALL, 'features', features ?? ['x', 'y']).reduce(
    (bits, name, index) => bits | (1 << oneOf(CALL, `features[${index}]`, name, names.feature)),
    0,
  );
  if (mask === 0)
    throw new RangeError(`${CALL}: features is empty, must have one of ${names.feature.join(', ')}`);
  set('nn_set_inputs', mask, oneOf(CALL, 'scaling', scaling ?? 'none', names.scaler));
}
