/**
 * rules.js - what can be said of the health of a run: one table. Each rule looks at the facts and
 * answers how bad it is, the numbers of its sentence, and settings to try. The words stand under
 * 'health.<id>', 'health.<id>.more' and 'health.<id>.why'.
 */

import * as fit from './checks-fit.js';
import * as layers from './checks-layers.js';
import * as loss from './checks-loss.js';
import * as well from './checks-well.js';
import { historyUntil } from './trends.js';

/** @import { Facts } from './facts.js' */
/** @import { Experiment } from '../experiment/settings.js' */

/** What is to be read first: notes cost nothing. */
const SEVERITIES = /** @type {const} */ (['bad', 'warn', 'good', 'note']);

/** @typedef {typeof SEVERITIES[number]} Severity */
/** @typedef {{layer: number, units: number[]}} Place neurons of a layer, counted from 1 */
/**
 * @typedef {object} Answer
 * @property {Severity} severity
 * @property {Record<string, number | {readonly key: string}>} [params] of the sentences
 * @property {Place[]} [places] that the sentence names
 * @property {Partial<Record<'title' | 'more' | 'why', string>>} [variants] of the sentences
 * @property {Partial<Experiment>} [suggestion] settings to try
 * @property {boolean} [isFromStart] whether the suggestion helps only a training that begins anew
 */
/** @typedef {Answer & {id: string, term: string}} Finding */
/**
 * @typedef {object} Rule
 * @property {string} id
 * @property {string} term of the glossary that explains it
 * @property {string | null} lab the experiment that shows it at leisure, by the name of the lab
 * @property {(facts: Facts) => Answer | null} check
 * @property {readonly string[]} [hides] later rules whose findings follow from this one, unless it is a note
 * @property {boolean} [isCalm] said only where nothing is amiss
 */

const SLOW = ['shortSteps', 'slow', 'plateau', 'underfitting'];
const FIT = ['overfitting', 'heldOutRises'];
const CUT_OFF = ['vanishing', 'saturated', 'dead', ...SLOW, ...FIT];
const BROKEN = [...CUT_OFF, 'longSteps'];

/** Of those that are as bad, the first ones are shown. @type {readonly Rule[]} */
export const RULES = Object.freeze([
  { id: 'untrained', term: 'epoch', lab: null, check: well.untrained, isCalm: true },
  { id: 'early', term: 'epoch', lab: null, check: well.early, isCalm: true },
  { id: 'settled', term: 'loss', lab: null, check: well.settled, isCalm: true },
  { id: 'imbalance', term: 'classBalance', lab: null, check: fit.unevenClasses },
  {
    ...{ id: 'diverged', term: 'divergence', lab: 'learning-rate', check: loss.divergence },
    hides: ['exploding', 'edited', 'rising', ...BROKEN],
  },
  {
    ...{ id: 'edited', term: 'weight', lab: null, check: loss.editedWeight },
    hides: ['exploding', 'rising', ...BROKEN],
  },
  {
    ...{ id: 'exploding', term: 'clipping', lab: 'gradient-flow', check: layers.explodingGradient },
    hides: ['saturated', 'longSteps', ...SLOW, ...FIT],
  },
  {
    ...{ id: 'rising', term: 'learningRate', lab: 'learning-rate', check: loss.risingLoss },
    hides: [...SLOW, ...FIT],
  },
  {
    ...{ id: 'equal', term: 'initialWeights', lab: 'initial-weights', check: layers.equalUnits },
    hides: BROKEN,
  },
  {
    ...{ id: 'step', term: 'backpropagation', lab: 'activations', check: layers.stepActivation },
    hides: ['vanishing', 'saturated', 'dead', ...SLOW],
  },
  {
    ...{ id: 'vanishing', term: 'vanishingGradient', lab: 'gradient-flow' },
    ...{ check: layers.vanishingGradient, hides: ['saturated', ...SLOW, 'longSteps'] },
  },
  {
    ...{ id: 'saturated', term: 'saturation', lab: 'initial-weights', check: layers.saturatedUnits },
    hides: ['slow', 'plateau'],
  },
  {
    ...{ id: 'dead', term: 'deadRelu', lab: 'activations', check: layers.deadUnits },
    hides: ['slow', 'plateau'],
  },
  {
    ...{ id: 'shortSteps', term: 'updateRatio', lab: 'learning-rate', check: loss.shortSteps },
    hides: ['slow', 'plateau', 'underfitting'],
  },
  {
    ...{ id: 'slow', term: 'learningRate', lab: 'learning-rate', check: loss.slowFall },
    hides: ['plateau', 'underfitting', ...FIT],
  },
  {
    ...{ id: 'underfitting', term: 'underfitting', lab: 'capacity', check: fit.underfitting },
    hides: ['plateau', ...FIT],
  },
  {
    ...{ id: 'overfitting', term: 'overfitting', lab: 'regularization', check: fit.overfittingGap },
    hides: ['heldOutRises', 'plateau'],
  },
  {
    ...{ id: 'heldOutRises', term: 'overfitting', lab: 'regularization', check: fit.risingHeldOutLoss },
    hides: ['plateau'],
  },
  { id: 'plateau', term: 'plateau', lab: 'learning-rate', check: loss.plateau },
  {
    ...{ id: 'learned', term: 'generalization', lab: null, check: well.learned, isCalm: true },
    hides: ['smallGap'],
  },
  { id: 'learning', term: 'loss', lab: null, check: well.learning, isCalm: true },
  { id: 'smallGap', term: 'generalization', lab: null, check: well.smallGap, isCalm: true },
  { id: 'longSteps', term: 'updateRatio', lab: 'learning-rate', check: loss.longSteps },
]);

const CALM = new Set(RULES.filter(({ isCalm }) => isCalm).map(({ id }) => id));

/**
 * @param {Facts} facts
 * @returns {Finding[]} what matters most first; none contradicts another
 */
export function judge({ history, ...now }) {
  const facts = { ...now, history: historyUntil(history, now.frame.epoch) };
  /** @type {Finding[]} */
  const found = [];
  /** @type {Set<string>} */
  const hidden = new Set();
  for (const { id, term, check, hides = [] } of RULES) {
    const answer = hidden.has(id) ? null : check(facts);
    if (!answer) continue;
    found.push({ ...answer, id, term });
    if (answer.severity !== 'note') for (const other of hides) hidden.add(other);
  }
  return found
    .filter((finding) => !found.some((other) => contradicts(finding, other)))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** @param {Finding} finding @param {Finding} other @returns {boolean} whether the first denies the second */
export function contradicts(finding, other) {
  return CALM.has(finding.id) && isAmiss(other);
}

/** @param {Finding} finding @returns {boolean} */
export function isAmiss({ severity }) {
  return severity === 'bad' || severity === 'warn';
}
