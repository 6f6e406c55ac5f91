/**
 * link.js - the share link: '#v1&dataset=circle&noise=0.2'. Only what differs from the defaults is written.
 * Reading never throws: what is not understood is left out and named, and every valid setting is kept.
 */

import { EXPERIMENT } from '../experiment/table.js';
import { plainHash } from './plain-hash.js';

/** @import { Experiment } from '../experiment/table.js' */
/** @import { Names } from '../settings/fields.js' */

const VERSION = 'v1';
/** The weights are no setting: they stand in the link beside them. */
const WEIGHTS = 'weights=';

/** @param {Experiment} experiment @returns {string} the hash, starting with '#' */
export function encodeLink(experiment) {
  return `#${[VERSION, EXPERIMENT.encode(experiment)].filter(Boolean).join('&')}`;
}

/**
 * @param {string} hash location.hash; empty for a plain visit
 * @param {Names} names
 * @returns {{experiment: Experiment, ignored: string[]}} ignored: the pieces of the link that were left out
 */
export function decodeLink(hash, names) {
  const pieces = piecesOf(hash).filter(
    (piece, index) => !isVersion(piece, index) && !piece.startsWith(WEIGHTS),
  );
  const { settings, ignored } = EXPERIMENT.decode(pieces.join('&'), names);
  return { experiment: settings, ignored };
}

/** @param {string} piece @param {number} index */
function isVersion(piece, index) {
  return index === 0 && piece === VERSION;
}

/** @param {string} hash @returns {string | null} the packed weights that the link carries */
export function weightsIn(hash) {
  const piece = piecesOf(hash).find((text) => text.startsWith(WEIGHTS));
  return piece?.slice(WEIGHTS.length) ?? null;
}

/** @param {string} hash @returns {string} the link without the weights */
export function withoutWeights(hash) {
  return `#${piecesOf(hash)
    .filter((text) => !text.startsWith(WEIGHTS))
    .join('&')}`;
}

/** @param {string} hash @returns {string[]} */
function piecesOf(hash) {
  return plainHash(hash).replace(/^#+/, '').split('&').filter(Boolean);
}
