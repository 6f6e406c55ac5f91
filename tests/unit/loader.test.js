/** loader.test.js - the core is loaded from whatever a caller has, or the words say what it takes. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Core, LabCore, loadCore, loadLabs } from '../../web/core/index.js';

/** @typedef {import('../../web/core/index.js').ModuleSource} ModuleSource */

const url = new URL('../../dist/kasane.wasm', import.meta.url);
const bytes = await readFile(url);

/** @param {import('node:test').TestContext} t @returns {Promise<string>} address of a server */
async function serve(t) {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/kasane.wasm' ? 200 : 404;
    response.end(response.statusCode === 200 ? bytes : 'not here');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  t.after(() => server.close());
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

describe('the core is loaded', () => {
  /** @type {[string, () => ModuleSource | Promise<ModuleSource> | undefined][]} */
  const sources = [
    ['nothing: the module of the package', () => undefined],
    ['bytes', () => bytes],
    ['an ArrayBuffer', () => Uint8Array.from(bytes).buffer],
    ['a compiled module', () => WebAssembly.compile(bytes)],
    ['a URL of a file', () => url],
    ['such a URL as a string', () => url.href],
    ['a path', () => fileURLToPath(url)],
    ['a Response', () => new Response(bytes)],
    ['bytes that are still being read', () => readFile(url)],
  ];
  for (const [what, source] of sources) {
    it(`from ${what}`, async () => {
      const core = await loadCore(source());
      assert.ok(core instanceof Core && core.names.activation.length > 1);
    });
  }

  it('from an address, or what fetch() has answered', async (t) => {
    const address = `${await serve(t)}/kasane.wasm`;
    for (const source of [address, new URL(address), fetch(address)])
      assert.ok((await loadCore(source)) instanceof Core);
  });

  it('from a path with spaces', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'ka sa-'));
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, 'k n.wasm');
    await copyFile(url, path);
    for (const source of [path, pathToFileURL(path)]) assert.ok((await loadCore(source)) instanceof Core);
  });

  it('with its labs from the other module', async () => {
    assert.ok((await loadLabs()) instanceof LabCore);
    assert.ok((await loadCore(new URL('kasane-labs.wasm', url))) instanceof Core);
  });
});

describe('what is no module', () => {
  /** @type {[string, unknown, string][]} */
  const odd = [
    ['null', null, 'source is null, must be the bytes of the module, '],
    ['a number', 3, 'source is 3, must be the bytes of the module, '],
    ['options', { path: 'kasane.wasm' }, 'source is an object, must be the bytes of the module, '],
    ['an array of numbers', [0, 97], 'source is an array of 2, must be the bytes of the module, '],
  ];
  for (const [what, source, words] of odd) {
    it(`${what}: the words say what is taken`, async () => {
      const refused = {
        name: 'TypeError',
        message: `loadCore: ${words}a WebAssembly.Module, a Response, a URL or a path`,
      };
      await assert.rejects(loadCore(/** @type {any} */ (source)), refused);
    });
  }

  it('another module is told from the right one', async () => {
    await assert.rejects(loadLabs(bytes), {
      name: 'TypeError',
      message: 'loadLabs: source is another module, must be kasane-labs.wasm',
    });
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    await assert.rejects(loadCore(empty), {
      message: 'loadCore: source is another module, must be kasane.wasm',
    });
  });

  it('an answer without the module says its status', async (t) => {
    const address = `${await serve(t)}/lost.wasm`;
    const refused = { message: `loadCore: ${address} was answered with status 404` };
    await assert.rejects(loadCore(address), refused);
    await assert.rejects(loadCore(fetch(address)), refused);
  });
});
