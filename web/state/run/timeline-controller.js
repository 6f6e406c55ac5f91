/**
 * timeline-controller.js - going to earlier moments of the training and back, and what becomes of the curves
 * when training goes on from there. Part of the actions, for whom it writes the store.
 */

import { infoNotice } from '../notices.js';
import { keepCurves } from './earlier-runs.js';

/** @import { Engine } from './engine-types.js' */
/** @import { LiveRun } from './live-run.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Store } from '../store.js' */

/** A replay that has taken so long gives way to what is asked for since; a shorter one is shown first. */
const LONG_SEEK_MS = 300;

export class TimelineController {
  /** @type {Promise<void> | null} */
  #pendingSeek = null;
  /** When the seek began that the engine is at work on. */
  #seekingSinceMs = Number.POSITIVE_INFINITY;
  /** Told when what came after an epoch is over. @type {(epoch: number) => void} */
  onBranch = () => {};

  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {LiveRun} run
   * @param {{notify(notice: Notice): void}} notifier
   */
  constructor(store, engine, run, notifier) {
    this.store = store;
    this.engine = engine;
    this.run = run;
    this.notifier = notifier;
  }

  /**
   * Shows a moment; of several asked for on the way to one, only the newest is gone to.
   * @param {number} epoch
   * @returns {Promise<void>} when the newest one asked for is shown
   */
  seek(epoch) {
    this.store.wantedEpoch.value = epoch;
    this.run.commands.supersede(false);
    if (this.run.loop.now() - this.#seekingSinceMs >= LONG_SEEK_MS) this.#stop();
    this.#pendingSeek ??= this.#go();
    return this.#pendingSeek;
  }

  /** No moment is gone to any more. */
  cancel() {
    this.store.wantedEpoch.value = null;
    this.#stop();
  }

  #stop() {
    if (this.#seekingSinceMs === Number.POSITIVE_INFINITY) return;
    this.#seekingSinceMs = Number.POSITIVE_INFINITY;
    this.engine.stopSeeking().catch(() => {}); // the seek tells why
  }

  async #go() {
    const { wantedEpoch } = this.store;
    try {
      /** @type {number | null} */
      let reached = null;
      while (reached !== wantedEpoch.value) {
        if (this.run.isBuilding) await this.run.built();
        /** @type {number | null} */
        const epoch = wantedEpoch.value;
        if (epoch === null) break;
        this.#seekingSinceMs = this.run.loop.now();
        await this.run.commands.send(() => this.engine.seek(epoch));
        this.#seekingSinceMs = Number.POSITIVE_INFINITY;
        await this.run.showNewest();
        reached = epoch;
      }
    } finally {
      wantedEpoch.value = null;
      this.#pendingSeek = null;
    }
  }

  /** @returns {Promise<void>} when no moment is being gone to any more */
  arrive = async () => {
    await this.#pendingSeek;
  };

  /** @returns {Promise<void>} when the run that is asked for stands, at the moment that is asked for */
  ready = async () => {
    await this.#pendingSeek;
    await this.run.built();
  };

  /** When the run is trained or changed: what came after the moment shown becomes an earlier run. */
  leavePast() {
    const frame = this.store.frame.value;
    if (!frame || frame.epoch >= frame.newestEpoch || this.run.isBuilding) return;
    this.onBranch(frame.epoch);
    if (keepCurves(this.store)) this.notifier.notify(infoNotice('timeline.branched', { epoch: frame.epoch }));
  }

  /** When the run starts again: its curves become an earlier run's. */
  leaveRun() {
    keepCurves(this.store);
  }

  /** Takes the curves of earlier runs off the charts; those of other tasks come back with their task. */
  forgetEarlierRuns() {
    const { earlierRuns, comparableRuns } = this.store;
    const drawn = comparableRuns.value;
    earlierRuns.value = earlierRuns.value.filter((run) => !drawn.includes(run));
  }
}
