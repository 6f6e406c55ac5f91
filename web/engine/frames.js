/**
 * frames.js - puts frames together, in pieces and one at a time. A frame is of one moment: training waits
 * for it, and what changes the run meanwhile is done at once and the frame begun again.
 */

import { runInSlices, runToEnd } from './resumable.js';
import { CRASHED, errorOf } from './rpc/messages.js';
import { ViewScheduler } from './view-scheduler.js';

/** @typedef {import('./experiment.js').Built} Built */

/**
 * @typedef {object} FrameRequest a frame carries only what is on screen
 * @property {import('./views/index.js').ViewRequests} views
 * @property {readonly (readonly number[])[]} probes a row of features each
 * @property {number} historySince version of the curves that the page has
 * @property {number} [since] number of the frame that the page has: views that are the same are left out
 * @property {readonly ArrayBuffer[]} [spare] of views that the page shows no more: to be filled again
 */

/** Of a frame, while somebody drags a weight, say: then it is put together at once. */
const MAX_RESTARTS = 3;

export class Frames {
  #clock;
  #viewScheduler;
  /** @type {Promise<unknown> | null} */
  #current = null;

  /** @param {import('./training-loop.js').Clock} clock */
  constructor(clock) {
    this.#clock = clock;
    this.#viewScheduler = new ViewScheduler(clock);
  }

  /** Whether a frame is being put together. */
  get isBusy() {
    return this.#current !== null;
  }

  /** @returns {Promise<void>} when no frame is being put together */
  async settled() {
    while (this.#current) await this.#current;
  }

  /**
   * @param {() => Built} live the run that stands, with its data
   * @param {import('./training.js').Training} training
   * @param {FrameRequest} request
   * @returns what is asked for; answerMs: what it has cost
   */
  async frame(live, training, request) {
    await this.settled();
    const beginMs = this.#clock.now();
    const frame = this.#collect(live, training, request);
    this.#current = frame.catch(() => {});
    try {
      return { ...(await frame), answerMs: this.#clock.now() - beginMs };
    } finally {
      this.#current = null;
    }
  }

  /**
   * @param {() => Built} live
   * @param {import('./training.js').Training} training
   * @param {FrameRequest} request
   */
  async #collect(live, training, request) {
    this.#viewScheduler.reuse(request.spare ?? []);
    const state = () => Object.values(training.standing).join(' ');
    for (let restarts = 0; ; restarts++) {
      const before = state();
      const work = this.#compute(live(), training, request);
      if (restarts === MAX_RESTARTS) return runToEnd(work);
      const frame = await runInSlices(work, this.#clock, () => state() !== before);
      if (frame) return frame;
    }
  }

  /**
   * @param {Built} built
   * @param {import('./training.js').Training} training
   * @param {FrameRequest} request
   */
  *#compute(built, training, { views, probes, historySince, since }) {
    yield* training.measure(probes);
    const { moment, isRunning } = training.standing;
    const state = { since, moment: `${moment} ${probes.join(' ')}`, isRunning };
    const seen = yield* this.#viewScheduler.collect({ ...built, probes }, views, state);
    const report = training.report(historySince);
    if (report.problem?.code === CRASHED) throw errorOf(report.problem);
    return { ...report, ...seen };
  }
}
