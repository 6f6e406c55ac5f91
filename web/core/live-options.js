/** live-options.js - what a run can be told at any time, and how the core is told it. */

import { number, oneOf, whole } from './check.js';
import { refuseForeign } from './kinds.js';
import { checkOptions, refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('../../dist/types/names.js').ScheduleName} ScheduleName */

/** How nn_set_penalty() is told that the optimizer's own decay is wanted. */
const DECAY_OF_OPTIMIZER = -1;

/**
 * @typedef {object} LiveOptions what can change at any time
 * @property {number} [learningRate] 1e-12..1000, 0.01 until it is set. Momentum and Nesterov take it into
 *   their speed, as Keras does, so a change acts gradually; PyTorch multiplies the speed by it
 * @property {ScheduleOptions} [schedule] constant until it is set
 * @property {PenaltyOptions} [penalty] none until it is set
 * @property {number} [clipNorm] longest gradient, all parameters taken together; 0 for any length. PyTorch
 *   adds 1e-6 to the norm that it divides by
 * @property {StopRules} [stop]
 */

/**
 * @typedef {object} ScheduleOptions what the learning rate is multiplied by over the epochs, fractions
 *   included; a number that the kind does not use is refused
 * @property {ScheduleName} kind
 * @property {number} [period] in epochs: of step until the next drop, of the cosines until they reach 0; 100
 *   when left out
 * @property {number} [factor] of step, 0..1; 0.5 when left out
 * @property {number} [warmup] of warmup_cosine, in epochs: the rate rises from 0, so the first step has rate
 *   0; 0 when left out
 */

/**
 * @typedef {object} PenaltyOptions none where left out, but for decay; biases are left alone, where PyTorch's
 *   weight_decay takes them, too
 * @property {number} [l1] adds l1 * sum |w| to the loss
 * @property {number} [l2] adds l2 / 2 * sum w^2 to the loss
 * @property {number} [decay] shrinks weights before each step by learning rate * decay; with adamw 0.01 where
 *   it is left out
 */

/**
 * @typedef {object} StopRules what is left out is off; looked at when an epoch ends, on the validation part,
 *   or on the training part where there is none
 * @property {number} [epochs]
 * @property {number} [targetLoss]
 * @property {number} [targetAccuracy] only with classes
 * @property {number} [patience] epochs without a fall of the loss
 * @property {number} [earlyPatience] epochs without a new best loss
 */

/** @type {import('./options.js').Known<LiveOptions>} */
export const LIVE = { learningRate: false, schedule: false, penalty: false, clipNorm: false, stop: false };

/** @type {import('./options.js').Known<ScheduleOptions>} */
const SCHEDULE = { kind: true, period: false, factor: false, warmup: false };

/** @type {import('./options.js').Known<PenaltyOptions>} */
const PENALTY = { l1: false, l2: false, decay: false };

/** @type {import('./options.js').Known<StopRules>} */
const STOP = {
  epochs: false,
  targetLoss: false,
  targetAccuracy: false,
  patience: false,
  earlyPatience: false,
};

/**
 * Changes all that is given, or nothing when the core refuses any: it is tried on a run that nobody has.
 * @param {Calls} calls
 * @param {number} address
 * @param {number} classes of the data
 * @param {LiveOptions} options
 */
export function changeAll(calls, address, classes, options) {
  const call = 'Run.change';
  const given = checkOptions(call, options, LIVE);
  const trial = calls.pointer('nn_run_new');
  try {
    change(calls, trial, classes, given, call);
  } finally {
    calls.number('nn_run_free', trial);
  }
  change(calls, address, classes, given, call);
}

/**
 * Tells the core what can change at any time.
 * @param {Calls} calls
 * @param {number} address
 * @param {number} classes of the data, 0 for regression
 * @param {LiveOptions} options
 * @param {string} call who asks
 */
export function change(calls, address, classes, { learningRate, schedule, penalty, clipNorm, stop }, call) {
  /** @param {string} name @param {...number} values */
  const set = (name, ...values) => calls.runFor(call, name, address, ...values);
  if (learningRate !== undefined) {
    set('nn_set_learning_rate', number(call, 'learningRate', learningRate));
  }
  if (schedule !== undefined) set('nn_set_schedule', ...scheduleNumbers(calls, schedule, call));
  if (penalty !== undefined) {
    const { l1 = 0, l2 = 0, decay = DECAY_OF_OPTIMIZER } = checkOptions(call, penalty, PENALTY, 'penalty');
    set('nn_set_penalty', number(call, 'l1', l1), number(call, 'l2', l2), number(call, 'decay', decay));
  }
  if (clipNorm !== undefined) set('nn_set_clip', number(call, 'clipNorm', clipNorm));
  if (stop !== undefined) set('nn_set_stop', ...stopNumbers(stop, classes, call));
}

/**
 * @param {Calls} calls
 * @param {ScheduleOptions} schedule
 * @param {string} call
 */
function scheduleNumbers(calls, schedule, call) {
  const { kind, period = 100, factor = 0.5, warmup = 0 } = checkOptions(call, schedule, SCHEDULE, 'schedule');
  const index = oneOf(call, 'schedule.kind', kind, calls.names.schedule);
  refuseForeign(call, calls.optionsOf, 'schedule', kind, schedule);
  const times = [
    number(call, 'period', period),
    number(call, 'factor', factor),
    number(call, 'warmup', warmup),
  ];
  return [index, ...times];
}

/** @param {StopRules} stop @param {number} classes @param {string} call */
function stopNumbers(stop, classes, call) {
  const { epochs = 0, targetLoss = 0, targetAccuracy = 0 } = checkOptions(call, stop, STOP, 'stop');
  const { patience = 0, earlyPatience = 0 } = stop;
  const isSet = targetAccuracy !== 0 && classes === 0;
  if (isSet) refuseUnused(call, 'targetAccuracy', targetAccuracy, 'with targets, only with classes');
  return [
    whole(call, 'epochs', epochs),
    number(call, 'targetLoss', targetLoss),
    number(call, 'targetAccuracy', targetAccuracy),
    whole(call, 'patience', patience),
    whole(call, 'earlyPatience', earlyPatience),
  ];
}
