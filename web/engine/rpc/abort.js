/** abort.js - listeners of a signal that are gone when the work is done: a signal may outlive many jobs. */

/**
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {() => void} onAbort called when the signal is aborted while the work goes on
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} as the work ends
 */
export async function whileListening(signal, onAbort, work) {
  signal?.addEventListener('abort', onAbort);
  try {
    return await work();
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/**
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {Promise<T>} promise of what is not cancelled itself
 * @returns {Promise<T>} rejected at once with the signal's reason
 */
export function unlessAborted(signal, promise) {
  /** @type {(reason: unknown) => void} */
  let stop = () => {};
  const aborted = new Promise((_, reject) => {
    stop = reject;
  });
  const race = () => Promise.race([promise, /** @type {Promise<never>} */ (aborted)]);
  return whileListening(signal, () => stop(signal?.reason), race);
}
