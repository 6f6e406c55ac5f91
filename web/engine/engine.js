/**
 * engine.js - one experiment at a time: built, trained in the background, shown in frames.
 * Runs in the worker; the tests run it in Node without one. A refused build leaves the run before it as it
 * was.
 */

import { loadCore } from '../core/index.js';
import { buildExperiment } from './experiment.js';
import { featureMaps } from './feature-maps.js';
import { Looking } from './looking.js';
import { CRASHED, errorOf } from './protocol.js';
import { Training } from './training.js';
import { samplesOf } from './views/samples.js';

/** @typedef {import('./experiment.js').Experiment} Experiment */
/** @typedef {import('./experiment.js').DataSettings} DataSettings */

/**
 * @typedef {object} FrameWish a frame carries only what is on screen
 * @property {import('./views/index.js').ViewWishes} views
 * @property {readonly (readonly number[])[]} probes a row of features each
 * @property {number} historySince version of the curves that the page has
 * @property {number} [since] number of the frame that the page has: views that are the same are left out
 * @property {readonly ArrayBuffer[]} [spare] of views that the page shows no more: to be filled again
 */

export class Engine {
  #clock;
  #looking;
  #training;
  /** @type {import('../core/index.js').Core | null} */
  #core = null;
  /** @type {ReturnType<typeof buildExperiment> | null} */
  #built = null;

  /** @param {import('./session.js').Clock} clock */
  constructor(clock) {
    this.#clock = clock;
    this.#looking = new Looking(clock);
    this.#training = new Training(() => this.#live().run, clock);
  }

  /**
   * @param {BufferSource | WebAssembly.Module} wasm
   * @returns {Promise<Pick<import('../core/index.js').Core, 'names' | 'datasets'>>} what the core knows
   */
  async load(wasm) {
    this.#core = await loadCore(wasm);
    const { names, datasets } = this.#core;
    return { names, datasets };
  }

  /**
   * Builds and starts from the first weights; training that was going on goes on with the new run.
   * @param {Experiment} experiment
   */
  build(experiment) {
    const built = buildExperiment(this.#loaded(), experiment);
    this.dispose();
    this.#built = built;
    this.#training.start(experiment);
    return {
      ...samplesOf(built.data),
      parts: Uint8Array.from(built.data.parts),
      parameterCount: built.run.parameterCount,
      layerSizes: [built.run.inputs, ...built.run.layerSizes],
    };
  }

  play() {
    this.#training.play();
  }

  pause() {
    this.#training.pause();
  }

  /** One phase of a step; training that was going on pauses, here and in the next two. */
  stepPhase() {
    this.#training.step('trainPhase');
  }

  /** The rest of the running step, or the whole next one. */
  stepMinibatch() {
    this.#training.step('trainMinibatch');
  }

  /** To the end of the running epoch. */
  stepEpoch() {
    this.#training.step('trainEpoch');
  }

  /** Puts back the weights of the best epoch; training pauses. */
  restoreBest() {
    this.#training.restoreBest();
  }

  /**
   * Shows an earlier moment exactly as it was; training pauses. Answers when it is reached.
   * @param {number} epoch from the newest one on: where the run was left
   */
  async seek(epoch) {
    await this.#training.seek(epoch);
  }

  /** Back to the same first weights; training stops. */
  reset() {
    this.#training.reset();
  }

  /**
   * Changes the running net without rebuilding it.
   * @param {import('./experiment.js').LiveSettings} settings all of them; what is left out is off
   */
  change(settings) {
    this.#training.change(settings);
  }

  /**
   * Writes one weight or bias; nothing else of the run changes.
   * @param {number} index in the run's parameters
   * @param {number} value -1e6..1e6
   * @returns what stood there before, and the moment of the change
   */
  setParameter(index, value) {
    /** @type {number | undefined} */
    let before;
    this.#training.alter((run) => {
      before ??= run.parameters[index]; // later it is made again
      run.setParameter(index, value);
    });
    const { epoch, position } = this.#live().run;
    return { before: /** @type {number} */ (before), epoch, position };
  }

  /**
   * The samples of a data set, for a thumbnail; touches no run.
   * @param {DataSettings} settings
   */
  preview(settings) {
    const data = this.#loaded().generate(settings);
    try {
      return samplesOf(data);
    } finally {
      data.dispose();
    }
  }

  /** The features over the plane, by name; touches no run. @param {number} size cells along each side */
  featureMaps(size) {
    return featureMaps(this.#loaded(), size);
  }

  /** @param {FrameWish} wish @returns what is wished; answerMs: what it has cost */
  frame(wish) {
    const { views, probes, since, spare = [] } = wish;
    const beginMs = this.#clock.now();
    this.#looking.reuse(spare);
    const { moment, ...report } = this.#training.report(wish);
    if (report.problem?.code === CRASHED) throw errorOf(report.problem);
    const state = { since, moment: `${moment} ${probes.join(' ')}`, isRunning: report.isRunning };
    const seen = this.#looking.look({ ...this.#live(), probes }, views, state);
    return { ...report, ...seen, answerMs: this.#clock.now() - beginMs };
  }

  /** The run as it stands, for restore(). */
  save() {
    return this.#live().run.save();
  }

  /** To where this run stood when it was saved; training stops. @param {Uint8Array} bytes */
  restore(bytes) {
    this.#training.restore(bytes);
  }

  /** Gives the run's memory back. */
  dispose() {
    this.#built?.run.dispose();
    this.#built?.inputs.dispose();
    this.#built?.data.dispose();
    this.#built = null;
  }

  #loaded() {
    if (!this.#core) throw new Error('Engine: load() comes first');
    return this.#core;
  }

  #live() {
    if (!this.#built) throw new Error('Engine: build() comes first');
    return this.#built;
  }
}
