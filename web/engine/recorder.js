/** recorder.js - measures a run, and keeps the curves of what it measured. */

import { History } from './history.js';
import { outputsAt } from './views/plane.js';

/** @typedef {import('../core/index.js').Run} Run */

const UNMEASURED = { loss: Number.NaN, accuracy: Number.NaN, r2: Number.NaN };

export class Recorder {
  #history = new History();
  /** @type {readonly (readonly number[])[]} */
  #probes = [];

  /** Begins new curves with where the run stands. @param {Run} run */
  start(run) {
    this.#history = new History({ version: this.#history.version + 1 });
    this.record(run);
  }

  /** Adds a moment to the curves, as often as they have room for. @param {Run} run */
  record(run) {
    if (!this.#history.wants(run.epoch)) return;
    const { loss, accuracy, probes } = this.measure(run);
    const outputs = probes.map((values, probe) => probeFigures(probe, values));
    const moment = { ...named('loss', loss), ...named('accuracy', accuracy) };
    this.#history.add(run.epoch, Object.assign(moment, ...outputs));
  }

  /** @param {Run} run */
  measure(run) {
    const [train, validation, test] = ['train', 'validation', 'test'].map((part) =>
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
   * @param {readonly (readonly number[])[]} probes points of the plane
   */
  moveProbes(run, probes) {
    const before = this.#probes;
    this.#probes = probes;
    probes.forEach((probe, index) => {
      if (probe[0] === before[index]?.[0] && probe[1] === before[index]?.[1]) return;
      this.#history.restart(probeFigures(index, outputsAt(run, probe)));
    });
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

/** @param {string} name @param {Record<string, number>} parts @returns figures such as 'loss.train' */
function named(name, parts) {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${name}.${part}`, value]));
}

/**
 * @param {number} probe
 * @param {ArrayLike<number>} outputs
 * @returns figures such as 'probe.0.2': probe 0, output 2
 */
function probeFigures(probe, outputs) {
  return Object.fromEntries(Array.from(outputs, (value, output) => [`probe.${probe}.${output}`, value]));
}
