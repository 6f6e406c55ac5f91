/** recorder.js - measures a run, and keeps the curves of what it measured. */

import { History } from './history.js';
import { hasLongEpochs } from './pieces.js';
import { glanceAt } from './views/glance.js';
import { outputsAt } from './views/plane.js';
import { PARTS } from './views/samples.js';

/** @typedef {import('../core/index.js').Run} Run */

/** Measuring costs as much as a long epoch: it is done once in so many. */
const LONG_STRIDE = 8;
const UNMEASURED = { loss: Number.NaN, accuracy: Number.NaN, r2: Number.NaN };

export class Recorder {
  #history = new History();
  /** @type {readonly (readonly number[])[]} */
  #probes = [];
  /** @type {{epoch: number, moment: string, figures: ReturnType<Recorder['measure']>} | null} */
  #latest = null;
  /** Of the run, other than by training. */
  #changes = 0;

  /** Begins new curves with where the run stands. @param {Run} run */
  start(run) {
    this.forgetLatest();
    const stride = hasLongEpochs(run) ? LONG_STRIDE : 1;
    this.#history = new History({ version: this.#history.version + 1, stride });
    this.record(run);
  }

  /** Adds a moment to the curves, as often as they have room for. @param {Run} run */
  record(run) {
    if (!this.#history.wants(run.epoch)) return;
    const { loss, accuracy, probes } = this.#remember(run, this.measure(run));
    const outputs = probes.map((values, probe) => probeFigures(probe, values));
    const moment = { ...named('loss', loss), ...named('accuracy', accuracy) };
    this.#history.add(run.epoch, Object.assign(moment, stepFigures(run), ...outputs));
  }

  /**
   * Measures only what is not known: while it trains, once an epoch.
   * @param {Run} run
   * @param {boolean} isRunning
   */
  latest(run, isRunning) {
    const latest = this.#latest;
    const isKnown = latest?.moment === this.momentOf(run) || (isRunning && latest?.epoch === run.epoch);
    const figures = isKnown ? latest.figures : this.#remember(run, this.measure(run));
    return { ...figures, probes: figures.probes.map((outputs) => outputs.slice()) }; // sent away as they are
  }

  /** @param {Run} run @param {ReturnType<Recorder['measure']>} figures */
  #remember(run, figures) {
    this.#latest = { epoch: run.epoch, moment: this.momentOf(run), figures };
    return figures;
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

  /** @param {Run} run */
  measure(run) {
    const [train, validation, test] = PARTS.map((part) =>
      run.count(part) > 0 ? measurePart(run, part) : UNMEASURED,
    );
    return {
      loss: { train: train.loss, validation: validation.loss, test: test.loss },
      accuracy: { train: train.accuracy, validation: validation.accuracy, test: test.accuracy },
      r2: { train: train.r2, validation: validation.r2, test: test.r2 },
      probes: this.#probes.map((probe) => outputsAt(run, probe)),
    };
  }

  /**
   * What a probe that was moved has read before is no longer true of it.
   * @param {Run} run
   * @param {readonly (readonly number[])[]} probes a row of features each
   */
  moveProbes(run, probes) {
    const before = this.#probes;
    this.#probes = probes;
    probes.forEach((probe, index) => {
      if (isSame(probe, before[index])) return;
      this.forgetLatest();
      this.#history.restart(run.epoch, probeFigures(index, outputsAt(run, probe)));
    });
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

/** @param {Run} run @param {string} part @returns what figures show; R² only in regression */
function measurePart(run, part) {
  if (run.classes === 0) return run.metrics(part);
  return { ...run.evaluate(part), r2: Number.NaN };
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
  const inspection = glanceAt(run);
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
