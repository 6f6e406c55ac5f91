/**
 * link.js - what a link says of the playground, as the query of its address: 'dataset=circle&noise=0.2'. Only
 * what differs from the defaults is written. Reading never throws: what is not understood is left out and
 * named, and every valid setting is kept.
 */

import { EXPERIMENT } from '../experiment/settings.js';

/** @import { Experiment } from '../experiment/settings.js' */
/** @import { Names } from '../settings/fields.js' */

/** The weights are no setting: they stand in the link beside them. */
const WEIGHTS = 'weights=';

/** @param {Experiment} experiment @param {string} [weights] packed @returns {string} the query */
export function encodeLink(experiment, weights) {
  const pieces = [EXPERIMENT.encode(experiment), weights === undefined ? '' : WEIGHTS + weights];
  return pieces.filter(Boolean).join('&');
}

/**
 * @param {string} query empty for a plain visit
 * @param {Names} names
 * @returns {{experiment: Experiment, ignored: string[]}} ignored: the pieces of the link that were left out
 */
export function decodeLink(query, names) {
  const { settings, ignored } = EXPERIMENT.decode(withoutWeights(query), names);
  return { experiment: settings, ignored };
}

/** @param {string} query @returns {string | null} the packed weights that the link carries */
export function weightsIn(query) {
  const piece = query.split('&').find((text) => text.startsWith(WEIGHTS));
  return piece?.slice(WEIGHTS.length) ?? null;
}

/** @param {string} query @returns {string} the link without the weights */
export function withoutWeights(query) {
  const pieces = query.split('&').filter((text) => text !== '' && !text.startsWith(WEIGHTS));
  return pieces.join('&');
}
