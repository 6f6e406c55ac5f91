/** The core finds out when it is loaded whether it computes the bits that every build must. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { loadCore } from '../../web/core/index.js';
import { wasmPath } from './load.js';

/** What c/train/self_test.h expects, as WebAssembly writes a constant: signed LEB128. */
async function expectedHash() {
  const header = await readFile(new URL('../../c/train/self_test.h', import.meta.url), 'utf8');
  const bytes = [];
  for (
    let rest = Number(/SELF_TEST_HASH (0x[0-9a-f]+)u/.exec(header)?.[1]) | 0;
    bytes.length < 5;
    rest >>= 7
  ) {
    bytes.push((rest & 0x7f) | (bytes.length < 4 ? 0x80 : 0));
  }
  return Buffer.from(bytes);
}

describe('the self-test', () => {
  it('refuses a module whose bits are not those that it must compute', async () => {
    const bytes = await readFile(wasmPath);
    const hash = await expectedHash();
    assert.ok(bytes.includes(hash), 'the constant is in the module');
    for (let at = bytes.indexOf(hash); at >= 0; at = bytes.indexOf(hash)) bytes[at] ^= 1;
    await assert.rejects(loadCore(new WebAssembly.Module(bytes)), {
      name: 'CoreError',
      code: 'state',
      message: /^loadCore: the bits after training are \d+, must be \d+/,
    });
  });
});
