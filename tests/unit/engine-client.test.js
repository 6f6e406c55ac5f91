import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CoreError } from '../../web/core/index.js';
import { EngineClient, startEngine } from '../../web/engine/client.js';
import { Engine } from '../../web/engine/engine.js';
import { buffersOf, failureOf, methods } from '../../web/engine/protocol.js';
import { usual, wasm } from './load.js';

const clock = { now: () => performance.now(), pause: async () => {} };
const wish = { views: { map: { size: 10 } }, probes: [[0.3, 0.2]], historySince: -1 };

/**
 * A worker's stand-in: answers each request through a real engine, across a structured clone as a worker
 * would.
 */
function portTo(/** @type {any} */ engine) {
  /** @type {import('../../web/engine/client.js').Port} */
  const port = {
    onmessage: null,
    postMessage: async ({ id, method, args }) => {
      /** @type {any} */
      let reply;
      try {
        const value = await engine[method](...args);
        reply = { id, value: structuredClone(value, { transfer: buffersOf(value) }) };
      } catch (error) {
        reply = { id, error: failureOf(error) };
      }
      port.onmessage?.(/** @type {any} */ ({ data: structuredClone(reply) }));
    },
  };
  return port;
}

describe('the client', () => {
  it('every method of the protocol is one of the engine and of the client', () => {
    for (const method of methods) {
      assert.equal(typeof (/** @type {any} */ (Engine.prototype)[method]), 'function', method);
      assert.equal(typeof (/** @type {any} */ (EngineClient.prototype)[method]), 'function', method);
    }
  });

  it('answers come back to who asked, errors as CoreError', async (t) => {
    const engine = new Engine(clock);
    t.after(() => engine.dispose());
    const client = await startEngine({ worker: portTo(engine), wasm });
    assert.ok(client.names.activation.includes('relu'));
    assert.equal(client.datasets.moons.mostClasses, 2);
    const built = await client.build(usual);
    assert.equal(built.parameterCount, 371);
    const [frame] = await Promise.all([client.frame(wish), client.preview(usual), client.stepEpoch()]);
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

  it('a worker that fails rejects all that wait', async () => {
    /** @type {any} */
    const port = { postMessage() {} };
    const client = new EngineClient(port);
    const waiting = [client.play(), client.pause()];
    port.onerror({ message: 'out of memory' });
    for (const request of waiting)
      await assert.rejects(request, { code: 'internal', message: 'out of memory' });
  });

  it('that is disposed answers nothing more, and says so at once', async () => {
    /** @type {any} */
    const port = { postMessage() {} };
    const client = new EngineClient(port);
    client.dispose();
    await assert.rejects(client.play(), { code: 'state' });
  });
});
