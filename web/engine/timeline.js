/**
 * timeline.js - going back to earlier moments of a training, and to the newest again. While an earlier one is
 * shown the newest is kept as it is; when training goes on from the earlier one, what came after it is over.
 */

import { runInSlices } from './resumable.js';
import { Snapshots } from './snapshots.js';

/** @typedef {import('../core/index.js').Run} Run */

export class Timeline {
  #clock;
  #snapshots;
  /** @type {{epoch: number, bytes: Uint8Array} | null} the newest moment, while an earlier one is shown */
  #newest = null;
  /** Counts what ends a replay that is going on. */
  #generation = 0;

  /**
   * @param {import('./training-loop.js').Clock} clock
   * @param {Snapshots} [snapshots]
   */
  constructor(clock, snapshots = new Snapshots()) {
    this.#clock = clock;
    this.#snapshots = snapshots;
  }

  get isInPast() {
    return this.#newest !== null;
  }

  /** The first epoch that can be gone to. */
  get firstEpoch() {
    return this.#snapshots.firstEpoch;
  }

  /** @param {Run} run @returns {number} the last epoch that can be gone to */
  newestEpoch(run) {
    return this.#newest?.epoch ?? run.epoch;
  }

  /** @param {Run} run @returns what can be gone to */
  range(run) {
    return { firstEpoch: this.firstEpoch, newestEpoch: this.newestEpoch(run) };
  }

  /** @param {Run} run that begins */
  start(run) {
    this.#generation++;
    this.#newest = null;
    this.#snapshots.start(run);
  }

  /** @type {Snapshots['reached']} */
  reached(run) {
    this.#snapshots.reached(run);
  }

  /** @type {Snapshots['note']} */
  note(run, act, place) {
    this.#snapshots.note(run, act, place);
  }

  /**
   * A step that failed has trained nothing, but has drawn its random numbers: a replay lets it fail again.
   * @param {Run} run
   * @param {import('./snapshots.js').Place} from where training went on, at most an epoch before
   */
  noteFailedStep(run, from) {
    const { epoch, position } = run;
    const phase = position === from.position ? from.phase : 'batch';
    this.#snapshots.note(run, failAgain, { epoch, position, phase });
  }

  /** Makes the moment that is shown the newest one. @param {Run} run */
  branch(run) {
    this.#generation++;
    this.#newest = null;
    this.#snapshots.cutAfter(run);
  }

  /**
   * Brings the run to the end of an epoch; when something else is asked for meanwhile, only near it.
   * @param {Run} run
   * @param {number} epoch before the first one that can be gone to: to that; from the newest one on: exactly
   *   to where the run was left
   */
  async seek(run, epoch) {
    const generation = ++this.#generation;
    if (epoch >= this.newestEpoch(run)) return this.#returnToNewest(run);
    this.#newest ??= { epoch: run.epoch, bytes: run.save() };
    const replay = this.#snapshots.replay(run, Math.max(epoch, this.firstEpoch));
    await runInSlices(replay, this.#clock, () => generation !== this.#generation);
  }

  /** A seek that is going on ends where it has got to. */
  stopSeeking() {
    this.#generation++;
  }

  /** @param {Run} run */
  #returnToNewest(run) {
    if (this.#newest) run.restore(this.#newest.bytes);
    this.#newest = null;
  }
}

/** @param {Run} run that stands before a step that fails */
function failAgain(run) {
  try {
    run.trainMinibatch();
  } catch {}
}
