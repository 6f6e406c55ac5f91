/** live-options.js - what a run can be told at any time, and how the core is told it. */

import { number, oneOf, whole } from './check.js';

/** @typedef {import('./calls.js').Calls} Calls */

/**
 * @typedef {object} LiveOptions what can change at any time
 * @property {number} [learningRate]
 * @property {{kind: string, period?: number, factor?: number, warmup?: number}} [schedule] times in epochs
 * @property {{l1?: number, l2?: number, decay?: number}} [penalty]
 * @property {number} [clipNorm] longest gradient, 0 for any
 * @property {StopRules} [stop]
 */

/**
 * @typedef {object} StopRules what is left out is off
 * @property {number} [epochs]
 * @property {number} [targetLoss]
 * @property {number} [targetAccuracy]
 * @property {number} [patience] epochs without a fall of the loss
 * @property {number} [earlyPatience] epochs without a new best loss
 */

/**
 * Changes all that is given, or nothing when the core refuses any: it is tried on a run that nobody has.
 * @param {Calls} calls
 * @param {number} handle
 * @param {LiveOptions} options
 * @param {string} call who asks
 */
export function changeAll(calls, handle, options, call) {
  const trial = calls.pointer('nn_run_new');
  try {
    change(calls, trial, options, call);
  } finally {
    calls.number('nn_run_free', trial);
  }
  change(calls, handle, options, call);
}

/**
 * Tells the core what can change at any time.
 * @param {Calls} calls
 * @param {number} handle
 * @param {LiveOptions} options
 * @param {string} call who asks
 */
export function change(calls, handle, { learningRate, schedule, penalty, clipNorm, stop }, call) {
  if (learningRate !== undefined) {
    calls.run('nn_set_learning_rate', handle, number(call, 'learningRate', learningRate));
  }
  if (schedule !== undefined) {
    const { kind, period = 100, factor = 0.5, warmup = 0 } = schedule;
    const index = oneOf(call, 'schedule', kind, calls.names.schedule);
    const times = [
      number(call, 'period', period),
      number(call, 'factor', factor),
      number(call, 'warmup', warmup),
    ];
    calls.run('nn_set_schedule', handle, index, ...times);
  }
  if (penalty !== undefined) {
    const { l1 = 0, l2 = 0, decay = 0 } = penalty;
    const sizes = [number(call, 'l1', l1), number(call, 'l2', l2), number(call, 'decay', decay)];
    calls.run('nn_set_penalty', handle, ...sizes);
  }
  if (clipNorm !== undefined) calls.run('nn_set_clip', handle, number(call, 'clipNorm', clipNorm));
  if (stop !== undefined) setStop(calls, handle, stop, call);
}

/**
 * @param {Calls} calls
 * @param {number} handle
 * @param {StopRules} rules
 * @param {string} call
 */
function setStop(
  calls,
  handle,
  { epochs = 0, targetLoss = 0, targetAccuracy = 0, patience = 0, earlyPatience = 0 },
  call,
) {
  calls.run(
    'nn_set_stop',
    handle,
    whole(call, 'epochs', epochs),
    number(call, 'targetLoss', targetLoss),
    number(call, 'targetAccuracy', targetAccuracy),
    whole(call, 'patience', patience),
    whole(call, 'earlyPatience', earlyPatience),
  );
}
