/** opened-link.js - what a link opens to over the engine on the built core: settings, notices, weights. */

import { parseAddress } from '../../web/shell/address.js';
import { Actions } from '../../web/state/actions.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { Store } from '../../web/state/store.js';
import { startEngine } from './small-engine.js';

/** @typedef {Pick<import('node:test').TestContext, 'after'>} Scope */
/** @typedef {{readonly text: string, readonly params: object}} Told */
/**
 * @typedef {object} Opened
 * @property {object} settings that differ from the defaults
 * @property {readonly Told[]} notices
 * @property {boolean} [areWeightsRefused]
 * @property {number} epoch after eight more than the link opens at
 * @property {string | null} fingerprint of the weights then
 */

const EPOCHS = 8;

/** @param {Scope} scope @param {string} hash */
export async function openPage(scope, hash) {
  const engine = await startEngine(/** @type {any} */ (scope));
  const store = new Store();
  const actions = new Actions(store, engine, { requestFrame: () => {}, isHidden: () => false });
  const areWeightsTaken = await actions.open(parseAddress(hash).query);
  return { engine, store, actions, areWeightsTaken };
}

/** @param {Scope} scope @param {string} hash @returns {Promise<Opened>} */
export async function openLink(scope, hash) {
  const { engine, store, areWeightsTaken } = await openPage(scope, hash);
  const notices = store.notices.value.map(({ text, params }) => ({ text, params }));
  for (let count = 0; count < EPOCHS; count++) await engine.stepEpoch();
  const { epoch, fingerprint } = await engine.frame({ views: {}, probes: [], historySince: -1 });
  const refused = areWeightsTaken ? {} : { areWeightsRefused: true };
  return { settings: changed(store.experiment.value), notices, ...refused, epoch, fingerprint };
}

/** @param {object} experiment */
function changed(experiment) {
  const usual = Object.fromEntries(
    Object.entries(EXPERIMENT.defaults()).map(([key, value]) => [key, String(value)]),
  );
  return Object.fromEntries(
    Object.entries(experiment).filter(([key, value]) => usual[key] !== String(value)),
  );
}
