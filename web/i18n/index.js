/**
 * index.js - the words of the page. Every sentence that a user can read stands in ja.js and en.js; everything
 * else asks here, in the language of the reader.
 */

import { en } from './en.js';
import { ja } from './ja.js';

export { TERMS } from './terms.js';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {Record<string, string | number>} Params */

/** @type {Record<Language, Record<string, string>>} */
const DICTIONARIES = { ja, en };

/**
 * @param {Language} language
 * @param {string} key
 * @param {Params} [params] put in place of {name}; a value '@key' is itself a text by key
 * @returns {string} the text, or the key itself when there is none
 */
export function translate(language, key, params = {}) {
  const text = DICTIONARIES[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name) => {
    const value = String(params[name] ?? hole);
    return value.startsWith('@') ? translate(language, value.slice(1)) : value;
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
  return DICTIONARIES[language][`name.${list}.${name}`] ?? name;
}
