/**
 * serve.js - answers requests with the methods of an object: the worker's side of remote.js. A method that is
 * a generator is a long job: it runs in slices, what it yields is its progress, and it can be cancelled
 * between two slices.
 */

import { runInSlices } from '../resumable.js';
import { buffersOf, CANCEL, failureOf, PING } from './messages.js';

/** @import { Reply, Request } from './messages.js' */

/**
 * What takes requests and sends replies: a worker's global scope, or a port.
 * @typedef {object} Scope
 * @property {((event: MessageEvent<Request>) => unknown) | null} onmessage
 * @property {(reply: Reply, options?: {transfer: Transferable[]}) => void} postMessage
 */

/**
 * @param {any} scope a Scope, which the types of the browser and those of Node describe differently
 * @param {object} target
 * @param {import('../training-loop.js').Clock} clock
 */
export function serve(scope, target, clock) {
  const server = new Server(scope, target, clock);
  scope.onmessage = (/** @type {MessageEvent<Request>} */ { data }) => server.receive(data);
}

class Server {
  #scope;
  #target;
  #clock;
  #methods;
  /** Ids of the long jobs that go on; one that is cancelled is missing. @type {Set<number>} */
  #running = new Set();

  /** @param {Scope} scope @param {object} target @param {import('../training-loop.js').Clock} clock */
  constructor(scope, target, clock) {
    this.#scope = scope;
    this.#target = /** @type {Record<string, (...args: readonly unknown[]) => unknown>} */ (target);
    this.#clock = clock;
    this.#methods = new Set(methodNames(target));
  }

  /** @param {Request} request */
  async receive({ id, method, args }) {
    if (method === PING) return this.#scope.postMessage({ id });
    if (method === CANCEL) return this.#running.delete(id);
    try {
      const value = await this.#call(id, method, args);
      this.#scope.postMessage({ id, value }, { transfer: buffersOf(value) });
    } catch (error) {
      this.#scope.postMessage({ id, error: failureOf(error) });
    }
  }

  /** @param {number} id @param {string} method @param {readonly unknown[]} args */
  #call(id, method, args) {
    if (!this.#methods.has(method))
      throw new RangeError(`worker: method is '${method}', must be one of ${[...this.#methods].join(', ')}`);
    const answer = this.#target[method](...args);
    return isGenerator(answer) ? this.#runJob(id, answer) : answer;
  }

  /** @param {number} id @param {Generator<unknown, unknown, void>} work */
  async #runJob(id, work) {
    this.#running.add(id);
    const isCancelled = () => !this.#running.has(id);
    try {
      return await runInSlices(work, this.#clock, isCancelled, (progress) => {
        if (progress !== undefined) this.#scope.postMessage({ id, progress });
      });
    } finally {
      this.#running.delete(id);
    }
  }
}

/** @param {unknown} value @returns {value is Generator<unknown, unknown, void>} */
function isGenerator(value) {
  return Object.prototype.toString.call(value) === '[object Generator]';
}

/**
 * @param {object} target
 * @returns {string[]} its own methods and those of its classes, but not what every object has
 */
export function methodNames(target) {
  const names = new Set();
  for (let owner = target; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
  }
  return [...names];
}
