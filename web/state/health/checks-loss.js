/** checks-loss.js - what the training loss tells: it is lost, it rises, it creeps, or it stands still. */

import { layersOf } from '../experiment/layers.js';
import { firstGradient, hasWideStart } from './checks-layers.js';
import { isFallingWell, isLearned, isStuck, POOR, scoreOf, scoreParams } from './facts.js';
import { highRate, longestStep, rateTimes } from './steps.js';
import { fallOf, measured, recent, SHORTEST_WINDOW, trendOf } from './trends.js';

/** @import { Facts } from './facts.js' */
/** @import { Answer } from './rules.js' */

const HUGE_GRADIENT = 1e3;
/** Loss over an earlier one, and epochs before it counts. */
const RISEN = 1.5;
const MIN_EPOCHS = 3;
/** Shares of the first loss: as good as none, and what is left when training has come some way. */
const LITTLE = 0.05;
const SOME_WAY = 0.7;
/** Share of the epochs in which a loss that creeps is lower than before. */
const STEADILY = 0.8;
const MODEST_STEP = 1e-2;
const SHORT_STEP = 1e-5;
const LONG_STEP = 0.1;
/** Hidden layers through which a signal that is halved in each gets lost. */
const MANY_LAYERS = 4;
const WIDE_FOR_RELU = ['he', 'he_uniform', 'automatic'];

/** @param {Facts} facts @returns {Answer | null} */
export function divergence(facts) {
  const { frame, experiment } = facts;
  if (frame.problem?.code !== 'diverged' && Number.isFinite(frame.loss.train)) return null;
  const { learningRate, clipNorm } = experiment;
  /** @type {(cause: string, answer: Partial<Answer>) => Answer} */
  const because = (cause, answer) => ({
    severity: 'bad',
    params: { cause: { key: `health.cause.${cause}` }, epoch: frame.epoch },
    isFromStart: true,
    ...answer,
  });
  const leap = leapOf(facts);
  if (leap && frame.epoch < leap.epoch + MIN_EPOCHS) return because('edit', { variants: { why: 'edit' } });
  if (hasWideStart(experiment) || firstGradient(facts) > HUGE_GRADIENT)
    return because('sums', { variants: { why: 'sums' }, suggestion: { initializer: 'automatic' } });
  if (learningRate <= highRate(facts) && clipNorm === 0)
    return because('clip', { suggestion: { clipNorm: 1 } });
  return because('rate', { suggestion: rateTimes(facts, 0.1) });
}

/** @param {Facts} facts @returns {Answer | null} */
export function editedWeight(facts) {
  const edit = leapOf(facts);
  const [first] = measured(facts, 'loss.train');
  const loss = facts.frame.loss.train;
  if (!edit || !(loss > RISEN * edit.before) || loss < LITTLE * first || loss > RISEN * edit.after)
    return null;
  return { severity: 'warn', params: { before: edit.before, loss } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function risingLoss(facts) {
  const [first] = measured(facts, 'loss.train');
  const {
    epoch,
    loss: { train: loss },
  } = facts.frame;
  const normal = Math.max(first, leapOf(facts)?.after ?? 0);
  if (epoch < MIN_EPOCHS || !(loss > RISEN * normal)) return null;
  return { severity: 'bad', params: { times: loss / first }, suggestion: rateTimes(facts, 0.1) };
}

/** @param {Facts} facts @returns {Answer | null} */
export function shortSteps(facts) {
  const ratio = longestStep(facts);
  if (facts.frame.epoch < 1 || !(ratio > 0 && ratio < SHORT_STEP) || isLearned(facts)) return null;
  return { severity: 'warn', params: { ratio }, suggestion: rateTimes(facts, 10) };
}

/** @param {Facts} facts @returns {Answer | null} */
export function longSteps(facts) {
  const ratio = longestStep(facts);
  if (facts.frame.epoch < 1 || !(ratio > LONG_STEP)) return null;
  return { severity: 'note', params: { share: ratio }, suggestion: rateTimes(facts, 1 / 3) };
}

/** @param {Facts} facts @returns {Answer | null} */
export function slowFall(facts) {
  const { frame, experiment } = facts;
  const [first] = measured(facts, 'loss.train');
  const loss = frame.loss.train;
  if (frame.epoch < SHORTEST_WINDOW || isFallingWell(facts)) return null;
  if (!(loss < first && loss > SOME_WAY * first) || !fallsSteadily(facts)) return null;
  const params = { first, loss, epochs: frame.epoch };
  if (isNarrowStart(experiment))
    return { severity: 'warn', params, variants: { why: 'start' }, suggestion: { initializer: 'he' } };
  return { severity: 'warn', params, suggestion: rateTimes(facts, 10) };
}

/** @param {Facts} facts @returns {Answer | null} */
export function plateau(facts) {
  const trend = trendOf(facts, 'loss.train');
  if (!trend || !isStuck(facts) || !(scoreOf(facts, 'train') < POOR)) return null;
  const { learningRate, schedule } = facts.experiment;
  const rate = measured(facts, 'rate').at(-1) ?? learningRate;
  const isOver = schedule !== 'constant' && rate < learningRate / 100;
  const canRise = longestStep(facts) < MODEST_STEP && learningRate < highRate(facts) / 3;
  const suggestion = isOver ? { schedule: 'constant' } : rateTimes(facts, canRise ? 3 : 1 / 3);
  const params = { epochs: trend.epochs, loss: trend.after };
  return { severity: 'warn', params: { ...params, ...scoreParams(facts) }, suggestion };
}

/** Noise makes a loss that stands still go up as often as down. @param {Facts} facts */
function fallsSteadily(facts) {
  const values = recent(facts, 'loss.train');
  const falls = values.slice(1).filter((value, index) => value < values[index]).length;
  return falls >= STEADILY * (values.length - 1) && fallOf(facts, 'loss.train') > 0;
}

/** @param {Facts['experiment']} experiment whether each ReLU layer halves the variance of the signal */
function isNarrowStart(experiment) {
  const layers = layersOf(experiment);
  const isDeep = layers.filter(({ activation }) => activation === 'relu').length >= MANY_LAYERS;
  return isDeep && !WIDE_FOR_RELU.includes(experiment.initializer);
}

/** @param {Facts} facts @returns {Facts['edit']} the last edit of a weight, if it made the loss leap */
function leapOf({ edit, frame }) {
  return edit && frame.epoch >= edit.epoch && !(edit.after <= RISEN * edit.before) ? edit : null;
}
