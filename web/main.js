/** main.js - starts the page that the address names. */

import { HOME, PAGES } from './shell/pages.js';
import { Router } from './shell/router.js';
import { endStart, showReason } from './start-notice.js';
import { language, loadOtherLanguage, restorePreferences } from './ui/preferences.js';

/** What browsers say of a module that they could not load: "dynamically imported", "Importing a module". */
const NOT_LOADED = /import/i;

/** The page is drawn and used first. */
const OTHER_LANGUAGE_MS = 3000;

/** @type {HTMLElement | undefined} */
let shown;

/** @param {HTMLElement} element */
function show(element) {
  shown?.remove();
  shown = element;
  document.body.append(element);
  endStart();
}

/** @param {any} error of a page that was to be shown */
function fail(error) {
  console.error(error);
  showReason(reasonOf(error), error.message);
}

/** @param {any} error @returns {string} as start-notice.js has words for it */
function reasonOf(error) {
  if (error.reason) return error.reason;
  if (error instanceof SyntaxError) return 'browser';
  return error instanceof TypeError && NOT_LOADED.test(error.message) ? 'network' : 'unknown';
}

restorePreferences();
document.documentElement.lang = language.value; // fonts and line breaks depend on it from the first text on
new Router(PAGES, { home: HOME, show, fail })
  .start()
  .then(() => setTimeout(loadOtherLanguage, OTHER_LANGUAGE_MS));
