/** load-labs.js - the built core with the labs' engines. */

import { readFile } from 'node:fs/promises';
import { loadLabs } from '../../web/core/index.js';

export const labsWasmPath =
  process.env.KASANE_WASM ?? new URL('../../dist/kasane-labs.wasm', import.meta.url);

export const labCore = await loadLabs(await readFile(labsWasmPath));
export const { labs } = labCore;
