import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CoreError } from '../../web/core/index.js';
import { connectEngine } from '../../web/engine/client.js';
import { Engine } from '../../web/engine/engine.js';
import { failureOf } from '../../web/engine/rpc/messages.js';
import { transferring } from '../../web/engine/rpc/remote.js';
import { methodNames } from '../../web/engine/rpc/serve.js';
import { portTo } from './fake-worker.js';
import { usual, wasm } from './load.js';

const clock = { now: () => performance.now(), pause: async () => {} };
const request = { views: { map: { size: 10 } }, probes: [[0.3, 0.2]], historySince: -1 };

describe('the client', () => {
  it('arrays handed over with a request are filled again', async (t) => {
    const engine = new Engine(clock);
    t.after(() => engine.dispose());
    const client = connectEngine(() => portTo(engine, clock));
    await client.load(wasm);
    await client.build(usual);
    const { map } = (await client.frame(request)).views;
    assert.ok(map);
    const values = map.slice();
    const spare = [/** @type {ArrayBuffer} */ (map.buffer)];
    await client.frame(transferring({ ...request, spare }, spare));
    assert.equal(map.length, 0, 'it is handed over, not copied');
    assert.deepEqual((await client.frame(request)).views.map, values);
  });

  it('every method of the engine is one of the client', () => {
    const { workers, open } = silentWorkers();
    const client = connectEngine(open);
    const names = methodNames(new Engine(clock)).filter((name) => name !== 'dispose');
    for (const name of names) /** @type {any} */ (client)[name]({}).catch(() => {});
    assert.deepEqual(workers[0].sent, names);
    client.dispose();
  });

  it('answers come back to who asked, errors as CoreError', async (t) => {
    const engine = new Engine(clock);
    t.after(() => engine.dispose());
    const client = connectEngine(() => portTo(engine, clock));
    await client.load(wasm);
    assert.ok(client.names.activation.includes('relu'));
    assert.equal(client.datasets.moons.mostClasses, 2);
    const built = await client.build(usual);
    assert.equal(built.parameterCount, 371);
    const [frame] = await Promise.all([client.frame(request), client.preview(usual), client.stepEpoch()]);
    assert.equal(frame.probes[0].length, 3);
    assert.equal(frame.views.map?.length, 300);
    await assert.rejects(client.build({ ...usual, samples: -1 }), (error) => {
      assert.ok(error instanceof CoreError);
      assert.equal(error.code, 'argument');
      return true;
    });
    await assert.rejects(client.build({ ...usual, activation: 'foo' }), {
      code: 'argument',
      message: /'foo'/,
    });
  });

  it('that is disposed answers nothing more, and says so at once', async () => {
    /** @type {any} */
    const port = { postMessage() {} };
    const client = connectEngine(() => port);
    client.dispose();
    await assert.rejects(client.play(), { code: 'state' });
  });
});

/**
 * Workers that answer nothing of themselves, newest last: with what each was sent, and whether it was ended.
 */
function silentWorkers() {
  /** @type {{port: any, sent: string[], isEnded: boolean}[]} */
  const workers = [];
  const open = () => {
    const worker = { port: /** @type {any} */ (null), sent: /** @type {string[]} */ ([]), isEnded: false };
    worker.port = {
      postMessage: (/** @type {import('../../web/engine/rpc/messages.js').Request} */ { id, method }) => {
        worker.sent.push(method);
        worker.port.answer = (/** @type {object} */ reply) =>
          worker.port.onmessage({ data: { id, ...reply } });
      },
      terminate: () => {
        worker.isEnded = true;
      },
    };
    workers.push(worker);
    return worker.port;
  };
  return { workers, open };
}

describe('what went wrong in a worker', () => {
  it('can be told where there is no WebAssembly', (t) => {
    const { WebAssembly: own } = globalThis;
    t.after(() => Object.assign(globalThis, { WebAssembly: own }));
    Object.assign(globalThis, { WebAssembly: undefined });
    assert.deepEqual(failureOf(new ReferenceError('x')), { code: 'internal', message: 'x' });
  });
});

describe('a worker that fails', () => {
  const failures = {
    'by an error nobody caught': (/** @type {any} */ port) => port.onerror({ message: 'boom' }),
    'by an answer that cannot be read': (/** @type {any} */ port) => port.onmessageerror(),
    'by a trap of the core': (/** @type {any} */ port) =>
      port.answer({ error: failureOf(new WebAssembly.RuntimeError('unreachable')) }),
  };
  for (const [name, fail] of Object.entries(failures)) {
    it(`${name} is ended, and tells all that wait and all that come`, async () => {
      const { workers, open } = silentWorkers();
      const client = connectEngine(open);
      let crashes = 0;
      client.onCrash(() => crashes++);
      const waiting = [client.play(), client.pause()];
      fail(workers[0].port);
      for (const request of [...waiting, client.stepEpoch()])
        await assert.rejects(request, { code: 'crashed' });
      assert.deepEqual([workers[0].isEnded, crashes], [true, 1]);
    });
  }

  it('by silence is found out, but not one that is busy and answers a ping', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { workers, open } = silentWorkers();
    const client = connectEngine(open);
    const first = client.play();
    workers[0].port.answer({});
    await first;
    const request = client.seek(3);
    const pass = (/** @type {number} */ seconds) => {
      for (let second = 0; second < seconds; second++) t.mock.timers.tick(1000);
    };
    pass(8);
    assert.equal(workers[0].sent.at(-1), 'ping');
    workers[0].port.answer({});
    pass(8);
    assert.equal(workers[0].isEnded, false);
    pass(3);
    await assert.rejects(request, { code: 'crashed', message: /10 s/ });
    assert.equal(workers[0].isEnded, true);
  });

  it('has begun before: one that is still being fetched is waited for', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { workers, open } = silentWorkers();
    const client = connectEngine(open);
    const request = client.play();
    for (let second = 0; second < 60; second++) t.mock.timers.tick(1000);
    workers[0].port.answer({});
    await request;
    assert.deepEqual([workers[0].isEnded, workers[0].sent], [false, ['play']]);
  });

  it('has another in its place, which takes requests when it has the core', async () => {
    const { workers, open } = silentWorkers();
    const client = connectEngine(open);
    client.play().catch(() => {});
    workers[0].port.onerror({ message: 'boom' });
    const restarted = client.restart();
    await assert.rejects(client.play(), { code: 'crashed' });
    assert.deepEqual(workers[1].sent, ['load']);
    workers[1].port.answer({ value: {} });
    await restarted;
    const request = client.stepEpoch();
    workers[1].port.answer({});
    await request;
    client.dispose();
  });
});
