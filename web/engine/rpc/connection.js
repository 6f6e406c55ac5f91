/**
 * connection.js - requests to a worker and their answers, and what shows that the worker has failed: an error
 * that nobody caught in it, a trap of the core, or silence. A worker that has failed is ended; every request
 * that waits is rejected, and another worker can be opened in its place.
 */

import { CoreError } from '../../core/core-error.js';
import { whileListening } from './abort.js';
import { CANCEL, CRASHED, errorOf, PING } from './messages.js';

/**
 * What answers messages: a Worker, or a stand-in in tests.
 * @typedef {object} Port
 * @property {(message: import('./messages.js').Request, options?: {transfer: ArrayBuffer[]}) => void}
 *   postMessage
 * @property {((event: MessageEvent<import('./messages.js').Reply>) => void) | null} onmessage
 * @property {((event: ErrorEvent) => void) | null} [onerror]
 * @property {((event: MessageEvent) => void) | null} [onmessageerror]
 * @property {() => void} [terminate]
 */

/**
 * @typedef {object} RequestOptions
 * @property {readonly ArrayBuffer[]} [transfer] stand in the arguments and are handed over, not copied
 * @property {AbortSignal} [signal] cancels a long job. The request is rejected when the worker has ended the
 *   job; anything else the worker finishes first
 * @property {(progress: any) => void} [onProgress]
 */

/** Time in which the page sleeps does not count, therefore ticks and no clock. */
const TICK_MS = 1000;
/** The longest piece of work between two answers takes a slow machine about a second. */
const MAX_SILENT_TICKS = 10;

/** @template [T=unknown] the object that the worker serves */
export class WorkerConnection {
  #open;
  /** @type {Port} */
  #port;
  #lastId = 0;
  /**
   * @type {Map<number, {
   *   resolve: (value: any) => void,
   *   reject: (error: CoreError) => void,
   *   report: (progress: unknown) => void,
   * }>}
   */
  #waiting = new Map();
  /** @type {CoreError | null} why nothing can be asked */
  #closed = null;
  #ticker = /** @type {ReturnType<typeof setInterval> | undefined} */ (undefined);
  #silentTicks = 0;
  /** A worker that has not answered yet may still be on its way through a slow network. */
  #hasBegun = false;
  /** Called once for each worker that has failed. */
  onCrash = () => {};

  /** @param {() => Port} open */
  constructor(open) {
    this.#open = open;
    this.#port = this.#connect();
  }

  /**
   * @param {string} method
   * @param {readonly unknown[]} args
   * @param {RequestOptions} [options]
   * @returns {Promise<any>}
   */
  async request(method, args, options = {}) {
    if (this.#closed) throw this.#closed;
    return this.#ask(method, args, options);
  }

  /**
   * Another worker in place of the one that has failed; others may ask when it has answered this.
   * @param {string} method
   * @param {readonly unknown[]} args
   * @returns {Promise<any>}
   */
  async reopen(method, args) {
    this.#end(this.#closed ?? new CoreError(CRASHED, 'the worker was replaced'));
    this.#port = this.#connect();
    const value = await this.#ask(method, args);
    this.#closed = null;
    return value;
  }

  /** Ends the worker; what is waiting is rejected. */
  dispose() {
    this.#end(new CoreError('state', 'WorkerConnection: it is disposed'));
  }

  /** @param {string} method @param {readonly unknown[]} args @param {RequestOptions} [options] */
  async #ask(method, args, { transfer = [], signal, onProgress } = {}) {
    signal?.throwIfAborted();
    const id = ++this.#lastId;
    const port = this.#port;
    port.postMessage({ id, method, args }, { transfer: [...transfer] });
    const cancel = () => port.postMessage({ id, method: CANCEL, args: [] });
    const report = (/** @type {unknown} */ progress) => {
      if (!signal?.aborted) onProgress?.(progress);
    };
    const settled = () =>
      new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject, report });
        this.#startHeartbeat();
      });
    return whileListening(signal, cancel, settled).finally(() => signal?.throwIfAborted());
  }

  #connect() {
    const port = this.#open();
    this.#hasBegun = false;
    port.onmessage = ({ data }) => this.#receive(data);
    port.onerror = (event) => this.#crash(event.message || 'the worker stopped');
    port.onmessageerror = () => this.#crash('an answer could not be read');
    return port;
  }

  /** @param {import('./messages.js').Reply} reply */
  #receive(reply) {
    this.#hasBegun = true;
    this.#silentTicks = 0;
    if ('progress' in reply) this.#waiting.get(reply.id)?.report(reply.progress);
    else this.#settle(reply);
  }

  /** @param {import('./messages.js').Reply} reply */
  #settle({ id, value, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#stopHeartbeat();
    if (error) waiting?.reject(errorOf(error));
    else waiting?.resolve(value);
    if (error?.code === CRASHED) this.#crash(error.message);
  }

  /** A worker that is alive answers a ping at once, also during a long job. */
  #startHeartbeat() {
    this.#ticker ??= setInterval(() => {
      if (!this.#hasBegun) return;
      this.#silentTicks++;
      if (this.#silentTicks > MAX_SILENT_TICKS) this.#crash(`no answer for ${MAX_SILENT_TICKS} s`);
      else this.#port.postMessage({ id: 0, method: PING, args: [] });
    }, TICK_MS);
  }

  #stopHeartbeat() {
    clearInterval(this.#ticker);
    this.#ticker = undefined;
    this.#silentTicks = 0;
  }

  /** @param {string} message */
  #crash(message) {
    this.#end(new CoreError(CRASHED, message));
    this.onCrash();
  }

  /** @param {CoreError} reason */
  #end(reason) {
    this.#closed = reason;
    this.#stopHeartbeat();
    Object.assign(this.#port, { onmessage: null, onerror: null, onmessageerror: null });
    this.#port.terminate?.();
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
