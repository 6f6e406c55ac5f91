/**
 * history.js - the curves of a run, in bounded memory.
 * When it is full, every other moment is dropped and from then on only every second one is kept, so that a
 * run of any length costs the same, and measuring it less and less.
 */

/**
 * @typedef {object} Moment NaN where there is nothing to measure
 * @property {{train: number, test: number}} loss
 * @property {{train: number, test: number}} accuracy
 * @property {ArrayLike<number>} probe outputs at the probe
 */

/**
 * @typedef {object} Curves one entry for each moment, NaN where nothing was measured
 * @property {number} version changes with every change of the curves
 * @property {number[]} epochs
 * @property {number[]} lossTrain
 * @property {number[]} lossTest
 * @property {number[]} accuracyTrain
 * @property {number[]} accuracyTest
 * @property {number[][]} probe for each class
 */

export class History {
  #maxMoments;
  #stride = 1;
  #version;
  /** @type {Omit<Curves, 'version' | 'probe'>} */
  #series = { epochs: [], lossTrain: [], lossTest: [], accuracyTrain: [], accuracyTest: [] };
  /** @type {number[][]} */
  #probe = [];

  /** @param {{maxMoments?: number, version?: number}} options version: the first one of these curves */
  constructor({ maxMoments = 400, version = 0 } = {}) {
    this.#maxMoments = maxMoments;
    this.#version = version;
  }

  get version() {
    return this.#version;
  }

  /** @param {number} epoch */
  wants(epoch) {
    return epoch % this.#stride === 0;
  }

  /**
   * @param {number} epoch
   * @param {Moment} moment
   */
  add(epoch, { loss, accuracy, probe }) {
    this.#version++;
    this.#series.epochs.push(epoch);
    this.#series.lossTrain.push(loss.train);
    this.#series.lossTest.push(loss.test);
    this.#series.accuracyTrain.push(accuracy.train);
    this.#series.accuracyTest.push(accuracy.test);
    for (let c = 0; c < probe.length; c++) {
      this.#probe[c] ??= [];
      this.#probe[c].push(probe[c]);
    }
    if (this.#series.epochs.length > this.#maxMoments) this.#thin();
  }

  /**
   * The probe stands elsewhere: what it read before is no longer true of it.
   * @param {ArrayLike<number>} probe outputs there now
   */
  moveProbe(probe) {
    this.#version++;
    const last = this.#series.epochs.length - 1;
    this.#probe = this.#probe.map((values, c) => values.map((_, i) => (i === last ? probe[c] : Number.NaN)));
  }

  /** @returns {Curves} */
  curves() {
    return { version: this.#version, ...this.#series, probe: this.#probe };
  }

  #thin() {
    this.#stride *= 2;
    const kept = this.#series.epochs.map((epoch) => epoch % this.#stride === 0);
    /** @param {number[]} values */
    const thinned = (values) => values.filter((_, i) => kept[i]);
    const { epochs, lossTrain, lossTest, accuracyTrain, accuracyTest } = this.#series;
    this.#series = {
      epochs: thinned(epochs),
      lossTrain: thinned(lossTrain),
      lossTest: thinned(lossTest),
      accuracyTrain: thinned(accuracyTrain),
      accuracyTest: thinned(accuracyTest),
    };
    this.#probe = this.#probe.map(thinned);
  }
}
