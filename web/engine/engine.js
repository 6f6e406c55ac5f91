/**
 * engine.js - one experiment at a time: built, trained in the background, shown in frames.
 * Runs in the worker; the tests run it in Node without one. A refused build leaves the run before it as it
 * was.
 */

import { loadCore } from '../core/index.js';
import { buildExperiment, liveOptions } from './experiment.js';
import { failureOf } from './protocol.js';
import { Recorder } from './recorder.js';
import { Session } from './session.js';
import { lookAt } from './views/index.js';
import { planarPoints } from './views/plane.js';

/** @typedef {import('./experiment.js').Experiment} Experiment */
/** @typedef {import('./experiment.js').DataSettings} DataSettings */
/** @typedef {import('./protocol.js').Failure} Failure */

/**
 * @typedef {object} FrameWish a frame carries only what is on screen
 * @property {import('./views/index.js').ViewWishes} views
 * @property {readonly (readonly number[])[]} probes points of the plane
 * @property {number} historySince version of the curves that the page has
 */

export class Engine {
  #session;
  #recorder = new Recorder();
  /** @type {import('../core/index.js').Core | null} */
  #core = null;
  /** @type {ReturnType<typeof buildExperiment> | null} */
  #built = null;
  /** @type {Failure | null} */
  #problem = null;

  /** @param {import('./session.js').Clock} clock */
  constructor(clock) {
    this.#session = new Session(() => this.#trainEpoch(), clock);
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
    this.#setSpeed(experiment.speed);
    this.#startRecord();
    return {
      ...planarPoints(built.data),
      parts: Uint8Array.from(built.data.parts),
      parameterCount: built.run.parameterCount,
      layerSizes: [built.data.features, ...built.run.layerSizes],
    };
  }

  play() {
    this.#live();
    this.#problem = null;
    this.#session.play().catch((error) => {
      this.#problem = failureOf(error);
    });
  }

  pause() {
    this.#session.stop();
  }

  stepEpoch() {
    this.pause();
    this.#live();
    this.#problem = null;
    this.#trainEpoch();
  }

  /** Back to the same first weights; training stops. */
  reset() {
    this.pause();
    this.#live().run.reset();
    this.#startRecord();
  }

  /**
   * Changes the running net without rebuilding it.
   * @param {import('./experiment.js').LiveSettings} settings all of them; what is left out is off
   */
  change({ speed, ...settings }) {
    this.#live().run.change(liveOptions(settings));
    this.#setSpeed(speed);
  }

  /** @param {number} [speed] epochs per second, 0 for no limit */
  #setSpeed(speed) {
    if (speed !== undefined) this.#session.setPace(speed > 0 ? speed : Number.POSITIVE_INFINITY);
  }

  /**
   * The points of a data set, for a thumbnail; touches no run.
   * @param {DataSettings} settings
   */
  preview(settings) {
    const data = this.#loaded().generate(settings);
    try {
      return planarPoints(data);
    } finally {
      data.dispose();
    }
  }

  /** @param {FrameWish} wish */
  frame({ views, probes, historySince }) {
    const { run } = this.#live();
    this.#recorder.moveProbes(run, probes);
    return {
      epoch: run.epoch,
      isRunning: this.#session.isRunning,
      epochsPerSecond: this.#session.epochsPerSecond,
      ...this.#recorder.measure(run),
      fingerprint: run.fingerprint,
      history: this.#recorder.curvesSince(historySince),
      problem: this.#problem,
      views: lookAt(this.#live(), views),
    };
  }

  /** Gives the run's memory back. */
  dispose() {
    this.#built?.run.dispose();
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

  #trainEpoch() {
    const { run } = this.#live();
    run.trainEpoch();
    this.#recorder.record(run);
  }

  #startRecord() {
    this.#problem = null;
    this.#recorder.start(this.#live().run);
  }
}
