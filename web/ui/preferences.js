/**
 * preferences.js - language and theme: they belong to the reader, not to the experiment, so they stay in this
 * browser and out of the link. Storage may be forbidden (a sandboxed frame); then a choice lasts as long as
 * the page.
 */

import { signal } from '@preact/signals-core';
import { loadLanguage } from '../i18n/index.js';
import { LANGUAGE_KEY, readerLanguage, readStored } from './reader-language.js';

/** @typedef {import('./reader-language.js').Language} Language */
/** @typedef {'auto' | 'light' | 'dark'} Theme */

/** @type {readonly Theme[]} in the order in which the button walks through them */
const THEMES = ['auto', 'light', 'dark'];
const THEME_KEY = 'kasane.theme';

/** @type {import('@preact/signals-core').Signal<Language>} */
export const language = signal('en');
/** @type {import('@preact/signals-core').Signal<Theme>} */
export const theme = signal('auto');

/** Takes up what was chosen before, or what the browser asks for. */
export function restorePreferences() {
  language.value = readerLanguage();
  theme.value = THEMES.find((name) => name === readStored(THEME_KEY)) ?? 'auto';
}

/**
 * @param {Language} name
 * @returns {Promise<void>} rejects when its words cannot be fetched; the language then stays
 */
export async function chooseLanguage(name) {
  await loadLanguage(name);
  language.value = name;
  write(LANGUAGE_KEY, name);
}

/** So that it can also be chosen without a network. Nobody waits for it. */
export function loadOtherLanguage() {
  if (!navigator.onLine) return;
  loadLanguage(language.value === 'ja' ? 'en' : 'ja').catch(() => {}); // who chooses it is told
}

/** Auto, light, dark, auto … */
export function nextTheme() {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length];
  write(THEME_KEY, theme.value);
}

/** @param {string} key @param {string} value */
function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice simply is not remembered.
  }
}
