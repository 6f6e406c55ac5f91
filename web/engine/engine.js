/**
 * engine.js - one experiment at a time: built, trained in the background, shown in frames.
 * Runs in the worker; the tests run it in Node without one. A refused build leaves the run before it as it
 * was.
 */

import { loadCore } from '../core/index.js';
import { buildExperiment } from './experiment.js';
import { History } from './history.js';
import { failureOf } from './protocol.js';
import { Session } from './session.js';
import { hiddenMaps, outputMap, outputsAt, planarPoints } from './views.js';

/** @typedef {import('./experiment.js').Experiment} Experiment */
/** @typedef {import('./experiment.js').DataSettings} DataSettings */
/** @typedef {import('./protocol.js').Failure} Failure */

const NOTHING = Number.NaN;

/**
 * @typedef {object} FrameWish a frame carries only what is on screen
 * @property {number} mapSize cells along each side of the decision map, 0 for none
 * @property {number} [nodeMapSize] the same for the small maps of the hidden units
 * @property {readonly number[]} probe a point of the plane
 * @property {number} historySince version of the curves that the page has
 */

export class Engine {
  #session;
  #history = new History();
  /** @type {import('../core/index.js').Core | null} */
  #core = null;
  /** @type {ReturnType<typeof buildExperiment> | null} */
  #built = null;
  /** @type {readonly number[]} */
  #probe = [0, 0];
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
    this.change({ speed: experiment.speed });
    this.#startHistory();
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
    this.#startHistory();
  }

  /**
   * Changes the running net without rebuilding it.
   * @param {{learningRate?: number, speed?: number}} changes speed: epochs per second, 0 for no limit
   */
  change({ learningRate, speed }) {
    if (learningRate !== undefined) this.#live().run.change({ learningRate });
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
  frame({ mapSize, nodeMapSize = 20, probe, historySince }) {
    const { run } = this.#live();
    this.#moveProbe(probe);
    return {
      epoch: run.epoch,
      isRunning: this.#session.isRunning,
      epochsPerSecond: this.#session.epochsPerSecond,
      ...this.#measure(),
      map: mapSize > 0 ? outputMap(run, mapSize) : null,
      nodeMaps: { size: nodeMapSize, maps: hiddenMaps(run, nodeMapSize) },
      parameters: run.parameters,
      fingerprint: run.fingerprint,
      history: this.#history.version === historySince ? null : this.#history.curves(),
      problem: this.#problem,
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
    if (this.#history.wants(run.epoch)) this.#history.add(run.epoch, this.#measure());
  }

  #startHistory() {
    this.#problem = null;
    const version = this.#history.version;
    this.#history = new History({ version: version + 1 });
    this.#history.add(0, this.#measure());
  }

  #measure() {
    const { run } = this.#live();
    const train = run.evaluate('train');
    const test = run.count('test') > 0 ? run.evaluate('test') : { loss: NOTHING, accuracy: NOTHING };
    return {
      loss: { train: train.loss, test: test.loss },
      accuracy: { train: train.accuracy, test: test.accuracy },
      probe: outputsAt(run, this.#probe),
    };
  }

  /** @param {readonly number[]} probe */
  #moveProbe(probe) {
    if (probe[0] === this.#probe[0] && probe[1] === this.#probe[1]) return;
    this.#probe = probe;
    this.#history.moveProbe(outputsAt(this.#live().run, probe));
  }
}
