/** state-names.js - what the page may be set to, as the built core gives it, for tests of the state. */

import { offeredNames } from '../../web/state/facts.js';
import { core } from './load.js';

export const NAMES = offeredNames(core);
export const { datasets } = core;
