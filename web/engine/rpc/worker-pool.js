/**
 * worker-pool.js - many jobs over a few workers, in the order in which they are given. A job is a call of a
 * method of what the workers serve. As any worker may do it, it must not rely on what earlier jobs have left.
 */

import { CoreError } from '../../core/core-error.js';
import { whileListening } from './abort.js';
import { PoolWorker } from './pool-worker.js';
import { callOf, JobOptions } from './remote.js';

/** @typedef {import('./pool-worker.js').Parts} Parts */

/**
 * @template T
 * @template {keyof import('./remote.js').RemoteMethods<T> & string} Name
 * @typedef {import('./remote.js').RemoteMethod<T[Name]>} Job
 */

/**
 * @template Result
 * @typedef {object} MapOptions
 * @property {AbortSignal} [signal] cancels all jobs that have not ended
 * @property {(progress: any, index: number) => void} [onProgress] of the item at an index
 * @property {(result: PromiseSettledResult<Result>, index: number) => void} [onResult] called for each as it
 *   ends, unless it is cancelled
 */

/** @template T the class of what the workers serve; its method `load` takes the compiled module */
export class WorkerPool {
  #open;
  /** @type {Promise<Parts> | null} */
  #parts = null;
  #workers;
  #idle;
  /** Who waits for a worker, first come first served. @type {Set<Waiting>} */
  #queue = new Set();
  #isDisposed = false;

  /**
   * @param {number} size workers at most; each is opened when there is a job for it
   * @param {() => Promise<Parts>} open called once, and again only after it has failed
   */
  constructor(size, open) {
    this.#open = open;
    this.#workers = Array.from({ length: size }, () => new PoolWorker(() => this.#loadParts()));
    this.#idle = [...this.#workers];
  }

  /**
   * A job that is cancelled is rejected within 100 ms: its worker is replaced if it does not stop by itself.
   * @template {keyof import('./remote.js').RemoteMethods<T> & string} Name
   * @param {Name} method
   * @param {Parameters<Job<T, Name>>} args and JobOptions, if it is a long one
   * @returns {Promise<Awaited<ReturnType<Job<T, Name>>>>}
   */
  async run(method, ...args) {
    const call = callOf(method, args);
    call.options.signal?.throwIfAborted();
    const worker = await this.#takeWorker(call.options.signal);
    try {
      return await worker.run(call);
    } finally {
      this.#release(worker);
    }
  }

  /**
   * The same job for each item, which is its only argument.
   * @template {keyof import('./remote.js').RemoteMethods<T> & string} Name
   * @template [Result=Awaited<ReturnType<Job<T, Name>>>]
   * @param {readonly Parameters<Job<T, Name>>[0][]} items
   * @param {Name} method
   * @param {MapOptions<Result>} [options]
   * @returns {Promise<PromiseSettledResult<Result>[]>} in the order of the items; it is rejected
   *   only when cancelled
   */
  async map(items, method, { signal, onProgress, onResult } = {}) {
    signal?.throwIfAborted();
    const run = /** @type {(...args: unknown[]) => Promise<any>} */ (this.run.bind(this));
    // One listener to the signal, for Node warns of many.
    const controllers = items.map(() => new AbortController());
    const cancel = () => {
      for (const controller of controllers) controller.abort(signal?.reason);
    };
    const results = async () => {
      const jobs = items.map(async (item, index) => {
        const report = (/** @type {unknown} */ progress) => onProgress?.(progress, index);
        const options = new JobOptions({ signal: controllers[index].signal, onProgress: report });
        const [result] = await Promise.allSettled([run(method, item, options)]);
        if (!signal?.aborted) onResult?.(result, index);
        return result;
      });
      return Promise.all(jobs);
    };
    return whileListening(signal, cancel, results).finally(() => signal?.throwIfAborted());
  }

  /** Ends all workers; jobs that have not ended are rejected. */
  dispose() {
    this.#isDisposed = true;
    for (const { reject } of this.#queue) reject(disposed());
    this.#queue.clear();
    for (const worker of this.#workers) worker.dispose();
  }

  #loadParts() {
    this.#parts ??= this.#open().catch((error) => {
      this.#parts = null;
      throw error;
    });
    return this.#parts;
  }

  /** @param {AbortSignal} [signal] @returns {Promise<PoolWorker>} */
  async #takeWorker(signal) {
    if (this.#isDisposed) throw disposed();
    return this.#idle.shift() ?? this.#waitForWorker(signal);
  }

  /** @param {AbortSignal} [signal] @returns {Promise<PoolWorker>} */
  #waitForWorker(signal) {
    const waiting = /** @type {Waiting} */ ({});
    const withdraw = () => {
      if (this.#queue.delete(waiting)) waiting.reject(signal?.reason);
    };
    const wait = () =>
      new Promise((resolve, reject) => {
        this.#queue.add(Object.assign(waiting, { resolve, reject }));
      });
    return whileListening(signal, withdraw, wait);
  }

  /** @param {PoolWorker} worker */
  #release(worker) {
    const [first] = this.#queue;
    if (!first) return this.#idle.unshift(worker); // one that is open before one that is not
    this.#queue.delete(first);
    first.resolve(worker);
  }
}

/** @typedef {{resolve: (worker: PoolWorker) => void, reject: (reason: unknown) => void}} Waiting */

function disposed() {
  return new CoreError('state', 'WorkerPool: it is disposed');
}
