/**
 * draw-guard.js - keeps a failure to draw where it happens. What draws runs inside of what changes the state:
 * an exception there would end the training's frames, and with them the page.
 */

export class DrawGuard {
  /** What fails at present. @type {Set<unknown>} */
  #failing = new Set();

  /** @param {(isFailing: boolean) => void} show says so to the reader, or no longer */
  constructor(show) {
    this.show = show;
  }

  /**
   * Never throws. Of failures in a row the console hears of the first.
   * @param {unknown} task the same for what is drawn again
   * @param {() => void} draw
   * @returns {boolean} whether it has been drawn
   */
  run(task, draw) {
    try {
      draw();
    } catch (error) {
      if (!this.#failing.has(task)) console.error(error);
      this.#failing.add(task);
      this.show(true);
      return false;
    }
    if (this.#failing.delete(task)) this.show(this.#failing.size > 0);
    return true;
  }

  /** Nothing is drawn any more. */
  reset() {
    if (this.#failing.size > 0) this.show(false);
    this.#failing.clear();
  }
}
