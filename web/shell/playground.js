/** playground.js - the page of the playground: its engine in a worker, store, actions and components. */

import { Actions } from '../state/actions.js';
import { openEngine } from '../state/run/engines.js';
import { Store } from '../state/store.js';
import { nextTask } from '../ui/yield-to-main.js';
import { AddressSync } from './address-sync.js';
import { KasaneApp } from './app.js';

/** @param {import('./router.js').Route} route @returns {Promise<import('./router.js').Page>} */
export async function createPage(route) {
  await nextTask(); // the code has been read by then: what it does is another task
  const engine = await openEngine();
  const store = new Store();
  const actions = new Actions(store, engine);
  const sync = new AddressSync(store, actions, route);
  const element = new KasaneApp({ store, actions, hrefOf: route.hrefOf });
  return { element, open: (visit) => sync.open(visit) };
}
