/** pages.js - all pages, by their name in the address. Each loads when it is first asked for. */

/** @import { PageModule } from './router.js' */

/** The page of an address that names none. */
export const HOME = 'playground';

/** @type {Readonly<Record<string, () => Promise<PageModule>>>} */
export const PAGES = Object.freeze({
  playground: () => import('./playground.js'),
});
