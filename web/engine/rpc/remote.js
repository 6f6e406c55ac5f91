/**
 * remote.js - an object in a worker as the page sees it: every method, answered by a promise. The object's
 * class is the only list of its methods; here they are known as types only.
 */

/** @typedef {import('./connection.js').RequestOptions} RequestOptions */

/** @typedef {(...args: any[]) => any} Method */

/**
 * @template R what a method returns
 * @typedef {R extends Generator<any, infer Result, any> ? Result : Awaited<R>} Answer
 */

/**
 * The method as the page calls it; that of a long job takes options after its own arguments.
 * @template M
 * @typedef {M extends (...args: infer Args) => infer R
 *   ? R extends Generator<infer Progress, any, any>
 *     ? (...args: [...Args, options?: JobOptions<Progress>]) => Promise<Answer<R>>
 *     : (...args: Args) => Promise<Answer<R>>
 *   : never} RemoteMethod
 */

/**
 * @template T
 * @typedef {{
 *   [Name in keyof T as T[Name] extends Method ? Name : never]: RemoteMethod<T[Name]>
 * }} RemoteMethods
 */

/**
 * @template T the class of the object in the worker
 * @template {object} [Own={}] what the page has of its own, also in place of the worker's
 * @typedef {Omit<RemoteMethods<T>, keyof Own> & Own} Remote
 */

/** @typedef {{method: string, args: unknown[], options: RequestOptions}} Call */

/**
 * How a long job is followed and ended.
 * @template [Progress=unknown] what the job yields
 */
export class JobOptions {
  /**
   * @param {object} options
   * @param {AbortSignal} [options.signal] cancels the job, which is then rejected with the signal's reason
   * @param {(progress: Progress) => void} [options.onProgress] called with the newest of what the job yields
   */
  constructor({ signal, onProgress }) {
    this.signal = signal;
    this.onProgress = onProgress;
  }
}

/** @type {WeakMap<object, readonly ArrayBuffer[]>} by argument */
const transferred = new WeakMap();

/**
 * @template {object} Argument
 * @param {Argument} argument of a call
 * @param {readonly ArrayBuffer[]} buffers in it that are handed over with the call, not copied
 * @returns {Argument} itself
 */
export function transferring(argument, buffers) {
  transferred.set(argument, buffers);
  return argument;
}

/**
 * @param {string} method
 * @param {readonly unknown[]} given arguments as a caller writes them, options of a job among them
 * @returns {Call} as a connection takes it
 */
export function callOf(method, given) {
  const args = given.filter((argument) => !(argument instanceof JobOptions));
  const job = given.find((argument) => argument instanceof JobOptions);
  const transfer = args.flatMap((argument) => transferred.get(/** @type {object} */ (argument)) ?? []);
  return { method, args, options: { transfer, signal: job?.signal, onProgress: job?.onProgress } };
}

/**
 * @template T
 * @template {object} Own
 * @param {import('./connection.js').WorkerConnection<T>} connection
 * @param {Own} own
 * @returns {Remote<T, Own>}
 */
export function remote(connection, own) {
  /** @type {Map<string | symbol, Method>} */
  const methods = new Map();
  /** @param {string} name @returns {Method} */
  const methodOf =
    (name) =>
    (/** @type {unknown[]} */ ...given) => {
      const { method, args, options } = callOf(name, given);
      return connection.request(method, args, options);
    };
  const get = (/** @type {Own} */ target, /** @type {string | symbol} */ name) => {
    // A promise that is fulfilled with this object would take a method named "then" for another promise.
    if (typeof name === 'symbol' || name === 'then' || name in target) return Reflect.get(target, name);
    if (!methods.has(name)) methods.set(name, methodOf(name));
    return methods.get(name);
  };
  return /** @type {any} */ (new Proxy(own, { get }));
}
