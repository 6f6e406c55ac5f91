/**
 * history.js - the curves of a run, in bounded memory.
 * When it is full, every other moment is dropped and from then on only every second one is kept, so that a
 * run of any length costs the same, and measuring it less and less.
 */

/** @typedef {Record<string, number>} Moment figures such as 'loss.train'; NaN or left out: not measured */

/**
 * @typedef {object} Curves
 * @property {number} version changes with every change of the curves
 * @property {Float64Array} epochs
 * @property {Record<string, Float64Array>} series by name of the figure, an entry for each epoch; NaN where
 *   nothing was measured
 */

export class History {
  #maxMoments;
  #stride;
  #version;
  /** @type {number[]} */
  #epochs = [];
  /** @type {Record<string, number[]>} */
  #series = {};

  /**
   * @param {{maxMoments?: number, version?: number, stride?: number}} options version: the first one of these
   *   curves; stride: epochs from one moment to the next
   */
  constructor({ maxMoments = 400, version = 0, stride = 1 } = {}) {
    this.#stride = stride;
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
  add(epoch, moment) {
    this.#version++;
    const length = this.#epochs.push(epoch);
    for (const name of Object.keys(moment)) this.#series[name] ??= Array(length - 1).fill(Number.NaN);
    for (const [name, values] of Object.entries(this.#series)) values.push(moment[name] ?? Number.NaN);
    if (length > this.#maxMoments) this.#thin();
  }

  /**
   * What was measured under these names is no longer true, as when a probe is moved; only now is known.
   * @param {number} epoch
   * @param {Moment} now
   */
  restart(epoch, now) {
    this.#version++;
    const last = this.#epochs.filter((earlier) => earlier <= epoch).length - 1;
    for (const [name, value] of Object.entries(now))
      this.#series[name] = this.#epochs.map((_, index) => (index === last ? value : Number.NaN));
  }

  /** Forgets what was measured later. @param {number} epoch */
  cutAfter(epoch) {
    this.#version++;
    const length = this.#epochs.filter((earlier) => earlier <= epoch).length;
    this.#epochs.length = length;
    for (const values of Object.values(this.#series)) values.length = length;
  }

  /** @returns {Curves} copies, to be sent away as they are: in lists every number would be an object there */
  curves() {
    const series = Object.entries(this.#series).map(([name, values]) => [name, Float64Array.from(values)]);
    const epochs = Float64Array.from(this.#epochs);
    return { version: this.#version, epochs, series: Object.fromEntries(series) };
  }

  #thin() {
    this.#stride *= 2;
    const kept = this.#epochs.map((epoch) => epoch % this.#stride === 0);
    /** @param {number[]} values */
    const thinned = (values) => values.filter((_, i) => kept[i]);
    this.#epochs = thinned(this.#epochs);
    for (const name of Object.keys(this.#series)) this.#series[name] = thinned(this.#series[name]);
  }
}
