/** pool-threads.test.js - a pool over real threads. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JobOptions, transferring } from '../../web/engine/rpc/remote.js';
import { WorkerPool } from '../../web/engine/rpc/worker-pool.js';
import { core, wasm } from './load.js';
import { openNodeWorker } from './node-worker.js';
import { trainedRun } from './trained-run.js';
import { settled } from './virtual-time.js';

/** @typedef {import('./jobs-thread.js').Jobs} Jobs */

const script = new URL('./jobs-thread.js', import.meta.url);

/** @param {import('node:test').TestContext} t @param {number} size */
function startPool(t, size) {
  /** @type {WorkerPool<Jobs>} */
  const pool = new WorkerPool(size, async () => ({
    openWorker: () => openNodeWorker(script),
    module: wasm,
  }));
  t.after(() => pool.dispose());
  return pool;
}

describe('a pool of threads', () => {
  it('trains many runs to the bits that one thread gives', async (t) => {
    const pool = startPool(t, 2);
    const items = [1, 2, 3, 4, 5].map((seed) => ({ seed, epochs: 20 }));
    const results = await pool.map(items, 'train');
    const expected = items.map(({ seed, epochs }) => {
      const run = trainedRun(core, seed);
      t.after(() => run.dispose());
      while (run.epoch < epochs) run.trainEpoch();
      return { status: 'fulfilled', value: run.fingerprint };
    });
    assert.deepEqual(results, expected);
  });

  it('hands buffers over, there and back', async (t) => {
    const pool = startPool(t, 1);
    const values = Float32Array.of(1, 2);
    assert.deepEqual(await pool.run('double', transferring(values, [values.buffer])), Float32Array.of(2, 4));
    assert.equal(values.length, 0);
  });

  it('does a job again in another thread when the first has died of it', async (t) => {
    const pool = startPool(t, 1);
    const first = await pool.run('thread');
    const deaths = new Int32Array(new SharedArrayBuffer(4));
    assert.equal(await pool.run('dieOnce', deaths), 'alive');
    assert.equal(Atomics.load(deaths, 0), 2);
    assert.notEqual(await pool.run('thread'), first);
  });

  it('cancels a job that yields, and does the next', async (t) => {
    const pool = startPool(t, 1);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const { signal } = controller;
    const endless = { seed: 1, epochs: Number.POSITIVE_INFINITY };
    const job = pool.run('train', endless, new JobOptions({ signal, onProgress }));
    await assert.rejects(job, { name: 'AbortError' });
    assert.equal(typeof (await pool.run('thread')), 'number');
  });

  it('cancels a job that never yields again, and replaces its thread', async (t) => {
    const pool = startPool(t, 1);
    const thread = await pool.run('thread');
    const controller = new AbortController();
    const state = new Int32Array(new SharedArrayBuffer(4));
    const job = assert.rejects(pool.run('block', state, new JobOptions(controller)), { name: 'AbortError' });
    while (Atomics.load(state, 0) === 0) await settled();
    controller.abort();
    await job;
    assert.notEqual(await pool.run('thread'), thread);
  });
});
