/**
 * snapshots.js - moments of a training, kept so that every epoch of it can be had again with the same bits:
 * the nearest kept moment before it is restored, and what lies between is trained once more.
 *
 * Training repeats itself exactly, but for what was changed from outside while it ran. Such a change is
 * remembered with its place in the training, down to the phase of a step, and made again there.
 */

import { chunkTrainer } from './train-chunk.js';

/** @typedef {import('../core/index.js').Run} Run */
/** @typedef {(run: Run) => void} Act */
/** @typedef {{epoch: number, position: number, phase: string}} Place phase: the one to come */

/**
 * @typedef {object} Moment the end of an epoch, or where the run began
 * @property {number} epoch
 * @property {number} changes how many of the changes are in it
 * @property {Uint8Array} bytes
 */

/** Saving costs about as much as an epoch: every so many epochs it is hardly felt, and a replay is short. */
const FIRST_STRIDE = 32;
/** After minutes at full speed a replay between two of them takes about a second. */
const MAX_MOMENTS = 1024;
/** Of the largest networks it is two moments, and of most a thousand. */
const MAX_BYTES = 64 * 2 ** 20;
/** Hours of dragging a slider while it trains; a change takes some hundred bytes. */
const MAX_CHANGES = 20_000;

export class Snapshots {
  #limits;
  #stride = FIRST_STRIDE;
  #bytes = 0;
  /** @type {Moment[]} by epoch; the first one is kept in any case */
  #kept = [];
  /** @type {(Place & {act: Act})[]} in the order in which they were made */
  #changes = [];

  /** @param {{maxMoments?: number, maxBytes?: number, maxChanges?: number}} [limits] */
  constructor({ maxMoments = MAX_MOMENTS, maxBytes = MAX_BYTES, maxChanges = MAX_CHANGES } = {}) {
    this.#limits = { maxMoments, maxBytes, maxChanges };
  }

  /** Moments that are kept. */
  get count() {
    return this.#kept.length;
  }

  /** Bytes that are kept. */
  get bytes() {
    return this.#bytes;
  }

  /** The earliest epoch that can be had again. */
  get firstEpoch() {
    return this.#kept[0].epoch;
  }

  /** Begins with where a run stands. @param {Run} run */
  start(run) {
    this.#stride = FIRST_STRIDE;
    this.#bytes = 0;
    this.#kept = [];
    this.#changes = [];
    this.#keep(run);
  }

  /** Takes notice of an epoch that has ended. @param {Run} run */
  reached(run) {
    if (run.epoch % this.#stride === 0) this.#keep(run);
  }

  /**
   * Takes notice of a change that was made to the run.
   * @param {Run} run
   * @param {Act} act makes it again
   * @param {Place} [place] where it was made, if the run stands elsewhere since
   */
  note(run, act, place = placeOf(run)) {
    this.#changes.push({ ...place, act });
    if (this.#changes.length > this.#limits.maxChanges) this.#forgetEarliest(run);
  }

  /** Forgets what came after the moment that is shown: training goes on in another way. @param {Run} run */
  cutAfter(run) {
    this.#kept = this.#kept.filter((moment) => moment.epoch <= run.epoch);
    this.#changes = this.#changes.filter((change) => change.epoch < run.epoch || isAt(run, change));
    this.#stride = FIRST_STRIDE; // there is room again
    this.#countBytes();
  }

  /**
   * Brings the run to the end of an epoch that it has seen; whoever asks may stop in between.
   * @param {Run} run
   * @param {number} epoch firstEpoch or later
   */
  *replay(run, epoch) {
    const from = this.#kept.filter((moment) => moment.epoch <= epoch).at(-1) ?? this.#kept[0];
    run.restore(from.bytes);
    const trainChunk = chunkTrainer(run);
    for (let next = from.changes; ; ) {
      while (isAt(run, this.#changes[next])) this.#changes[next++].act(run);
      if (run.epoch >= epoch) return;
      const change = this.#changes[next];
      if (change?.epoch !== run.epoch) trainChunk(run);
      else if (change.position === run.position) run.trainPhase();
      else run.trainMinibatch();
      yield;
    }
  }

  /** @param {Run} run */
  #keep(run) {
    const bytes = run.save();
    this.#kept.push({ epoch: run.epoch, changes: this.#changes.length, bytes });
    this.#bytes += bytes.length;
    while (this.#isFull && this.#kept.length > 1) this.#drop();
  }

  get #isFull() {
    return this.#kept.length > this.#limits.maxMoments || this.#bytes > this.#limits.maxBytes;
  }

  /**
   * One for one, the oldest first, so that memory stays level: when those between two strides are gone, the
   * stride is doubled.
   */
  #drop() {
    const isSpare = (/** @type {Moment} */ { epoch }, /** @type {number} */ index) =>
      index > 0 && epoch % this.#stride > 0;
    let index = this.#kept.findIndex(isSpare);
    while (index < 0) {
      this.#stride *= 2;
      index = this.#kept.findIndex(isSpare);
    }
    this.#bytes -= this.#kept[index].bytes.length;
    this.#kept.splice(index, 1);
  }

  /** The earlier half of the changes and what lies before: the timeline begins later. @param {Run} run */
  #forgetEarliest(run) {
    const half = this.#changes.length / 2;
    const index = this.#kept.findIndex((moment) => moment.changes >= half);
    if (index < 0) return this.start(run); // all were made since the newest moment that is kept
    const gone = this.#kept[index].changes;
    this.#kept = this.#kept.slice(index).map((moment) => ({ ...moment, changes: moment.changes - gone }));
    this.#changes = this.#changes.slice(gone);
    this.#countBytes();
  }

  #countBytes() {
    this.#bytes = this.#kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }
}

/** @param {Run} run @returns {Place} */
function placeOf({ epoch, position, nextPhase }) {
  return { epoch, position, phase: nextPhase };
}

/** @param {Run} run @param {Place | undefined} place */
function isAt(run, place) {
  if (!place) return false;
  const { epoch, position, phase } = placeOf(run);
  return place.epoch === epoch && place.position === position && place.phase === phase;
}
