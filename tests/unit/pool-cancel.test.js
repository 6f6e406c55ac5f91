/** pool-cancel.test.js - jobs of a pool that are cancelled, and many jobs at once. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JobOptions } from '../../web/engine/rpc/remote.js';
import { FakeWorkers } from './fake-workers.js';
import { settled } from './virtual-time.js';

describe('a job that is cancelled', () => {
  const aborted = { name: 'AbortError' };

  it('is never begun if it still waits', async (t) => {
    const { pool, workers, begun } = new FakeWorkers(t, 1);
    const controller = new AbortController();
    const [first, cancelled] = [pool.run('job', 'a'), pool.run('job', 'b', new JobOptions(controller))];
    const last = pool.run('job', 'c');
    await settled();
    controller.abort();
    await assert.rejects(cancelled, aborted);
    await assert.rejects(pool.run('job', 'd', new JobOptions(controller)), aborted);
    workers[0].answer({});
    await first;
    await settled();
    workers[0].answer({});
    await last;
    assert.deepEqual(begun(), ['a', 'c']);
  });

  it('leaves its worker to the next one if it ends in time', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { pool, workers } = new FakeWorkers(t, 1);
    const controller = new AbortController();
    const [job, next] = [pool.run('job', 'a', new JobOptions(controller)), pool.run('job', 'b')];
    await settled();
    controller.abort();
    assert.equal(workers[0].sent.at(-1)?.method, 'cancel');
    assert.equal(workers[0].sent.at(-1)?.id, workers[0].sent.at(-2)?.id);
    t.mock.timers.tick(79);
    workers[0].answer({});
    await assert.rejects(job, aborted);
    await settled();
    t.mock.timers.tick(1000);
    workers[0].answer({ value: 'B' });
    assert.equal(await next, 'B');
    assert.equal(workers.length, 1);
  });

  it('loses its worker after 80 ms if it goes on', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { pool, workers } = new FakeWorkers(t, 1);
    const controller = new AbortController();
    const [job, next] = [pool.run('job', 'a', new JobOptions(controller)), pool.run('job', 'b')];
    await settled();
    controller.abort();
    t.mock.timers.tick(79);
    assert.equal(workers[0].isEnded, false);
    t.mock.timers.tick(1);
    assert.equal(workers[0].isEnded, true);
    await assert.rejects(job, aborted);
    await settled();
    workers[1].answer({ value: 'B' });
    assert.equal(await next, 'B');
  });

  it('does not wait for a worker that is being opened, which the next one gets', async (t) => {
    const { pool, workers, setLoading } = new FakeWorkers(t, 1);
    setLoading(false);
    const controller = new AbortController();
    const [job, next] = [pool.run('job', 'a', new JobOptions(controller)), pool.run('job', 'b')];
    await settled();
    controller.abort();
    await assert.rejects(job, aborted);
    workers[0].answer({});
    await settled();
    workers[0].answer({ value: 'B' });
    assert.equal(await next, 'B');
    assert.equal(workers.length, 1);
  });

  it('is not done once more when its worker dies', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const controller = new AbortController();
    const job = pool.run('job', 'a', new JobOptions(controller));
    await settled();
    controller.abort();
    workers[0].die();
    await assert.rejects(job, aborted);
    assert.equal(workers.length, 1);
  });
});

describe('one job for each of many items', () => {
  it('has its results in the order of the items, and tells of each as it comes', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 2);
    /** @type {unknown[]} */
    const seen = [];
    const all = pool.map(['a', 'b', 'c'], 'job', {
      onProgress: (progress, index) => seen.push([index, progress]),
      onResult: ({ status }, index) => seen.push([index, status]),
    });
    await settled();
    workers[1].answer({ progress: 0.5 });
    workers[1].answer({ error: { code: 'diverged', message: 'no' } });
    await settled();
    workers[1].answer({ value: 'C' });
    await settled();
    workers[0].answer({ value: 'A' });
    const results = await all;
    assert.deepEqual(
      results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.code)),
      ['A', 'diverged', 'C'],
    );
    assert.deepEqual(seen, [
      [1, 0.5],
      [1, 'rejected'],
      [2, 'fulfilled'],
      [0, 'fulfilled'],
    ]);
  });

  it('is cancelled as a whole, and keeps what it had', async (t) => {
    const warnings = t.mock.method(process, 'emitWarning', () => {});
    const { pool, workers, begun } = new FakeWorkers(t, 1);
    const controller = new AbortController();
    /** @type {number[]} */
    const kept = [];
    const items = Array.from({ length: 50 }, (_, index) => `item ${index}`);
    const { signal } = controller;
    const onResult = (/** @type {unknown} */ _, /** @type {number} */ index) => kept.push(index);
    const onProgress = (/** @type {unknown} */ progress) => assert.fail(`${progress}`);
    const all = pool.map(items, 'job', { signal, onProgress, onResult });
    await settled();
    workers[0].answer({});
    await settled();
    controller.abort();
    workers[0].answer({ progress: 0.5 });
    workers[0].answer({});
    await assert.rejects(all, { name: 'AbortError' });
    assert.deepEqual([kept, begun()], [[0], ['item 0', 'item 1']]);
    assert.equal(warnings.mock.callCount(), 0);
  });
});
