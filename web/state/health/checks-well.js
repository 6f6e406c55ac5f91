/** checks-well.js - what is well, what has come to rest, and what has yet to begin. */

import { gapParams } from './checks-fit.js';
import {
  hasBegun,
  hasSmallGap,
  heldOut,
  isClassification,
  isFalling,
  isLearned,
  isStuck,
  POOR,
  SMALL_GAP,
  scoreOf,
  scoreParams,
} from './facts.js';
import { measured } from './trends.js';

/** @import { Facts } from './facts.js' */
/** @import { Answer } from './rules.js' */

/** @param {Facts} facts @returns {Answer | null} */
export function untrained(facts) {
  return hasBegun(facts) ? null : { severity: 'note' };
}

/** @param {Facts} facts @returns {Answer | null} */
export function learned(facts) {
  if (!isLearned(facts)) return null;
  const part = heldOut(facts);
  if (!part) {
    const variants = { title: 'train', more: 'train', why: 'train' };
    return { severity: 'good', params: scoreParams(facts), variants };
  }
  const params = gapParams(facts, part);
  const isClose = scoreOf(facts, 'train') - scoreOf(facts, part) <= SMALL_GAP;
  return { severity: 'good', params, variants: isClose ? {} : { title: 'gap', why: 'gap' } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function learning(facts) {
  if (facts.frame.epoch < 1 || isLearned(facts) || !isFalling(facts)) return null;
  const [first] = measured(facts, 'loss.train');
  const params = { first, loss: facts.frame.loss.train, epoch: facts.frame.epoch };
  return { severity: 'good', params: { ...params, ...scoreParams(facts) } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function settled(facts) {
  if (!isStuck(facts) || !(scoreOf(facts, 'train') >= POOR)) return null;
  return { severity: 'note', params: { loss: facts.frame.loss.train, ...scoreParams(facts) } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function early(facts) {
  if (!hasBegun(facts) || isLearned(facts) || isStuck(facts)) return null;
  if (facts.frame.epoch >= 1 && isFalling(facts)) return null;
  const [first] = measured(facts, 'loss.train');
  return { severity: 'note', params: { first, loss: facts.frame.loss.train } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function smallGap(facts) {
  const part = heldOut(facts);
  if (!part || !isClassification(facts) || facts.frame.epoch < 1) return null;
  // That a network that knows nothing does as badly on both is no good sign.
  if (scoreOf(facts, 'train') < POOR || !hasSmallGap(facts, part)) return null;
  return { severity: 'good', params: gapParams(facts, part) };
}
