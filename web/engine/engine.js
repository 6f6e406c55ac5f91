/**
 * engine.js - one experiment at a time: built, trained in the background, shown in frames.
 * Runs in the worker; the tests run it in Node without one. A refused build leaves the run before it as it
 * was. No call keeps the worker longer than a short piece of work takes, but for those that the core takes in
 * one: a minibatch, a reset, saving and restoring.
 */

import { loadCore } from '../core/index.js';
import { buildInPieces, generateData } from './experiment.js';
import { featureMaps } from './feature-maps.js';
import { Frames } from './frames.js';
import { runInSlices } from './resumable.js';
import { Training } from './training.js';
import { samplesOf } from './views/samples.js';

/** @typedef {import('./experiment.js').Experiment} Experiment */
/** @typedef {import('./experiment.js').DataSettings} DataSettings */
/** @typedef {import('./frames.js').FrameRequest} FrameRequest */

export class Engine {
  #clock;
  #frames;
  #training;
  /** @type {import('../core/index.js').Core | null} */
  #core = null;
  /** @type {import('./experiment.js').Built | null} */
  #built = null;

  /** @param {import('./training-loop.js').Clock} clock */
  constructor(clock) {
    this.#clock = clock;
    this.#frames = new Frames(clock);
    const pause = async (/** @type {number} */ ms) => {
      await clock.pause(ms);
      while (this.#frames.isBusy) {
        await this.#frames.settled();
        await clock.pause(0);
      }
    };
    this.#training = new Training(() => this.#live().run, { now: clock.now, pause });
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
  async build(experiment) {
    const built = await runInSlices(buildInPieces(this.#loaded(), experiment), this.#clock);
    await this.#frames.settled();
    this.dispose();
    this.#built = /** @type {import('./experiment.js').Built} */ (built);
    const { data, run } = this.#built;
    this.#training.start(experiment);
    return {
      ...samplesOf(data),
      parts: Uint8Array.from(data.parts),
      parameterCount: run.parameterCount,
      layerSizes: [run.inputs, ...run.layerSizes],
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

  /** To the end of the running epoch, unless it is paused before. */
  async stepEpoch() {
    await this.#training.step('trainEpoch');
  }

  /** Puts back the weights of the best epoch; training pauses. */
  restoreBest() {
    this.#training.pause();
    this.#training.mutate((run) => run.restoreBest());
  }

  /**
   * Shows an earlier moment exactly as it was; training pauses. Answers when it is reached.
   * @param {number} epoch from the newest one on: where the run was left
   */
  async seek(epoch) {
    await this.#training.seek(epoch);
  }

  /** A seek that is going on ends where it has got to. */
  stopSeeking() {
    this.#training.stopSeeking();
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
    this.#training.mutate((run) => {
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
    const data = generateData(this.#loaded(), settings);
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

  /** @param {FrameRequest} request */
  async frame(request) {
    this.#live();
    return this.#frames.frame(() => this.#live(), this.#training, request);
  }

  /** The run as it stands, for restore(). */
  save() {
    return this.#live().run.save();
  }

  /** To where this run stood when it was saved; training stops. @type {Training['restore']} */
  restore(bytes, passedRules) {
    this.#training.restore(bytes, passedRules);
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
