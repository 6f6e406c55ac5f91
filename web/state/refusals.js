/** refusals.js - why a setting is refused: what may be typed, what was typed, and what stays. */

import { readingsOf } from '../data/number-text.js';
import { excerpt } from './settings/check.js';

/** @import { SettingError } from './settings/check.js' */
/** @import { Notice } from './notices.js' */

/** @typedef {Record<string, string | number>} Params */

/**
 * @param {SettingError} error
 * @param {unknown} kept the value that stays, undefined where it is not known
 * @returns {Notice}
 */
export function refusalNotice(error, kept) {
  const { key, rule, params, offered, isShare } = error;
  const id = 'error.setting';
  const setting = { key: `setting.${key}` };
  const place = refusedPlace(error);
  const isOne = rule === 'number' || rule === 'integer';
  if (!isOne && place < 0)
    return {
      id,
      kind: 'error',
      text: `rule.${rule}`,
      hint: 'rule.hint',
      params: { ...params, value: error.value, setting },
    };
  const [one, stays] = isOne ? [offered, kept] : [offered, kept].map((list) => itemOf(list, place));
  const { reason, readings } = reasonOf(one, rule === 'number', params);
  const typed = (/** @type {unknown} */ number) => asTyped(number, isShare);
  const limits = isShare ? { min: typed(params.min), max: typed(params.max) } : params;
  return {
    id,
    kind: 'error',
    text: `rule.${rule === 'number' ? 'number' : 'integer'}`,
    hint: stays === undefined ? 'rule.hint' : `rule.because.${reason}`,
    params: { ...limits, ...readings, value: typed(one), kept: typed(stays), setting },
  };
}

/** @param {SettingError} error @returns {number} place of what spoils a list, -1 where it is no list item */
function refusedPlace({ rule, offered, params }) {
  if (rule !== 'list' || !Array.isArray(offered) || offered.length > Number(params.length)) return -1;
  const { min, max } = params;
  return offered.findIndex((item) => !Number.isInteger(item) || item < min || item > max);
}

/** @param {unknown} list @param {number} place @returns {unknown} */
function itemOf(list, place) {
  return Array.isArray(list) ? list[place] : undefined;
}

/**
 * @param {unknown} offered
 * @param {boolean} isFraction whether it need not be whole
 * @param {Params} limits
 * @returns {{reason: string, readings: Params}}
 */
function reasonOf(offered, isFraction, { min, max }) {
  if (offered === '') return { reason: 'empty', readings: {} };
  const [value, other] = readingsOf(String(offered));
  if (value === undefined) return { reason: 'notNumber', readings: {} };
  if (other !== undefined)
    return { reason: 'ambiguous', readings: { first: String(value), second: String(other) } };
  const isOutside = value < Number(min) || value > Number(max);
  return { reason: isFraction || isOutside ? 'outside' : 'notWhole', readings: {} };
}

/** @param {unknown} value @param {boolean} isShare @returns {string} as it is typed: shares in percent */
function asTyped(value, isShare) {
  const isPercent = isShare && typeof value === 'number';
  return isPercent ? `${Number((value * 100).toPrecision(12))}%` : excerpt(value);
}
