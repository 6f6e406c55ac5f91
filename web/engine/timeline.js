/**
 * timeline.js - going back to earlier moments of a training, and to the newest again. While an earlier one is
 * shown the newest is kept as it is; when training goes on from the earlier one, what came after it is over.
 */

import { Snapshots } from './snapshots.js';

/** @typedef {import('../core/index.js').Run} Run */

/** Replaying between two chances to answer. */
const SLICE_MS = 8;

export class Timeline {
  #clock;
  #snapshots = new Snapshots();
  /** @type {{epoch: number, bytes: Uint8Array} | null} the newest moment, while an earlier one is shown */
  #newest = null;
  #turn = 0;

  /** @param {import('./session.js').Clock} clock */
  constructor(clock) {
    this.#clock = clock;
  }

  get isInPast() {
    return this.#newest !== null;
  }

  /** @param {Run} run @returns {number} the last epoch that can be gone to */
  newestEpoch(run) {
    return this.#newest?.epoch ?? run.epoch;
  }

  /** @param {Run} run that begins */
  start(run) {
    this.#turn++;
    this.#newest = null;
    this.#snapshots.start(run);
  }

  /** @type {Snapshots['reached']} */
  reached(run) {
    this.#snapshots.reached(run);
  }

  /** @type {Snapshots['note']} */
  note(run, act) {
    this.#snapshots.note(run, act);
  }

  /** Makes the moment that is shown the newest one. @param {Run} run */
  branch(run) {
    this.#turn++;
    this.#newest = null;
    this.#snapshots.cutAfter(run.epoch);
  }

  /**
   * Brings the run to the end of an epoch; when something else is asked for meanwhile, only near it.
   * @param {Run} run
   * @param {number} epoch from the newest one on: exactly to where the run was left
   */
  async seek(run, epoch) {
    const turn = ++this.#turn;
    if (epoch >= this.newestEpoch(run)) return this.#returnToNewest(run);
    this.#newest ??= { epoch: run.epoch, bytes: run.save() };
    const travel = this.#snapshots.travel(run, epoch);
    let endMs = this.#clock.now() + SLICE_MS;
    while (turn === this.#turn && !travel.next().done) {
      if (this.#clock.now() < endMs) continue;
      await this.#clock.pause(0);
      endMs = this.#clock.now() + SLICE_MS;
    }
  }

  /** @param {Run} run */
  #returnToNewest(run) {
    if (this.#newest) run.restore(this.#newest.bytes);
    this.#newest = null;
  }
}
