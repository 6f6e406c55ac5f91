/**
 * notices.js - what the page tells its user: a sentence by key, a hint by key, and the words of the core as
 * detail.
 */

import { refusalNotice } from './refusals.js';
import { SettingError } from './settings/check.js';

/** @import { Frame } from './run/engine-types.js' */
/** @typedef {{readonly key: string}} TextKey a text inside the text */
/** @typedef {Record<string, string | number | TextKey | readonly string[]>} Params */

/**
 * @typedef {object} Notice
 * @property {string} id a new notice replaces the one with the same id
 * @property {'error' | 'info'} kind errors stay until they are dismissed or solved
 * @property {string} text key of the sentence
 * @property {string} [hint] key of the advice
 * @property {Params} params for both
 * @property {string} [detail] the words of the core, shown as they are
 */

const KNOWN_CODES = new Set([
  'argument',
  'state',
  'memory',
  'shape',
  'data',
  'diverged',
  'internal',
  'crashed',
  'charts',
]);

/**
 * @param {unknown} error anything that was thrown
 * @param {unknown} [kept] the value that stays where a setting is refused
 * @returns {Notice}
 */
export function errorNotice(error, kept) {
  if (error instanceof SettingError) return refusalNotice(error, kept);
  const { code = 'unknown', message = String(error) } = /** @type {{code?: string, message?: string}} */ (
    error ?? {}
  );
  const known = KNOWN_CODES.has(code) ? code : 'unknown';
  return {
    id: `error.${known}`,
    kind: 'error',
    text: `error.${known}`,
    hint: `error.${known}.hint`,
    params: {},
    detail: message,
  };
}

/**
 * @param {string} text key of the sentence
 * @param {Params} [params]
 * @returns {Notice}
 */
export function infoNotice(text, params = {}) {
  return { id: text, kind: 'info', text, params };
}

/** @param {NonNullable<Frame['stop']>} stop the rule that has paused training @returns {Notice} */
export function stopNotice({ reason, epoch, limit, reached, bestEpoch }) {
  const params = { epoch, limit, bestEpoch, reached: Number(reached.toPrecision(4)) };
  return { id: 'stop', kind: 'info', text: `stop.${reason}`, hint: 'stop.hint', params };
}

/** @param {number} epoch with which a new worker goes on @returns {Notice} in place of that of the failure */
export function recoveredNotice(epoch) {
  return {
    ...errorNotice({ code: 'crashed', message: '' }),
    hint: 'error.crashed.recovered',
    params: { epoch },
  };
}

/** @returns {Notice} in place of that of the failure, when no other worker could be started */
export function lostNotice() {
  return { ...errorNotice({ code: 'crashed', message: '' }), hint: 'error.internal.hint' };
}

/**
 * @param {readonly Notice[]} notices
 * @param {Notice} notice
 * @returns {Notice[]} at most three, newest last, one per id
 */
export function withNotice(notices, notice) {
  return [...notices.filter(({ id }) => id !== notice.id), notice].slice(-3);
}
