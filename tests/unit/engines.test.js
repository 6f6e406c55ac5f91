import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, it } from 'node:test';
import { wasmPath } from './load.js';

/** @typedef {import('node:test').TestContext} TestContext */

const bytes = await readFile(wasmPath);

/**
 * A browser with workers that answer at once, and a server.
 * @param {TestContext} t
 * @param {(name: string) => Response} answer
 */
function browserWith(t, answer) {
  /** @type {string[]} */
  const fetched = [];
  /** @type {any[]} */
  const workers = [];
  class FakeWorker {
    /** @param {string} address */
    constructor(address) {
      this.address = address;
      workers.push(this);
    }

    /** @param {{id: number}} message */
    postMessage({ id }) {
      queueMicrotask(() => /** @type {any} */ (this).onmessage({ data: { id, value: { names: {} } } }));
    }

    terminate() {}
  }
  Object.assign(globalThis, { Worker: FakeWorker });
  t.after(() => Reflect.deleteProperty(globalThis, 'Worker'));
  t.mock.method(globalThis, 'fetch', async (/** @type {string} */ address) => {
    fetched.push(address);
    return answer(address);
  });
  return { fetched, workers };
}

/** @param {string} name */
function served(name) {
  return name.endsWith('.wasm') ? new Response(bytes) : new Response('onmessage = () => {};');
}

describe('opening an engine', () => {
  /** @type {typeof import('../../web/state/run/engines.js')} fresh: it keeps what it has fetched */
  let engines;
  let copies = 0;
  beforeEach(async () => {
    engines = await import(`../../web/state/run/engines.js?copy=${copies++}`);
  });

  it('fetches its parts once, and restarts without the network, from a blob', async (t) => {
    const { fetched, workers } = browserWith(t, served);
    const [first, second] = [await engines.openEngine(), await engines.openEngine()];
    await first.restart();
    assert.deepEqual(fetched, ['./worker.js', './kasane.wasm']);
    assert.equal(workers.length, 3);
    assert.ok(workers.every(({ address }) => address.startsWith('blob:')));
    for (const engine of [first, second]) engine.dispose();
  });

  it('tries again after a failure of the network', async (t) => {
    let isDown = true;
    browserWith(t, (name) => {
      if (isDown) throw new TypeError('Failed to fetch');
      return served(name);
    });
    await assert.rejects(engines.openEngine(), { reason: 'network', message: /worker.js: Failed to fetch/ });
    isDown = false;
    (await engines.openEngine()).dispose();
  });

  /** @type {[string, (name: string) => Response, object][]} */
  const failures = [
    [
      'a part that is missing',
      () => new Response('', { status: 404 }),
      { reason: 'network', message: /404/ },
    ],
    [
      'a module that is none',
      () => new Response('<p>Log in'),
      { reason: 'network', message: /kasane.wasm: WebAssembly.compile/ },
    ],
  ];
  for (const [name, answer, error] of failures) {
    it(`says what is wrong with ${name}`, async (t) => {
      browserWith(t, answer);
      await assert.rejects(engines.openEngine(), error);
    });
  }

  it('says what the browser lacks before it fetches anything', async (t) => {
    const { fetched } = browserWith(t, served);
    t.mock.method(WebAssembly, 'validate', () => false);
    await assert.rejects(engines.openEngine(), { reason: 'browser', message: 'WebAssembly SIMD' });
    const { WebAssembly: own } = globalThis;
    Object.assign(globalThis, { WebAssembly: undefined });
    await assert.rejects(engines.openEngine(), { reason: 'browser', message: 'WebAssembly' });
    Object.assign(globalThis, { WebAssembly: own });
    assert.deepEqual(fetched, []);
  });

  it('says where a policy forbids WebAssembly', async (t) => {
    browserWith(t, served);
    function Refused() {
      throw new WebAssembly.CompileError('Refused to compile');
    }
    t.mock.method(WebAssembly, 'Module', Refused);
    await assert.rejects(engines.openEngine(), { reason: 'policy', message: 'Refused to compile' });
  });
});
