/**
 * link.js - the share link: '#v1&dataset=circle&noise=0.2'. Only what differs from the defaults is written.
 * Reading never throws: what is not understood is left out and named, and every valid setting is kept.
 */

import { readingsOf } from '../../data/number-text.js';
import { isKey, KEYS, SCHEMA } from '../experiment/schema.js';
import { defaultOf, withDefaults } from '../experiment/training-facts.js';
import { validateField } from '../experiment/validate.js';
import { plainHash } from './plain-hash.js';

/** @import { Experiment, Key } from '../experiment/schema.js' */
/** @import { Field, Names, NamesField } from '../experiment/schema-fields.js' */

const VERSION = 'v1';
const EMPTY = 'none';
/** The weights are no setting: they stand in the link beside them. */
const WEIGHTS = 'weights=';

/** @param {Experiment} experiment @returns {string} the hash, starting with '#' */
export function encodeLink(experiment) {
  return `#${[VERSION, ...changedKeys(experiment).map((key) => pieceOf(experiment, key))].join('&')}`;
}

/**
 * What differs from either default: links of before the weight decay had two must mean what they meant.
 * @param {Experiment} experiment
 * @returns {Key[]} the settings that a link names
 */
export function changedKeys(experiment) {
  return KEYS.filter((key) =>
    [SCHEMA[key].default, defaultOf(key, experiment)].some(
      (usual) => format(usual) !== format(experiment[key]),
    ),
  );
}

/** @param {Experiment} experiment @param {Key} key @returns {string} such as 'noise=0.2' */
export function pieceOf(experiment, key) {
  return `${key}=${encodeURIComponent(format(experiment[key])).replaceAll('%2C', ',')}`;
}

/**
 * @param {string} hash location.hash; empty for a plain visit
 * @param {Names} names
 * @returns {{experiment: Experiment, ignored: string[]}} ignored: the pieces of the link that were left out
 */
export function decodeLink(hash, names) {
  const pieces = piecesOf(hash);
  /** @type {string[]} */
  const ignored = [];
  /** @type {Partial<Record<Key, any>>} */
  const found = {};
  pieces.forEach((piece, index) => {
    if ((index === 0 && piece === VERSION) || piece.startsWith(WEIGHTS)) return;
    const setting = parsePiece(piece, names);
    if (setting) found[setting.key] = setting.value;
    else ignored.push(piece.length > 40 ? `${piece.slice(0, 40)}…` : piece);
  });
  return { experiment: withDefaults(found), ignored };
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

/** @param {unknown} value @returns {string} */
function format(value) {
  if (Array.isArray(value)) return value.length === 0 ? EMPTY : value.join(',');
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/**
 * @param {string} piece such as 'noise=0.2'
 * @param {Names} names
 * @returns {{key: Key, value: unknown} | null} null when the piece says nothing valid
 */
function parsePiece(piece, names) {
  const [key, text] = piece.split(/=(.*)/s);
  if (!isKey(key) || text === undefined) return null;
  try {
    return { key, value: validateField(key, parse(SCHEMA[key], text), names) };
  } catch {
    return null;
  }
}

/**
 * Older links may name a chart twice: another one stands in its place.
 * @param {NamesField} field @param {string[]} items
 */
function withoutRepeats({ minLength, maxLength, isSet, default: usual }, items) {
  if (!isSet || minLength !== maxLength) return items;
  const others = usual.filter((name) => !items.includes(name));
  return items.map((name, index) => (items.indexOf(name) === index ? name : others.shift()));
}

/** @param {Field} field @param {string} text @returns {unknown} */
function parse(field, text) {
  if (field.type === 'choice') return text;
  if (field.type === 'flag') return text === '0' || text === '1' ? text === '1' : text;
  const isList = Array.isArray(field.default);
  if (isList && text === EMPTY) return [];
  const items = text.split(',');
  if (field.type === 'names') return withoutRepeats(field, items);
  const numbers = items.map((item) => readingsOf(item)[0] ?? Number.NaN);
  return isList ? numbers : numbers.length === 1 ? numbers[0] : text;
}
