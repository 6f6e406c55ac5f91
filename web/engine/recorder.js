/** recorder.js - measures a run, and keeps the curves of what it measured. */

import { History } from './history.js';
import { hasLongEpochs } from './train-chunk.js';
import { inspectSubset } from './views/inspect-subset.js';
import { outputsAt } from './views/plane.js';

/** @typedef {import('../core/index.js').PartName} PartName */
/** @typedef {import('../core/index.js').Run} Run */
/** @template T @typedef {import('./resumable.js').Resumable<T>} Resumable */

/** @typedef {{train: number, validation: number, test: number}} ByPart NaN where nothing is measured */
/**
 * @typedef {object} Figures
 * @property {ByPart} loss
 * @property {ByPart} accuracy
 * @property {ByPart} r2 in regression
 * @property {Float32Array[]} probes outputs of each
 */
/** @typedef {{epoch: number, moment: string, figures: Figures}} Latest */

/** Measuring costs as much as a long epoch: it is done once in so many. */
const LONG_STRIDE = 8;
const UNMEASURED = { loss: Number.NaN, accuracy: Number.NaN, r2: Number.NaN };

export class Recorder {
  #history = new History();
  /** @type {readonly (readonly number[])[]} */
  #probes = [];
  /** @type {Latest | null} */
  #latest = null;
  /** Of the run, other than by training. */
  #changes = 0;

  /** Begins new curves. @param {Run} run */
  start(run) {
    this.forgetLatest();
    const stride = hasLongEpochs(run) ? LONG_STRIDE : 1;
    this.#history = new History({ version: this.#history.version + 1, stride });
  }

  /** Whether there is room in the curves for where the run stands. @param {Run} run */
  wants(run) {
    return this.#history.wants(run.epoch);
  }

  /** Adds where the run stands to the curves. @param {Run} run @returns {Resumable<void>} */
  *record(run) {
    const { loss, accuracy, probes } = yield* this.measure(run, false);
    const outputs = probes.map((values, probe) => probeFigures(probe, values));
    const moment = { ...named('loss', loss), ...named('accuracy', accuracy) };
    this.#history.add(run.epoch, Object.assign(moment, stepFigures(run), ...outputs));
  }

  /**
   * Measures only what is not known: while it trains, once an epoch.
   * @param {Run} run
   * @param {boolean} isRunning
   * @returns {Resumable<Figures>}
   */
  *measure(run, isRunning) {
    const latest = this.#latest;
    const moment = this.momentOf(run);
    if (latest?.moment === moment || (isRunning && latest?.epoch === run.epoch)) return latest.figures;
    const figures = yield* measureAll(run, this.#probes);
    this.#latest = { epoch: run.epoch, moment, figures };
    return figures;
  }

  /** @returns {Figures} what was measured last, to be sent away */
  latest() {
    const { figures } = /** @type {Latest} */ (this.#latest);
    return { ...figures, probes: figures.probes.map((outputs) => outputs.slice()) };
  }

  /** @param {Run} run @returns {string} equal while nothing about the run changes */
  momentOf({ epoch, position, nextPhase }) {
    return [this.#changes, epoch, position, nextPhase].join();
  }

  /** The run was changed, other than by training. */
  forgetLatest() {
    this.#changes++;
    this.#latest = null;
  }

  /**
   * What a probe that was moved has read before is no longer true of it.
   * @param {Run} run
   * @param {readonly (readonly number[])[]} probes a row of features each
   */
  moveProbes(run, probes) {
    const before = this.#probes;
    this.#probes = probes;
    const isMoved = probes.map((probe, index) => !isSame(probe, before[index]));
    if (probes.length === before.length && !isMoved.includes(true)) return;
    const outputs = probes.map((probe) => outputsAt(run, probe));
    outputs.forEach((values, index) => {
      if (isMoved[index]) this.#history.restart(run.epoch, probeFigures(index, values));
    });
    // The other figures are true still, if they are of this very moment.
    const isNow = this.#latest?.moment === this.momentOf(run);
    this.#latest = this.#latest && isNow ? withProbes(this.#latest, outputs) : null;
  }

  /** Forgets what was measured later. @param {number} epoch */
  cutAfter(epoch) {
    this.forgetLatest();
    this.#history.cutAfter(epoch);
  }

  /** @param {number} version of the curves that the page has @returns the curves, null when it has them */
  curvesSince(version) {
    return this.#history.version === version ? null : this.#history.curves();
  }
}

/**
 * @param {Run} run
 * @param {readonly (readonly number[])[]} probes
 * @returns {Resumable<Figures>}
 */
function* measureAll(run, probes) {
  const outputs = probes.map((probe) => outputsAt(run, probe));
  const train = yield* measurePart(run, 'train');
  const validation = yield* measurePart(run, 'validation');
  const test = yield* measurePart(run, 'test');
  return {
    loss: { train: train.loss, validation: validation.loss, test: test.loss },
    accuracy: { train: train.accuracy, validation: validation.accuracy, test: test.accuracy },
    r2: { train: train.r2, validation: validation.r2, test: test.r2 },
    probes: outputs,
  };
}

/** @param {Run} run @param {PartName} part @returns {Resumable<typeof UNMEASURED>} */
function* measurePart(run, part) {
  return run.count(part) > 0 ? yield* run.measure(part) : UNMEASURED;
}

/** @param {Latest} latest @param {Float32Array[]} probes @returns {Latest} */
function withProbes(latest, probes) {
  return { ...latest, figures: { ...latest.figures, probes } };
}

/** @param {readonly number[]} probe @param {readonly number[] | undefined} other */
function isSame(probe, other) {
  return probe.length === other?.length && probe.every((value, index) => value === other[index]);
}

/** @param {string} name @param {Record<string, number>} parts @returns figures such as 'loss.train' */
function named(name, parts) {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${name}.${part}`, value]));
}

/**
 * One more pass, over at most 64 samples, and only at the moments that are kept.
 * @param {Run} run
 * @returns figures of the steps: 'rate', and 'gradient.0' and on, the gradient's length in each layer
 */
function stepFigures(run) {
  const inspection = inspectSubset(run);
  const norms = run.layerSizes.map((_, layer) => inspection.norm('weight_gradients', layer));
  const gradients = norms.map((norm, layer) => [`gradient.${layer}`, norm]);
  return { rate: run.learningRate, ...Object.fromEntries(gradients) };
}

/**
 * @param {number} probe
 * @param {ArrayLike<number>} outputs
 * @returns figures such as 'probe.0.2': probe 0, output 2
 */
function probeFigures(probe, outputs) {
  return Object.fromEntries(Array.from(outputs, (value, output) => [`probe.${probe}.${output}`, value]));
}
