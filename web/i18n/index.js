/**
 * index.js - the words of the page. Every sentence that a user can read stands in ja.js and en.js; everything
 * else asks here, in the language of the reader. A language is fetched when it is first wanted: few readers
 * want both.
 */

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{readonly key: string}} TextKey a text of the dictionaries, to stand inside another one */
/** @typedef {string | number | TextKey | readonly (string | TextKey)[]} Param */
/** @typedef {Record<string, Param>} Params */

/** @typedef {Record<string, string>} Dictionary text by key */

/** @type {Record<Language, () => Promise<Dictionary>>} */
const FETCH = {
  ja: async () => (await import('./ja.js')).ja,
  en: async () => (await import('./en.js')).en,
};
/** @type {Partial<Record<Language, Dictionary>>} */
const dictionaries = {};

/**
 * Must be done before the first text of a language is asked for.
 * @param {Language} language
 * @returns {Promise<void>} rejects when it cannot be fetched
 */
export async function loadLanguage(language) {
  dictionaries[language] ??= await FETCH[language]();
}

/**
 * @param {Language} language
 * @param {string} key where 'count' is 1 and there is a text under '<key>.one', that one is taken
 * @param {Params} [params] put in place of {name}: strings and numbers as they are, wherever they come from,
 *   and lists with the commas of the language
 * @returns {string} the text, or the key itself when there is none
 */
export function translate(language, key, params = {}) {
  const singular = String(params.count) === '1' ? lookUp(language, `${key}.one`) : undefined;
  const text = singular ?? lookUp(language, key) ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name) => {
    return written(language, Object.hasOwn(params, name) ? params[name] : hole);
  });
}

/** @param {string} text @returns {string} as a label: with a capital, unless it begins with a symbol */
export function sentenceCase(text) {
  return text.replace(/^(?!tanh)[a-z](?=[a-z])/, (letter) => letter.toUpperCase());
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

/** @param {Language} language @param {Param} param @returns {string} */
function written(language, param) {
  if (typeof param !== 'object') return String(param);
  if ('key' in param) return translate(language, param.key);
  return param.map((item) => written(language, item)).join(translate(language, 'list.comma'));
}

/** @param {Language} language @param {string} key @returns {string | undefined} */
function lookUp(language, key) {
  const dictionary = dictionaries[language] ?? {};
  return Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
}
