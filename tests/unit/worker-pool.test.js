/** worker-pool.test.js - a pool over workers that do what a test says, when it says so. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transferring } from '../../web/engine/rpc/remote.js';
import { FakeWorkers } from './fake-workers.js';
import { settled } from './virtual-time.js';

describe('the queue of a pool', () => {
  it('begins jobs in their order, one to a worker, and opens no worker without a job', async (t) => {
    const { pool, workers, begun } = new FakeWorkers(t, 2);
    assert.equal(workers.length, 0);
    const jobs = ['a', 'b', 'c', 'd'].map((name) => pool.run('job', name));
    await settled();
    assert.deepEqual(begun(), ['a', 'b']);
    workers[1].answer({ value: 'B' });
    await settled();
    assert.deepEqual(begun(), ['a', 'b', 'c']);
    workers[0].answer({ value: 'A' });
    await settled();
    assert.deepEqual(begun(), ['a', 'b', 'c', 'd']);
    workers[0].answer({ value: 'D' });
    workers[1].answer({ value: 'C' });
    assert.deepEqual(await Promise.all(jobs), ['A', 'B', 'C', 'D']);
    assert.equal(workers.length, 2);
  });

  it('prefers a worker that is open', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 3);
    for (const name of ['a', 'b', 'c']) {
      const job = pool.run('job', name);
      await settled();
      workers[0].answer({});
      await job;
    }
    assert.equal(workers.length, 1);
  });

  it('gives all workers the one module', async (t) => {
    const { pool, workers, module, opened } = new FakeWorkers(t, 3);
    for (const name of ['a', 'b', 'c']) pool.run('job', name).catch(() => {});
    await settled();
    assert.equal(opened(), 1);
    assert.deepEqual(
      workers.map(({ sent }) => [sent[0].method, sent[0].args[0] === module]),
      Array(3).fill(['load', true]),
    );
  });

  it('rejects what waits when there are no workers to be had, and tries again later', async (t) => {
    const { pool, workers, setOpening } = new FakeWorkers(t, 1);
    setOpening(new TypeError('Failed to fetch'));
    const failed = [pool.run('job', 'a'), pool.run('job', 'b')];
    for (const job of failed) await assert.rejects(job, { message: 'Failed to fetch' });
    setOpening(null);
    const job = pool.run('job', 'c');
    await settled();
    workers[0].answer({ value: 'C' });
    assert.equal(await job, 'C');
  });

  it('is over when the pool is disposed', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const jobs = [pool.run('job', 'a'), pool.run('job', 'b')];
    await settled();
    pool.dispose();
    for (const job of [...jobs, pool.run('job', 'c')]) await assert.rejects(job, { code: 'state' });
    assert.deepEqual([workers.length, workers[0].isEnded], [1, true]);
  });

  it('is over also where the first worker is still to come', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const job = pool.run('job', 'a');
    pool.dispose();
    await assert.rejects(job, { code: 'state' });
    assert.equal(workers.length, 0);
  });
});

describe('a job that fails', () => {
  it('rejects only itself', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const [bad, good] = [pool.run('job', 'a'), pool.run('job', 'b')];
    await settled();
    workers[0].answer({ error: { code: 'diverged', message: 'no' } });
    await assert.rejects(bad, { code: 'diverged' });
    await settled();
    workers[0].answer({ value: 'B' });
    assert.equal(await good, 'B');
    assert.equal(workers.length, 1);
  });

  it('with its worker is done once more by another', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const [job, next] = [pool.run('job', 'a'), pool.run('job', 'b')];
    await settled();
    workers[0].die();
    await settled();
    assert.deepEqual([workers.length, workers[1].job], [2, 'a']);
    workers[1].answer({ value: 'A' });
    assert.equal(await job, 'A');
    await settled();
    workers[1].answer({ value: 'B' });
    assert.equal(await next, 'B');
  });

  it('with two workers is given up, and the next one goes on', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const [job, next] = [pool.run('job', 'a'), pool.run('job', 'b')];
    await settled();
    workers[0].die();
    await settled();
    workers[1].die();
    await assert.rejects(job, { code: 'crashed' });
    await settled();
    workers[2].answer({ value: 'B' });
    assert.equal(await next, 'B');
  });

  it('with buffers that were handed over is not done once more without them', async (t) => {
    const { pool, workers } = new FakeWorkers(t, 1);
    const values = Float32Array.of(1, 2);
    const job = pool.run('job', transferring(values, [values.buffer]));
    await settled();
    workers[0].die();
    await assert.rejects(job, { code: 'crashed' });
    assert.equal(workers.length, 1);
  });
});

describe('a worker of a pool', () => {
  it('that dies at rest or while it loads costs no job', async (t) => {
    const { pool, workers, setLoading } = new FakeWorkers(t, 1);
    const first = pool.run('job', 'a');
    await settled();
    workers[0].answer({});
    await first;
    workers[0].die();
    setLoading(false);
    const job = pool.run('job', 'b');
    await settled();
    workers[1].die();
    setLoading(true);
    await settled();
    workers[2].answer({ value: 'B' });
    assert.equal(await job, 'B');
  });

  it('that is slow is not taken for dead, neither while it loads nor while it works', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { pool, workers, setLoading } = new FakeWorkers(t, 1);
    setLoading(false);
    const job = pool.run('job', 'a');
    await settled();
    for (let second = 0; second < 60; second++) t.mock.timers.tick(1000);
    workers[0].answer({});
    await settled();
    for (let second = 0; second < 60; second++) {
      t.mock.timers.tick(1000);
      workers[0].pong();
    }
    workers[0].answer({ value: 'A' });
    assert.equal(await job, 'A');
    assert.equal(workers.length, 1);
  });

  it('that is silent is', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { pool, workers } = new FakeWorkers(t, 1);
    const job = pool.run('job', 'a');
    await settled();
    for (let second = 0; second < 11; second++) t.mock.timers.tick(1000);
    await settled();
    assert.deepEqual([workers.length, workers[0].isEnded], [2, true]);
    workers[1].answer({ value: 'A' });
    assert.equal(await job, 'A');
  });
});
