/**
 * run-monitor.js - what is measured of a run, in pieces and as far as it is not known: at the ends of epochs
 * for the curves and the stop rules, and whenever a frame is asked for.
 */

import { Recorder } from './recorder.js';
import { runToEnd } from './resumable.js';
import { StopRules } from './stop-rules.js';

/** @typedef {import('../core/index.js').Run} Run */
/** @template T @typedef {import('./resumable.js').Resumable<T>} Resumable */

export class RunMonitor {
  stopRules = new StopRules();
  #recorder = new Recorder();
  /** @type {Resumable<void> | null} what the end of an epoch has left to measure */
  #unmeasured = null;
  /** @type {{moment: string, value: string} | null} */
  #fingerprint = null;

  /** Begins new curves with where the run stands. @param {Run} run */
  start(run) {
    this.#recorder.start(run);
    this.#unmeasured = this.#recorder.wants(run) ? this.#recorder.record(run) : null;
  }

  /** Before the run goes on, what its epoch's end asks for has to be measured. @param {Run} run */
  epochEnded(run) {
    const isWanted = this.#recorder.wants(run) || this.stopRules.isMet(run);
    this.#unmeasured = isWanted ? this.#measureEpoch(run) : null;
  }

  /** Measures a piece of what an epoch's end has left. @returns {boolean} false when nothing was left */
  measurePiece() {
    if (!this.#unmeasured) return false;
    if (this.#unmeasured.next().done) this.#unmeasured = null;
    return true;
  }

  /** Measures all that an epoch's end has left. */
  finish() {
    if (this.#unmeasured) runToEnd(this.#unmeasured);
    this.#unmeasured = null;
  }

  /** The run is changed other than by training: figures and views of before are no longer true. */
  runChanged() {
    this.finish();
    this.#recorder.forgetLatest();
  }

  /** @param {Run} run @returns {string} equal while nothing about the run changes */
  momentOf(run) {
    return this.#recorder.momentOf(run);
  }

  /** Forgets what was measured later. @param {number} epoch */
  cutAfter(epoch) {
    this.#recorder.cutAfter(epoch);
  }

  /**
   * Measures what report() tells.
   * @param {Run} run
   * @param {readonly (readonly number[])[]} probes
   * @param {boolean} isRunning
   * @returns {Resumable<void>}
   */
  *measure(run, probes, isRunning) {
    while (this.measurePiece()) yield;
    this.#recorder.moveProbes(run, probes);
    yield* this.#recorder.measure(run, isRunning);
  }

  /** @param {Run} run @param {number} historySince @param {boolean} isRunning */
  report(run, historySince, isRunning) {
    return {
      fingerprint: isRunning ? null : this.#fingerprintOf(run),
      stop: this.stopRules.fired,
      passedRules: this.stopRules.passed,
      best: this.stopRules.keepsBest ? run.best : null,
      ...this.#recorder.latest(),
      history: this.#recorder.curvesSince(historySince),
    };
  }

  /** It takes a large network some milliseconds: too long for every frame of a training. @param {Run} run */
  #fingerprintOf(run) {
    const moment = this.momentOf(run);
    if (this.#fingerprint?.moment !== moment) this.#fingerprint = { moment, value: run.fingerprint };
    return this.#fingerprint.value;
  }

  /** @param {Run} run at the end of an epoch @returns {Resumable<void>} */
  *#measureEpoch(run) {
    if (this.#recorder.wants(run)) yield* this.#recorder.record(run);
    if (this.stopRules.isMet(run)) this.stopRules.check(run, yield* this.#recorder.measure(run, false));
  }
}
