/** checks-training.js - what the curves and the settings tell: what keeps a network from learning. */

import { takesScale } from '../experiment/facts.js';
import { firstGradient } from './checks-layers.js';
import {
  fallOf,
  heldOut,
  isLearned,
  LEARNED,
  layersSeen,
  measured,
  SMALL_GAP,
  STUCK_EPOCHS,
  scoreOf,
  trendOf,
} from './facts.js';

/** @import { Facts } from './facts.js' */
/** @import { Answer } from './rules.js' */

/** Rates that overshoot on most problems: of optimizers that scale their steps, and of the others. */
const ADAPTIVE = ['adam', 'adamw', 'rmsprop', 'adagrad'];
const HIGH_RATE = { adaptive: 0.05, plain: 0.5 };
const HUGE_GRADIENT = 1e3;
const WIDE_WEIGHTS = 1;
/** Loss over the first one, and epochs before it counts. */
const RISEN = 1.5;
const FEW_EPOCHS = 3;
/** Share that the loss falls by over a window when it falls at all. */
const FALLS = 0.01;
const POOR_SCORE = 0.85;
const FEW_UNITS = 4;
const FIRST_LAYER = 8;
const GAP_EPOCHS = 10;
/** Held-out loss over its lowest. */
const LOST = 1.25;
const UNEVEN = 3.5;
const LONG_STEP = 0.1;
const MODEST_STEP = 1e-2;
const SHORT_STEP = 1e-5;

/** @param {Facts} facts @returns {Answer | null} */
export function divergence(facts) {
  const { frame, experiment } = facts;
  if (frame.problem?.code !== 'diverged' && Number.isFinite(frame.loss.train)) return null;
  const { learningRate, initializer, initialScale, clipNorm } = experiment;
  const areWide = takesScale(initializer) && initialScale >= WIDE_WEIGHTS;
  /** @type {(cause: string, suggestion: Answer['suggestion']) => Answer} */
  const because = (cause, suggestion) => ({
    severity: 'bad',
    params: { cause: { key: `health.cause.${cause}` }, learningRate, epoch: frame.epoch },
    suggestion,
  });
  if (areWide || firstGradient(facts) > HUGE_GRADIENT) return because('sums', { initializer: 'automatic' });
  if (learningRate <= highRate(facts) && clipNorm === 0) return because('clip', { clipNorm: 1 });
  return because('rate', { learningRate: scaled(learningRate, 0.1) });
}

/** @param {Facts} facts @returns {Answer | null} */
export function risingLoss(facts) {
  const [first] = measured(facts, 'loss.train');
  const { frame, experiment } = facts;
  const loss = frame.loss.train;
  if (frame.epoch < FEW_EPOCHS || !(loss > RISEN * first)) return null;
  const suggestion = { learningRate: scaled(experiment.learningRate, 0.1) };
  return { severity: 'bad', params: { times: loss / first }, suggestion };
}

/** @param {Facts} facts @returns {Answer | null} */
export function underfitting(facts) {
  const { hidden, activation, activations } = facts.experiment;
  const score = scoreOf(facts, 'train');
  const isLinear = hidden.every((_, layer) => (activations[layer] ?? activation) === 'identity');
  const isSmall = hidden.length === 0 || isLinear || Math.min(...hidden) <= FEW_UNITS;
  if (!isStuck(facts) || !(score < POOR_SCORE) || !isSmall) return null;
  /** @type {(cause: string, suggestion: Answer['suggestion']) => Answer} */
  const because = (cause, suggestion) => ({
    severity: 'warn',
    params: { cause: { key: `health.cause.${cause}` }, score: Math.max(0, score) },
    suggestion,
  });
  if (hidden.length === 0) return because('flat', { hidden: [FIRST_LAYER] });
  if (isLinear) return because('linear', { activation: 'relu', activations: [] });
  return because('few', { hidden: hidden.map((units) => Math.max(FIRST_LAYER, units)) });
}

