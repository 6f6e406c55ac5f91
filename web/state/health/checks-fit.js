/** checks-fit.js - how well the function that was learned fits its data, and others. */

import { areProbabilities } from '../experiment/facts.js';
import {
  hasLargeGap,
  heldOut,
  isClassification,
  isStuck,
  LEARNED,
  measureOf,
  POOR,
  scoreOf,
  scoreParams,
} from './facts.js';
import { scaled } from './steps.js';
import { fallOf, measured, trendOf } from './trends.js';

/** @import { Facts, Part } from './facts.js' */
/** @import { Answer } from './rules.js' */

const MIN_UNITS = 4;
const FIRST_LAYER = 8;
const GAP_EPOCHS = 10;
/** Of so few samples each one weighs half a point of percent, or more. */
const MIN_SAMPLES = 200;
/** Held-out loss over its lowest. */
const LOST = 1.25;
const UNEVEN = 3.5;
const FIRST_L2 = 0.01;

/** @param {Facts} facts @returns {Answer | null} */
export function underfitting(facts) {
  const { hidden, activation, activations } = facts.experiment;
  const isLinear = hidden.every((_, layer) => (activations[layer] ?? activation) === 'identity');
  const isSmall = hidden.length === 0 || isLinear || Math.min(...hidden) <= MIN_UNITS;
  if (!isStuck(facts) || !(scoreOf(facts, 'train') < POOR) || !isSmall) return null;
  /** @type {(cause: string, suggestion: Answer['suggestion']) => Answer} */
  const because = (cause, suggestion) => ({
    severity: 'warn',
    params: { cause: { key: `health.cause.${cause}` }, ...scoreParams(facts) },
    suggestion,
  });
  if (hidden.length === 0) return because('flat', { hidden: [FIRST_LAYER] });
  if (isLinear) return because('linear', { activation: 'relu', activations: [] });
  return because('few', { hidden: hidden.map((units) => Math.max(FIRST_LAYER, units)) });
}

/** @param {Facts} facts @returns {Answer | null} */
export function overfittingGap(facts) {
  const part = heldOut(facts);
  if (!part || facts.frame.epoch < GAP_EPOCHS || !hasLargeGap(facts, part)) return null;
  const count = facts.sampleCounts[part];
  const isFew = isClassification(facts) && count < MIN_SAMPLES;
  return {
    severity: 'warn',
    params: { ...gapParams(facts, part), count, one: 1 / count },
    variants: isFew ? { why: 'few' } : {},
    suggestion: moreL2(facts),
  };
}

/** @param {Facts} facts @returns {Answer | null} */
export function risingHeldOutLoss(facts) {
  const part = heldOut(facts);
  if (!part) return null;
  const trend = trendOf(facts, `loss.${part}`);
  const lowest = Math.min(...measured(facts, `loss.${part}`));
  const isLost = trend && trend.after > trend.before && facts.frame.loss[part] > LOST * lowest;
  if (!isLost || !(fallOf(facts, 'loss.train') > 0)) return null;
  return {
    severity: scoreOf(facts, part) >= LEARNED ? 'note' : 'warn',
    params: { part: partName(part), lowest, loss: facts.frame.loss[part] },
    variants: areProbabilities(facts.experiment) ? {} : { why: 'values' },
    suggestion: moreL2(facts),
  };
}

/** @param {Facts} facts @returns {Answer | null} */
export function unevenClasses({ classCounts, experiment }) {
  const most = Math.max(0, ...classCounts);
  if (experiment.balance === 0.5 || !(most > UNEVEN * Math.min(...classCounts))) return null;
  const share = most / classCounts.reduce((sum, count) => sum + count, 0);
  const params = { share, class: classCounts.indexOf(most) };
  return { severity: 'note', params, suggestion: { balance: 0.5 } };
}

/**
 * @param {Facts} facts
 * @param {Part} part
 * @returns {NonNullable<Answer['params']>} both scores, and how far apart they are
 */
export function gapParams(facts, part) {
  const [train, held] = [scoreOf(facts, 'train'), scoreOf(facts, part)];
  const gap = Math.abs(train - held);
  return { measure: measureOf(facts), train, held, gap, part: partName(part) };
}

/** @param {Part} part */
function partName(part) {
  return { key: `name.part.${part}` };
}

/** @param {Facts} facts @returns {Answer['suggestion']} */
function moreL2({ experiment }) {
  return { l2: experiment.l2 === 0 ? FIRST_L2 : scaled(experiment.l2, 3) };
}
