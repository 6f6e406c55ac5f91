/**
 * reader-language.js - the language that the reader has chosen before, or that the browser asks for. Storage
 * may be forbidden (a sandboxed frame).
 */

/** @typedef {'ja' | 'en'} Language */

/** @type {readonly Language[]} */
const LANGUAGES = ['ja', 'en'];
export const LANGUAGE_KEY = 'kasane.language';

/** @returns {Language} */
export function readerLanguage() {
  const wanted = [readStored(LANGUAGE_KEY), ...navigator.languages.map((tag) => tag.split('-')[0])];
  const known = wanted.map((locale) => LANGUAGES.find((name) => name === locale));
  return known.find((name) => name !== undefined) ?? 'en';
}

/** @param {string} key @returns {string | null} */
export function readStored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
