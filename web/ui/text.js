/** text.js - texts in the language of the reader; what renders them follows a change of language. */

import { sentenceCase, translate, translateName } from '../i18n/index.js';
import { formatPlain } from './format.js';
import { language } from './preferences.js';

/**
 * @param {string} key
 * @param {import('../i18n/index.js').Params} [params]
 * @returns {string}
 */
export function t(key, params) {
  return translate(language.value, key, params && written(params));
}

/** Numbers are written alike in every sentence. @param {import('../i18n/index.js').Params} params */
function written(params) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatPlain(value) : value,
    ]),
  );
}

/**
 * @param {string} key
 * @param {import('../i18n/index.js').Params} [params]
 * @returns {string} the text as a label
 */
export function label(key, params) {
  return sentenceCase(t(key, params));
}

/** @param {string} list @param {string} name @returns {string} a name of the core as a label */
export function labelOfName(list, name) {
  return sentenceCase(nameOf(list, name));
}

/** @param {readonly (string | number)[]} items @returns {string} such as '2, 5 and 9' */
export function listed(items) {
  const [last, ...others] = items.map(String).reverse();
  if (others.length === 0) return last ?? '';
  return others.reverse().join(t('list.between')) + t('list.and') + last;
}

/** @param {readonly number[]} indices from 0 @returns {string} as written below a symbol, from 1 */
export function subscript(indices) {
  const digits = indices.map((index) => String(index + 1)).join(',');
  return digits.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]);
}

/**
 * @param {string} list such as 'activation'
 * @param {string} name as the core knows it
 * @returns {string}
 */
export function nameOf(list, name) {
  return translateName(language.value, list, name);
}
