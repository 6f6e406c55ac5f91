/**
 * rules.js - what can be said of the health of a run: one table. Each rule looks at the facts and
 * answers how bad it is, the numbers of its sentence, and settings to try. The words stand under
 * 'health.<id>' and 'health.<id>.why'.
 */

import {
  deadUnits,
  equalUnits,
  explodingGradient,
  saturatedUnits,
  stepActivation,
  vanishingGradient,
} from './checks-layers.js';
import * as training from './checks-training.js';
import * as well from './checks-well.js';

/** @import { Facts } from './facts.js' */
/** @import { Experiment } from '../experiment/schema.js' */

/** The worst first. */
const SEVERITIES = /** @type {const} */ (['bad', 'warn', 'note', 'good']);

/** @typedef {typeof SEVERITIES[number]} Severity */
/** @typedef {{layer: number, units: number[]}} Place units of a layer, counted from 1 */
/**
 * @typedef {object} Answer
 * @property {Severity} severity
 * @property {Record<string, number | string | {readonly key: string}>} [params] of the sentence
 * @property {Place[]} [places] that the sentence names
 * @property {Partial<Experiment>} [suggestion] settings to try
 */
/** @typedef {Answer & {id: string, term: string}} Finding */
/**
 * @typedef {object} Rule
 * @property {string} id
 * @property {string} term of the glossary that explains it
 * @property {string | null} lab the experiment that shows it at leisure, by the name of the lab
 * @property {(facts: Facts) => Answer | null} check
 * @property {readonly string[]} [hides] rules whose findings follow from this one
 */

const CONSEQUENCES = ['plateau', 'underfitting'];
const BROKEN = [...CONSEQUENCES, 'rising', 'longSteps', 'shortSteps', 'overfitting', 'heldOutRises'];
const CUT_OFF = ['dead', 'vanishing', 'saturated', 'shortSteps', 'plateau', 'underfitting'];

/** Of those that are as bad, the first ones are shown. @type {readonly Rule[]} */
export const RULES = Object.freeze([
  {
    id: 'diverged',
    term: 'divergence',
    lab: 'learning-rate',
    check: training.divergence,
    hides: [...BROKEN, 'exploding'],
  },
  { id: 'exploding', term: 'clipping', lab: 'gradient-flow', check: explodingGradient },
  {
    id: 'rising',
    term: 'learningRate',
    lab: 'learning-rate',
    check: training.risingLoss,
    hides: CONSEQUENCES,
  },
  { id: 'equal', term: 'initialWeights', lab: 'initial-weights', check: equalUnits, hides: CUT_OFF },
  { id: 'step', term: 'backpropagation', lab: 'activations', check: stepActivation, hides: CUT_OFF },
  { id: 'dead', term: 'deadRelu', lab: 'activations', check: deadUnits },
  {
    id: 'vanishing',
    term: 'vanishingGradient',
    lab: 'gradient-flow',
    check: vanishingGradient,
    hides: ['plateau', 'underfitting', 'shortSteps'],
  },
  { id: 'saturated', term: 'saturation', lab: 'initial-weights', check: saturatedUnits },
  {
    id: 'overfitting',
    term: 'overfitting',
    lab: 'regularization',
    check: training.overfittingGap,
    hides: ['heldOutRises'],
  },
  {
    id: 'heldOutRises',
    term: 'overfitting',
    lab: 'regularization',
    check: training.risingHeldOutLoss,
  },
  {
    id: 'underfitting',
    term: 'underfitting',
    lab: 'capacity',
    check: training.underfitting,
    hides: ['plateau'],
  },
  {
    id: 'shortSteps',
    term: 'updateRatio',
    lab: 'learning-rate',
    check: training.shortSteps,
    hides: ['plateau'],
  },
  { id: 'plateau', term: 'plateau', lab: 'learning-rate', check: training.plateau },
  { id: 'imbalance', term: 'classBalance', lab: null, check: training.unevenClasses },
  { id: 'longSteps', term: 'updateRatio', lab: 'learning-rate', check: training.longSteps },
  { id: 'untrained', term: 'epoch', lab: null, check: well.untrained },
  { id: 'learned', term: 'generalization', lab: null, check: well.learned },
  { id: 'learning', term: 'loss', lab: null, check: well.learning },
  { id: 'smallGap', term: 'generalization', lab: null, check: well.smallGap },
]);

/**
 * What is well is told only where nothing is amiss.
 * @param {Facts} facts
 * @returns {Finding[]} the worst first
 */
export function judge(facts) {
  const found = RULES.flatMap((rule) => {
    const answer = rule.check(facts);
    return answer ? [{ rule, answer }] : [];
  });
  const hidden = new Set(found.flatMap(({ rule }) => rule.hides ?? []));
  const isAmiss = found.some(({ answer }) => ['bad', 'warn'].includes(answer.severity));
  return found
    .filter(({ rule, answer }) => !hidden.has(rule.id) && !(isAmiss && answer.severity === 'good'))
    .map(({ rule: { id, term }, answer }) => ({ ...answer, id, term }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
