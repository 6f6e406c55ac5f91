/** training-groups.js - the settings of training by group: which are shown, and what a closed group says. */

import { scheduleParameters, symbolOf } from '../../state/experiment/training-facts.js';
import { formatExactPercent } from '../format.js';
import { label, labelOfName, t } from '../text.js';

/** @import { Experiment, Key } from '../../state/experiment/schema.js' */

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {readonly Key[]} keys all of its settings
 * @property {(experiment: Experiment) => readonly Key[]} shown those that count now
 * @property {(experiment: Experiment) => string} summary
 */

/** @type {('beta1' | 'beta2')[]} */
const BETAS = ['beta1', 'beta2'];

/** 0 or nothing typed switches these off. @type {readonly Key[]} */
export const CAN_BE_OFF = Object.freeze(
  /** @type {Key[]} */ ([
    ...['l1', 'l2', 'decay', 'dropout', 'clipNorm', 'stopEpochs', 'stopLoss', 'stopAccuracy'],
    ...['stopPatience', 'earlyPatience'],
  ]),
);

/** @param {string} name @param {Key[]} keys each off at 0 @returns {Group} */
function switches(name, keys) {
  return {
    name,
    keys,
    shown: () => keys,
    summary: (experiment) => {
      const on = keys.filter((key) => experiment[key] !== 0);
      return on.length > 0 ? on.map((key) => show(experiment, key)).join(t('list.dot')) : t('training.off');
    },
  };
}

/** @param {Experiment} experiment @param {Key} key */
function show(experiment, key) {
  const value = /** @type {number} */ (experiment[key]);
  const shown = key === 'stopAccuracy' ? formatExactPercent(value) : String(value);
  return t('label.value', { label: label(`setting.${key}`), value: shown });
}

/** @type {readonly Group[]} */
export const GROUPS = Object.freeze([
  {
    name: 'optimizer',
    keys: ['optimizer', 'beta1', 'beta2', 'clipNorm'],
    shown: ({ optimizer }) => [
      'optimizer',
      ...BETAS.filter((key) => symbolOf(optimizer, key) !== undefined),
      'clipNorm',
    ],
    summary: ({ optimizer }) => labelOfName('optimizer', optimizer),
  },
  {
    name: 'rate',
    keys: ['learningRate', 'schedule', 'schedulePeriod', 'scheduleFactor', 'scheduleWarmup'],
    shown: ({ schedule }) => ['learningRate', 'schedule', ...scheduleParameters(schedule)],
    summary: ({ learningRate, schedule }) =>
      [learningRate, labelOfName('schedule', schedule)].join(t('list.dot')),
  },
  switches('regularisation', ['l1', 'l2', 'decay', 'dropout']),
  {
    name: 'loss',
    keys: ['loss', 'initialBias'],
    shown: () => ['loss', 'initialBias'],
    summary: ({ loss }) => labelOfName('loss', loss),
  },
  switches('stop', ['stopEpochs', 'stopLoss', 'stopAccuracy', 'stopPatience', 'earlyPatience']),
]);

/** @param {Experiment} experiment @param {Key} key @returns {string} with the optimizer's own symbol */
export function labelOf({ optimizer }, key) {
  const symbol = key === 'beta1' || key === 'beta2' ? symbolOf(optimizer, key) : undefined;
  return label(symbol ? `training.symbol.${symbol}` : `setting.${key}`);
}
