/**
 * training-loop.js - trains in slices so that the worker stays able to answer. Knows nothing of workers or
 * messages: the work, the time and the way to yield are handed in, which is also how the tests run it.
 */

/**
 * @typedef {{now(): number, pause(ms: number): Promise<void>}} Clock in milliseconds; pause(0) only lets
 * messages in
 */

export class TrainingLoop {
  #train;
  #clock;
  #isRunning = false;
  #generation = 0;
  #epochsWanted = Number.POSITIVE_INFINITY;
  #epochs = 0;
  #busyMs = 0;
  #epochsPerSecond = 0;

  /**
   * @param {() => number} train an epoch or a piece of one: its share of an epoch
   * @param {Clock} clock
   */
  constructor(train, clock) {
    this.#train = train;
    this.#clock = clock;
  }

  get isRunning() {
    return this.#isRunning;
  }

  /** Of the last half second of training; pauses do not count, answering does. 0 while stopped. */
  get epochsPerSecond() {
    return this.#isRunning ? this.#epochsPerSecond : 0;
  }

  /**
   * Holds training to a pace that eyes can follow; also while it runs.
   * @param {number} epochsPerSecond Infinity for as fast as it goes
   */
  setPace(epochsPerSecond) {
    this.#epochsWanted = epochsPerSecond;
  }

  /**
   * @param {{sliceMs?: number}} options sliceMs: training between two chances to answer, in milliseconds
   * @returns {Promise<void>} settles when stop() is called, or rejects when an epoch throws
   */
  async play({ sliceMs = 8 } = {}) {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const generation = ++this.#generation; // a stale loop, after stop() and play(), sees a newer one and ends
    this.#forget();
    let begin = this.#clock.now();
    while (generation === this.#generation) {
      const trained = this.#trainSlice(begin + sliceMs, sliceMs);
      const due = begin + (trained * 1000) / this.#epochsWanted;
      await this.#clock.pause(Math.max(0, due - this.#clock.now()));
      const now = this.#clock.now();
      this.#measure(now - begin);
      begin = now;
    }
  }

  stop() {
    this.#generation++;
    this.#isRunning = false;
  }

  /**
   * @param {number} endMs
   * @param {number} sliceMs
   * @returns {number} epochs, and shares of them
   */
  #trainSlice(endMs, sliceMs) {
    const most = (this.#epochsWanted * sliceMs) / 1000;
    let trained = 0;
    try {
      do {
        trained += this.#train();
      } while (this.#isRunning && trained < most && this.#clock.now() < endMs);
    } catch (error) {
      this.stop();
      throw error;
    }
    this.#epochs += trained;
    return trained;
  }

  #forget() {
    this.#epochs = 0;
    this.#busyMs = 0;
    this.#epochsPerSecond = 0;
  }

  /** @param {number} ms */
  #measure(ms) {
    this.#busyMs += ms;
    this.#epochsPerSecond ||= (this.#epochs * 1000) / this.#busyMs;
    if (this.#busyMs < 500 || this.#epochs === 0) return;
    this.#epochsPerSecond = (this.#epochs * 1000) / this.#busyMs;
    this.#epochs = 0;
    this.#busyMs = 0;
  }
}
