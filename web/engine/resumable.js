/**
 * resumable.js - long work as a generator that yields after each short piece, so that a worker stays able to
 * answer: what one piece may cost at most is up to the generator.
 */

/** @typedef {import('./training-loop.js').Clock} Clock */
/** @template T @typedef {Generator<unknown, T, void>} Resumable */

/** Work between two chances to answer, but for the piece that passes it. */
const SLICE_MS = 8;

/**
 * @template T
 * @param {Resumable<T>} work
 * @returns {T} when all of it is done, without a pause
 */
export function runToEnd(work) {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * @template T
 * @param {Resumable<T>} work
 * @param {Clock} clock
 * @param {() => boolean} [isStale] asked after each pause: whether what is left of the work is of no use
 * @param {(progress: unknown) => void} [report] called before each pause with what was yielded last
 * @returns {Promise<T | undefined>} undefined when it was left undone
 */
export async function runInSlices(work, clock, isStale = () => false, report = () => {}) {
  let endMs = clock.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock.now() < endMs) continue;
    report(step.value);
    await clock.pause(0);
    if (isStale()) {
      work.return(/** @type {T} */ (undefined)); // so that it gives back what it holds
      return undefined;
    }
    endMs = clock.now() + SLICE_MS;
  }
}
