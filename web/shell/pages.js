/** pages.js - all pages, by their name in the address. Each loads when it is first asked for. */

import { loadLanguage } from '../i18n/index.js';
import { language } from '../ui/preferences.js';

/** @import { PageModule } from './router.js' */

/** The page of an address that names none. */
export const HOME = 'playground';

/** @type {Readonly<Record<string, () => Promise<PageModule>>>} */
export const PAGES = Object.freeze({
  playground: () => withWords(import('./playground.js')),
});

/** @param {Promise<PageModule>} page @returns {Promise<PageModule>} when there are words for it, too */
async function withWords(page) {
  const [loaded] = await Promise.all([page, loadLanguage(language.value)]);
  return loaded;
}
