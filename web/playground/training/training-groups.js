/** training-groups.js - the settings of training by group: which are shown, and what a closed group says. */

import { EXPERIMENT } from '../../state/experiment/settings.js';
import { symbolOf } from '../../state/experiment/training-facts.js';
import { formatExactPercent } from '../../ui/format.js';
import { label, labelOfName, t } from '../../ui/text.js';

/** @import { Experiment, Key } from '../../state/experiment/settings.js' */

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {readonly Key[]} keys all of its settings
 * @property {(experiment: Experiment) => readonly Key[]} shown those that count now
 * @property {(experiment: Experiment) => string} summary
 */

/** @param {string} name @param {Group['summary']} summary @returns {Group} */
function group(name, summary) {
  const keys = EXPERIMENT.group(name);
  const shown = (/** @type {Experiment} */ experiment) =>
    keys.filter((key) => EXPERIMENT.isUsed(key, experiment));
  return { name, keys, shown, summary };
}

/** @param {string} name @returns {Group} of settings that are each off at 0 */
function switches(name) {
  return group(name, (experiment) => {
    const on = EXPERIMENT.group(name).filter((key) => experiment[key] !== 0);
    return on.length > 0 ? on.map((key) => show(experiment, key)).join(t('list.dot')) : t('training.off');
  });
}

/** @param {Experiment} experiment @param {Key} key */
function show(experiment, key) {
  const value = /** @type {number} */ (experiment[key]);
  const shown = key === 'stopAccuracy' ? formatExactPercent(value) : String(value);
  return t('label.value', { label: label(`setting.${key}`), value: shown });
}

/** @type {readonly Group[]} */
export const GROUPS = Object.freeze([
  group('optimizer', ({ optimizer }) => labelOfName('optimizer', optimizer)),
  group('rate', ({ learningRate, schedule }) =>
    [learningRate, labelOfName('schedule', schedule)].join(t('list.dot')),
  ),
  switches('regularization'),
  group('loss', ({ loss }) => labelOfName('loss', loss)),
  switches('stop'),
]);

/** @param {Experiment} experiment @param {Key} key @returns {string} with the optimizer's own symbol */
export function labelOf({ optimizer }, key) {
  const symbol = key === 'beta1' || key === 'beta2' ? symbolOf(optimizer, key) : undefined;
  return label(symbol ? `training.symbol.${symbol}` : `setting.${key}`);
}
