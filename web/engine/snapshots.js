/**
 * snapshots.js - moments of a training, kept so that every epoch of it can be had again with the same bits:
 * the nearest kept moment before it is restored, and the epochs in between are trained once more.
 *
 * Training repeats itself exactly, but for what was changed from outside while it ran. Such a change is
 * remembered with its epoch and made again on the way. A change in the middle of an epoch cannot be: the end
 * of that epoch is kept for good, and nothing is replayed across it.
 */

/** @typedef {import('../core/index.js').Run} Run */
/** @typedef {(run: Run) => void} Act */

/**
 * @typedef {object} Moment the end of an epoch
 * @property {number} epoch
 * @property {number} changes how many of the changes are in it
 * @property {Uint8Array} bytes
 * @property {boolean} isNeeded never dropped
 */

/** Saving costs about as much as an epoch: every so many epochs it is hardly felt, and a replay is short. */
const FIRST_STRIDE = 32;
/** After minutes at full speed a replay between two of them takes about a second. */
const MOST_MOMENTS = 1024;
const MOST_BYTES = 16 * 2 ** 20;

export class Snapshots {
  #maxMoments;
  #maxBytes;
  #stride = FIRST_STRIDE;
  #bytes = 0;
  /** @type {Moment[]} by epoch */
  #kept = [];
  /** @type {{epoch: number, act: Act}[]} between epochs, by epoch */
  #changes = [];
  #isEpochChanged = false;

  /** @param {{maxMoments?: number, maxBytes?: number}} [options] passed only by what is never dropped */
  constructor({ maxMoments = MOST_MOMENTS, maxBytes = MOST_BYTES } = {}) {
    this.#maxMoments = maxMoments;
    this.#maxBytes = maxBytes;
  }

  /** Moments that are kept. */
  get count() {
    return this.#kept.length;
  }

  /** Bytes that are kept. */
  get bytes() {
    return this.#bytes;
  }

  /** Begins with where a run stands. @param {Run} run */
  start(run) {
    this.#stride = FIRST_STRIDE;
    this.#bytes = 0;
    this.#kept = [];
    this.#changes = [];
    this.#isEpochChanged = false;
    this.#keep(run, true);
  }

  /** Takes notice of an epoch that has ended. @param {Run} run */
  reached(run) {
    if (this.#isEpochChanged || run.epoch % this.#stride === 0) this.#keep(run, this.#isEpochChanged);
    this.#isEpochChanged = false;
  }

  /** Takes notice of a change that was made to the run. @param {Run} run @param {Act} act makes it again */
  note(run, act) {
    if (run.position > 0 || run.nextPhase !== 'batch') this.#isEpochChanged = true;
    else this.#changes.push({ epoch: run.epoch, act });
  }

  /** Forgets what came after an epoch, at whose end training goes on in another way. @param {number} epoch */
  cutAfter(epoch) {
    this.#kept = this.#kept.filter((moment) => moment.epoch <= epoch);
    this.#changes = this.#changes.filter((change) => change.epoch <= epoch);
    this.#isEpochChanged = false;
    this.#stride = FIRST_STRIDE; // there is room again
    this.#bytes = this.#kept.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /**
   * Brings the run to the end of an epoch that it has seen; whoever asks may stop in between.
   * @param {Run} run
   * @param {number} epoch
   */
  *travel(run, epoch) {
    const from = /** @type {Moment} */ (this.#kept.filter((moment) => moment.epoch <= epoch).at(-1));
    run.restore(from.bytes);
    let next = from.changes;
    const change = () => {
      while (this.#changes[next]?.epoch === run.epoch) this.#changes[next++].act(run);
    };
    change();
    while (run.epoch < epoch) {
      run.trainEpoch();
      change();
      yield run.epoch;
    }
  }

  /** @param {Run} run @param {boolean} isNeeded */
  #keep(run, isNeeded) {
    const bytes = run.save();
    this.#kept.push({ epoch: run.epoch, changes: this.#changes.length, bytes, isNeeded });
    this.#bytes += bytes.length;
    while (this.#isFull && this.#kept.some((moment) => !moment.isNeeded)) this.#drop();
  }

  get #isFull() {
    return this.#kept.length > this.#maxMoments || this.#bytes > this.#maxBytes;
  }

  /**
   * One for one, the oldest first, so that memory stays level: when those between two strides are gone, the
   * stride is doubled.
   */
  #drop() {
    const isSpare = (/** @type {Moment} */ { epoch, isNeeded }) => !isNeeded && epoch % this.#stride > 0;
    let index = this.#kept.findIndex(isSpare);
    while (index < 0) {
      this.#stride *= 2;
      index = this.#kept.findIndex(isSpare);
    }
    this.#bytes -= this.#kept[index].bytes.length;
    this.#kept.splice(index, 1);
  }
}
