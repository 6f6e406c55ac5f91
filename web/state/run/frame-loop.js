/**
 * frame-loop.js - asks for frames while they are wanted: one at a time, in step with the screen, never for a
 * hidden page.
 */

/** Share of the worker's time that answering frames takes from training. */
const MOST_OF_TRAINING = 0.1;

export class FrameLoop {
  #isScheduled = false;
  #isAsking = false;
  #isWanted = false;
  #lastAsk = Number.NEGATIVE_INFINITY;
  #restMs = 0;

  /**
   * @param {() => Promise<boolean>} ask gets and shows one frame; true when another one is wanted
   * @param {object} [options]
   * @param {(step: (nowMs: number) => void) => unknown} [options.requestFrame]
   * @param {() => boolean} [options.isHidden]
   * @param {number} [options.intervalMs] shortest time between two frames
   */
  constructor(
    ask,
    {
      requestFrame = (step) => requestAnimationFrame(step),
      isHidden = () => document.hidden,
      intervalMs = 30,
    } = {},
  ) {
    this.ask = ask;
    this.requestFrame = requestFrame;
    this.isHidden = isHidden;
    this.intervalMs = intervalMs;
  }

  /** Something changed: show a frame soon. Also to be called when the page becomes visible again. */
  wake() {
    this.#restMs = 0;
    this.#goOn();
  }

  /** Frames that go on by themselves leave training its time. @param {number} answerMs cost of one */
  rest(answerMs) {
    this.#restMs = answerMs / MOST_OF_TRAINING;
  }

  #goOn() {
    this.#isWanted = true;
    this.#schedule();
  }

  #schedule() {
    if (this.#isScheduled || this.#isAsking || this.isHidden()) return;
    this.#isScheduled = true;
    this.requestFrame((nowMs) => this.#step(nowMs));
  }

  /** @param {number} nowMs */
  async #step(nowMs) {
    this.#isScheduled = false;
    if (nowMs - this.#lastAsk < Math.max(this.intervalMs, this.#restMs)) return this.#schedule();
    this.#lastAsk = nowMs;
    this.#isWanted = false;
    this.#isAsking = true;
    const isMoreWanted = await this.ask();
    this.#isAsking = false;
    if (isMoreWanted || this.#isWanted) this.#goOn();
  }
}
