/**
 * pool-worker.js - one worker of a pool, or whatever has taken its place: it is opened when a job needs it,
 * does one job at a time, and is opened anew when it has died or did not stop in time.
 */

import { CoreError } from '../../core/core-error.js';
import { unlessAborted, whileListening } from './abort.js';
import { WorkerConnection } from './connection.js';
import { CRASHED } from './messages.js';

/** @typedef {import('./remote.js').Call} Call */

/**
 * What each worker is made of: all have the same compiled module.
 * @typedef {object} Parts
 * @property {() => import('./connection.js').Port} openWorker
 * @property {WebAssembly.Module} module handed to the method `load` of what the worker serves
 */

/** So long a job may go on after it was cancelled: ten times a slice, and less than a person notices. */
const GRACE_MS = 80;
const MAX_ATTEMPTS = 2;

export class PoolWorker {
  #parts;
  /** @type {WorkerConnection | null} */
  #connection = null;
  /** @type {Promise<WorkerConnection> | null} */
  #opening = null;
  #isDisposed = false;

  /** @param {() => Promise<Parts>} parts */
  constructor(parts) {
    this.#parts = parts;
  }

  /**
   * Tries a job once more when the worker has died, unless buffers went with it that were handed over.
   * @param {Call} call
   * @returns {Promise<any>}
   */
  async run(call) {
    const { transfer = [] } = call.options;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(call);
      } catch (error) {
        const hasDied = error instanceof CoreError && error.code === CRASHED;
        if (!hasDied || attempt === MAX_ATTEMPTS || transfer.some(isDetached)) throw error;
      }
    }
  }

  /** Ends the worker; the job that it does is rejected, and each that follows. */
  dispose() {
    this.#isDisposed = true;
    this.#close();
  }

  /** @param {Call} call */
  async #attempt({ method, args, options }) {
    const { signal } = options;
    signal?.throwIfAborted();
    const connection = await unlessAborted(signal, this.#open());
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const startGrace = () => {
      timer = setTimeout(() => this.#close(), GRACE_MS);
    };
    const work = () => connection.request(method, args, options);
    return whileListening(signal, startGrace, work).finally(() => clearTimeout(timer));
  }

  #open() {
    this.#opening ??= this.#connect().catch((error) => {
      this.#close();
      throw error;
    });
    return this.#opening;
  }

  async #connect() {
    const { openWorker, module } = await this.#parts();
    if (this.#isDisposed) throw new CoreError('state', 'WorkerPool: it is disposed');
    const connection = new WorkerConnection(openWorker);
    this.#connection = connection;
    connection.onCrash = () => this.#close();
    await connection.request('load', [module]);
    return connection;
  }

  #close() {
    this.#connection?.dispose();
    this.#connection = null;
    this.#opening = null;
  }
}

/** @param {ArrayBuffer} buffer @returns {boolean} whether it belongs to another thread, or is empty */
function isDetached({ byteLength }) {
  return byteLength === 0;
}
