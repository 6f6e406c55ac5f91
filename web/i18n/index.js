/**
 * index.js - the words of the page. Every sentence that a user can read stands in ja.js and en.js; everything
 * else asks here, in the language of the reader.
 */

import { en } from './en.js';
import { ja } from './ja.js';

export { TERMS } from './terms.js';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{readonly key: string}} TextKey a text of the dictionaries, to stand inside another one */
/** @typedef {Record<string, string | number | TextKey>} Params */

/** @type {Record<Language, Record<string, string>>} */
const DICTIONARIES = { ja, en };

/**
 * @param {Language} language
 * @param {string} key
 * @param {Params} [params] put in place of {name}: strings and numbers as they are, wherever they come from
 * @returns {string} the text, or the key itself when there is none
 */
export function translate(language, key, params = {}) {
  return (lookUp(language, key) ?? key).replace(/\{(\w+)\}/g, (hole, name) => {
    const value = Object.hasOwn(params, name) ? params[name] : hole;
    return typeof value === 'object' ? translate(language, value.key) : String(value);
  });
}

/**
 * The display name of something the core names, such as 'relu'.
 * @param {Language} language
 * @param {string} list such as 'activation'
 * @param {string} name
 * @returns {string} the core's own name when the dictionaries have none
 */
export function translateName(language, list, name) {
  return lookUp(language, `name.${list}.${name}`) ?? name;
}

/** @param {Language} language @param {string} key @returns {string | undefined} */
function lookUp(language, key) {
  return Object.hasOwn(DICTIONARIES[language], key) ? DICTIONARIES[language][key] : undefined;
}