/** @param {Facts} facts @returns {Answer | null} */
export function plateau(facts) {
  const trend = trendOf(facts, 'loss.train');
  if (!trend || !isStuck(facts)) return null;
  const { learningRate, schedule } = facts.experiment;
  const rate = measured(facts, 'rate').at(-1) ?? learningRate;
  const isOver = schedule !== 'constant' && rate < learningRate / 100;
  const canRise = longestStep(facts) < MODEST_STEP && learningRate < highRate(facts) / 3;
  const other = { learningRate: scaled(learningRate, canRise ? 3 : 1 / 3) };
  const suggestion = isOver ? { schedule: 'constant' } : other;
  return { severity: 'warn', params: { epochs: trend.epochs, loss: trend.after }, suggestion };
}

/** @param {Facts} facts @returns {Answer | null} */
export function overfittingGap(facts) {
  const part = heldOut(facts);
  if (!part || facts.frame.epoch < GAP_EPOCHS) return null;
  const gap = scoreOf(facts, 'train') - scoreOf(facts, part);
  if (!(gap > SMALL_GAP)) return null;
  return { severity: 'warn', params: { gap, part: { key: `name.part.${part}` } }, suggestion: moreL2(facts) };
}

/** @param {Facts} facts @returns {Answer | null} */
export function risingHeldOutLoss(facts) {
  const part = heldOut(facts);
  if (!part) return null;
  const trend = trendOf(facts, `loss.${part}`);
  const lowest = Math.min(...measured(facts, `loss.${part}`));
  const isLost = trend && trend.after > trend.before && facts.frame.loss[part] > LOST * lowest;
  if (!isLost || !(fallOf(facts, 'loss.train') > 0)) return null;
  const params = { part: { key: `name.part.${part}` }, lowest, loss: facts.frame.loss[part] };
  const severity = scoreOf(facts, part) >= LEARNED ? 'note' : 'warn';
  return { severity, params, suggestion: moreL2(facts) };
}

/** @param {Facts} facts @returns {Answer | null} */
export function unevenClasses({ classCounts, experiment }) {
  const most = Math.max(0, ...classCounts);
  if (experiment.balance === 0.5 || !(most > UNEVEN * Math.min(...classCounts))) return null;
  const share = most / classCounts.reduce((sum, count) => sum + count, 0);
  const params = { share, class: classCounts.indexOf(most) };
  return { severity: 'note', params, suggestion: { balance: 0.5 } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function longSteps(facts) {
  const ratio = longestStep(facts);
  if (facts.frame.epoch < 1 || !(ratio > LONG_STEP)) return null;
  const suggestion = { learningRate: scaled(facts.experiment.learningRate, 1 / 3) };
  return { severity: 'note', params: { share: ratio }, suggestion };
}

/** @param {Facts} facts @returns {Answer | null} */
export function shortSteps(facts) {
  const ratio = longestStep(facts);
  if (facts.frame.epoch < 1 || !(ratio > 0 && ratio < SHORT_STEP) || isLearned(facts)) return null;
  const suggestion = { learningRate: scaled(facts.experiment.learningRate, 10) };
  return { severity: 'warn', params: { ratio }, suggestion };
}

/** @param {Facts} facts @returns {number} */
function highRate({ experiment }) {
  return ADAPTIVE.includes(experiment.optimizer) ? HIGH_RATE.adaptive : HIGH_RATE.plain;
}

/** @param {Facts} facts @returns {boolean} */
function isStuck(facts) {
  return facts.frame.epoch >= STUCK_EPOCHS && !isLearned(facts) && fallOf(facts, 'loss.train') < FALLS;
}

/** @param {Facts} facts @returns {number} of the layers: the last step over the weights */
function longestStep(facts) {
  return Math.max(
    0,
    ...layersSeen(facts)
      .map(({ updateRatio }) => updateRatio)
      .filter(Number.isFinite),
  );
}

/** @param {Facts} facts @returns {Answer['suggestion']} */
function moreL2({ experiment }) {
  return { l2: experiment.l2 === 0 ? 0.01 : scaled(experiment.l2, 3) };
}

/** @param {number} value @param {number} factor @returns {number} two digits, as one would type it */
function scaled(value, factor) {
  return Number((value * factor).toPrecision(2));
}
