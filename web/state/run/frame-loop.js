/**
 * frame-loop.js - asks for frames while they are wanted: one at a time, in step with the screen, never for a
 * hidden page.
 */

/** Share of the worker's time that answering frames takes from training. */
const MAX_FRAME_SHARE = 0.1;
/** A page that rests longer seems to stand still, however long a slow or busy machine takes for an answer. */
const MAX_REST_MS = 250;

/**
 * @typedef {object} LoopOptions
 * @property {(step: (nowMs: number) => void) => unknown} [requestFrame]
 * @property {() => boolean} [isHidden]
 * @property {number} [intervalMs] shortest time between two frames
 * @property {() => number} [now] the clock of requestFrame, in milliseconds
 */

export class FrameLoop {
  #isScheduled = false;
  #isAsking = false;
  #isWanted = false;
  #lastAskMs = Number.NEGATIVE_INFINITY;
  #restEndMs = Number.NEGATIVE_INFINITY;

  /**
   * @param {() => Promise<boolean>} ask gets and shows one frame; true when another one is wanted
   * @param {LoopOptions} [options]
   */
  constructor(
    ask,
    {
      requestFrame = (step) => requestAnimationFrame(step),
      isHidden = () => document.hidden,
      intervalMs = 30,
      now = () => performance.now(),
    } = {},
  ) {
    this.ask = ask;
    this.requestFrame = requestFrame;
    this.isHidden = isHidden;
    this.intervalMs = intervalMs;
    this.now = now;
  }

  /** Something changed: show a frame soon. Also to be called when the page becomes visible again. */
  wake() {
    this.#restEndMs = Number.NEGATIVE_INFINITY;
    this.#continue();
  }

  /** Frames that follow by themselves leave training its time. @param {number} answerMs cost of one */
  rest(answerMs) {
    this.#restEndMs = this.now() + Math.min(MAX_REST_MS, answerMs * (1 / MAX_FRAME_SHARE - 1));
  }

  #continue() {
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
    if (nowMs < Math.max(this.#lastAskMs + this.intervalMs, this.#restEndMs)) return this.#schedule();
    this.#lastAskMs = nowMs;
    this.#isWanted = false;
    this.#isAsking = true;
    let isMoreWanted = false;
    try {
      isMoreWanted = await this.ask();
    } finally {
      this.#isAsking = false;
      if (isMoreWanted || this.#isWanted) this.#continue();
    }
  }
}
