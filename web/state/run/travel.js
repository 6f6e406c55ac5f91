/**
 * travel.js - going to earlier moments of the training and back, and what becomes of the curves when training
 * goes on from there. Part of the actions, for whom it writes the store.
 */

import { infoNotice } from '../notices.js';
import { keepCurves } from './earlier-runs.js';

/** @import { Engine } from './engine-types.js' */
/** @import { LiveRun } from './live-run.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Store } from '../store.js' */

export class Travel {
  /** @type {Promise<void> | null} */
  #journey = null;
  /** Told when what came after an epoch is over. @type {(epoch: number) => void} */
  onBranch = () => {};

  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {LiveRun} run
   * @param {{tell(notice: Notice): void}} teller
   */
  constructor(store, engine, run, teller) {
    this.store = store;
    this.engine = engine;
    this.run = run;
    this.teller = teller;
  }

  /**
   * Shows a moment; of several asked for on the way to one, only the newest is gone to.
   * @param {number} epoch
   * @returns {Promise<void>} when the newest one asked for is shown
   */
  seek(epoch) {
    this.store.wantedEpoch.value = epoch;
    this.store.isRunning.value = false;
    this.#journey ??= this.#go();
    return this.#journey;
  }

  async #go() {
    const { wantedEpoch } = this.store;
    for (let reached = null; reached !== wantedEpoch.value; ) {
      const epoch = /** @type {number} */ (wantedEpoch.value);
      await this.run.send(() => this.engine.seek(epoch));
      await this.run.showFrame();
      reached = epoch;
    }
    wantedEpoch.value = null;
    this.#journey = null;
  }

  /** Before the run is trained or changed: what came after the moment shown becomes an earlier run. */
  async leavePast() {
    await this.#journey;
    const frame = this.store.frame.value;
    if (!frame || frame.epoch >= frame.newestEpoch) return;
    this.onBranch(frame.epoch);
    if (keepCurves(this.store)) this.teller.tell(infoNotice('timeline.branched', { epoch: frame.epoch }));
  }

  /** Before the run starts again: its curves become an earlier run's. */
  async leaveRun() {
    await this.#journey;
    keepCurves(this.store);
  }

  /** Takes the curves of earlier runs off the charts; those of other tasks come back with their task. */
  forgetEarlierRuns() {
    const { earlierRuns, comparableRuns } = this.store;
    const drawn = comparableRuns.value;
    earlierRuns.value = earlierRuns.value.filter((run) => !drawn.includes(run));
  }
}
