/** state-names.js - what the page may be set to, as the built core gives it, for tests of the state. */

import { core } from './load.js';

export const { names: NAMES, datasets } = core;
