/** worker-clock.js - the time in a worker, and pauses in which it takes the messages that wait. */

/** @returns {import('../training-loop.js').Clock} */
export function workerClock() {
  // A message to oneself comes after the messages already waiting, and without the 4 ms of a timer.
  const channel = new MessageChannel();
  /** @type {(() => void)[]} who waits for a message each, first come first served */
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => performance.now(),
    pause: (ms) =>
      new Promise((resolve) => {
        if (ms > 0) return setTimeout(resolve, ms);
        waiting.push(resolve);
        channel.port2.postMessage(null);
      }),
  };
}
