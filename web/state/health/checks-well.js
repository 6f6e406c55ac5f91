/** checks-well.js - what is well, and what has yet to begin. */

import { fallOf, heldOut, isLearned, measured, SMALL_GAP, STUCK_EPOCHS, scoreOf } from './facts.js';

/** @import { Facts } from './facts.js' */
/** @import { Answer } from './rules.js' */

/** @param {Facts} facts @returns {Answer | null} */
export function untrained({ frame }) {
  return frame.epoch + frame.position === 0 ? { severity: 'good' } : null;
}

/** @param {Facts} facts @returns {Answer | null} */
export function learned(facts) {
  const part = heldOut(facts) ?? 'train';
  if (!isLearned(facts)) return null;
  return { severity: 'good', params: { score: scoreOf(facts, part), part: { key: `name.part.${part}` } } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function learning(facts) {
  const { frame } = facts;
  if (frame.epoch < 1 || isLearned(facts)) return null;
  const [first] = measured(facts, 'loss.train');
  const isFalling = frame.epoch < STUCK_EPOCHS ? frame.loss.train < first : fallOf(facts, 'loss.train') > 0;
  if (!isFalling) return null;
  return { severity: 'good', params: { first, loss: frame.loss.train, epochs: frame.epoch } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function smallGap(facts) {
  const part = heldOut(facts);
  if (!part || facts.classCounts.length === 0 || facts.frame.epoch < 1) return null;
  const gap = scoreOf(facts, 'train') - scoreOf(facts, part);
  return Math.abs(gap) <= SMALL_GAP
    ? { severity: 'good', params: { gap, part: { key: `name.part.${part}` } } }
    : null;
}
