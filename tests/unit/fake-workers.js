/** fake-workers.js - a pool whose workers answer when a test says so. */

import { WorkerPool } from '../../web/engine/rpc/worker-pool.js';

/** @typedef {import('../../web/engine/rpc/messages.js').Request} Request */

/** @typedef {{load(module: unknown): void, job(item: unknown): Generator<number, string, void>}} Jobs */

class FakeWorker {
  /** @type {Request[]} */
  sent = [];
  isEnded = false;
  /** @type {any} */
  port = {
    /** @param {Request} request @param {{transfer: ArrayBuffer[]}} options */
    postMessage: (request, { transfer } = { transfer: [] }) => {
      structuredClone(transfer, { transfer });
      this.sent.push(request);
    },
    terminate: () => {
      this.isEnded = true;
    },
  };

  /** The newest request that is more than a word between the two sides. */
  get #newest() {
    const requests = this.sent.filter(({ method }) => method === 'load' || method === 'job');
    return requests[requests.length - 1];
  }

  /** What it has been given to do. */
  get job() {
    return this.#newest.args[0];
  }

  /** @param {object} reply to the newest request */
  answer(reply) {
    this.port.onmessage({ data: { id: this.#newest.id, ...reply } });
  }

  /** Answers a ping. */
  pong() {
    this.port.onmessage({ data: { id: 0 } });
  }

  die() {
    this.port.onerror({ message: 'boom' });
  }
}

export class FakeWorkers {
  /** Newest last. @type {FakeWorker[]} */
  workers = [];
  module = /** @type {WebAssembly.Module} */ ({});
  #opened = 0;
  #isLoading = true;
  /** @type {Error | null} */
  #problem = null;
  /** @type {WorkerPool<Jobs>} */
  pool;
  /** @type {unknown[]} */
  #begun = [];

  /** @param {import('node:test').TestContext} t @param {number} size */
  constructor(t, size) {
    this.pool = new WorkerPool(size, async () => {
      this.#opened++;
      if (this.#problem) throw this.#problem;
      return { openWorker: () => this.#open(), module: this.module };
    });
    t.after(() => this.pool.dispose());
  }

  /** How often it was asked how to open workers. */
  opened = () => this.#opened;

  /** The jobs in the order in which they have reached a worker. */
  begun = () => this.#begun;

  /** @param {boolean} isLoading whether those to come answer at once that they have the module */
  setLoading = (isLoading) => {
    this.#isLoading = isLoading;
  };

  /** @param {Error | null} problem that keeps workers from being opened */
  setOpening = (problem) => {
    this.#problem = problem;
  };

  #open() {
    const worker = new FakeWorker();
    const { postMessage } = worker.port;
    worker.port.postMessage = (/** @type {Request} */ request, /** @type {any} */ options) => {
      postMessage(request, options);
      if (request.method === 'job') this.#begun.push(request.args[0]);
      if (request.method === 'load' && this.#isLoading) queueMicrotask(() => worker.answer({}));
    };
    this.workers.push(worker);
    return worker.port;
  }
}
