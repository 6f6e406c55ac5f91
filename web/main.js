/**
 * main.js - starts the page: the engine in its worker, the store, the actions, and the link in the address
 * bar.
 */

import { effect } from '@preact/signals-core';
import { KasaneApp } from './shell/app.js';
import { endStart, showReason } from './start-notice.js';
import { Actions } from './state/actions.js';
import { openEngine } from './state/run/engines.js';
import { encodeLink, withoutWeights } from './state/sharing/link.js';
import { Store } from './state/store.js';
import { language, restorePreferences } from './ui/preferences.js';

/** Browsers refuse to rewrite the address a hundred times in a few seconds, as dragging a slider would. */
const ADDRESS_DELAY_MS = 300;

async function start() {
  const engine = await openEngine();
  const store = new Store();
  const actions = new Actions(store, engine);
  document.body.append(new KasaneApp({ store, actions }));
  endStart();
  await open(actions);
  followAddress(store, actions);
}

/** Takes over the link in the address bar. @param {Actions} actions */
async function open(actions) {
  const { hash } = location;
  const isTaken = await actions.open(hash);
  if (!isTaken && location.hash === hash) history.replaceState(null, '', withoutWeights(hash));
}

/**
 * Keeps the address equal to the experiment, both ways.
 * @param {Store} store
 * @param {Actions} actions
 */
function followAddress(store, actions) {
  let timer = 0;
  effect(() => {
    const experiment = store.experiment.value;
    clearTimeout(timer);
    // A link that was just opened stays as it is, so that a reload opens it again, weights and all.
    if (encodeLink(experiment) === withoutWeights(location.hash)) return;
    const link = encodeLink({ ...experiment, present: false });
    timer = window.setTimeout(() => history.replaceState(null, '', link), ADDRESS_DELAY_MS);
  });
  addEventListener('hashchange', () => open(actions));
}

function begin() {
  restorePreferences();
  document.documentElement.lang = language.value; // fonts and line breaks depend on it from the first text on
  start().catch((error) => showReason(error.reason ?? 'unknown', error.message));
}

// The code has been read by then: what it does is another task.
setTimeout(begin);
