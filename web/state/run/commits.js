/**
 * commits.js - what stands, written to the store: a run with its settings and its first frame at once, so
 * that no two of them can disagree, and then its frames. Part of the actions.
 */

import { batch } from '@preact/signals-core';
import { effectiveSettingsOf } from '../experiment/facts.js';
import { EXPERIMENT } from '../experiment/settings.js';
import { errorNotice, stopNotice } from '../notices.js';
import { keepCurves } from './earlier-runs.js';

/** @import { Engine, RunInfo, ShownFrame } from './engine-types.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Change } from '../settings/fields.js' */
/** @import { Experiment } from '../experiment/settings.js' */
/** @import { Store } from '../store.js' */

/** Figures that change more often than this cannot be read. */
const SAMPLE_INTERVAL_MS = 100;

/** @typedef {{notify(notice: Notice): void, dismiss(id: string): void}} Notifier */

export class Commits {
  #lastSampleMs = Number.NEGATIVE_INFINITY;
  /** Notices of refused settings, by the kind of change that solves them. @type {Map<Change, string>} */
  #refusals = new Map();
  /** @type {Experiment} what the user asked for when the settings of the run that stands were taken */
  #committed;

  /**
   * @param {Store} store
   * @param {Pick<Engine, 'datasets'>} engine
   * @param {Notifier} notifier
   * @param {() => number} now in milliseconds
   */
  constructor(store, engine, notifier, now) {
    this.store = store;
    this.engine = engine;
    this.notifier = notifier;
    this.now = now;
    this.#committed = store.experiment.value;
  }

  /**
   * @param {Experiment} experiment that the run was built from
   * @param {{runInfo: RunInfo, frame: ShownFrame, keepsCurves: boolean}} built keepsCurves: of the run before
   */
  run(experiment, { runInfo, frame, keepsCurves }) {
    const isOther = !EXPERIMENT.areSame(experiment, this.#committed, 'rebuild');
    this.#committed = experiment;
    this.#write(() => {
      if (isOther) this.#solve('rebuild');
      if (keepsCurves) keepCurves(this.store);
      const settings = this.effective(experiment);
      this.store.committedSettings.value = {
        ...EXPERIMENT.pick(settings, 'rebuild'),
        ...EXPERIMENT.pick(settings, 'live'),
      };
      this.store.runInfo.value = runInfo;
      this.#lastSampleMs = Number.NEGATIVE_INFINITY;
      this.#setFrame(frame);
    });
  }

  /** @param {ShownFrame} frame of the run that stands */
  frame(frame) {
    this.#write(() => this.#setFrame(frame));
  }

  /** Settings that have reached the run that stands. @param {Experiment} experiment */
  live(experiment) {
    this.#committed = { ...this.#committed, ...EXPERIMENT.pick(experiment, 'live') };
    this.#write(() => {
      const { committedSettings } = this.store;
      const live = EXPERIMENT.pick(this.effective(experiment), 'live');
      if (committedSettings.value) committedSettings.value = { ...committedSettings.value, ...live };
      this.#solve('live');
    });
  }

  /**
   * Puts the settings of the run that stands in place of those that were refused; what has been set since
   * stays.
   * @param {unknown} error
   * @param {Experiment} refused
   * @param {readonly Change[]} kinds of settings that the engine was asked for
   */
  rollback(error, refused, kinds) {
    const notice = errorNotice(error);
    this.#refusals.set(kinds[0], notice.id);
    this.#write(() => {
      const { experiment } = this.store;
      const keys = EXPERIMENT.keys.filter((key) => kinds.includes(EXPERIMENT.table[key].change));
      const taken = keys.filter((key) => experiment.value[key] === refused[key]);
      const before = Object.fromEntries(taken.map((key) => [key, this.#committed[key]]));
      experiment.value = { ...experiment.value, ...before };
      this.notifier.notify(notice);
    });
  }

  /** @param {Change} kind @returns {boolean} whether settings are asked for that the run does not have */
  isBehind(kind) {
    return !EXPERIMENT.areSame(this.store.experiment.value, this.#committed, kind);
  }

  /** @param {Experiment} experiment @returns {Experiment} as its data set can take it */
  effective(experiment) {
    return effectiveSettingsOf(experiment, this.engine.datasets[experiment.dataset]);
  }

  /** Other settings than those that were refused are taken. @param {Change} kind */
  #solve(kind) {
    this.notifier.dismiss(this.#refusals.get(kind) ?? '');
    this.#refusals.delete(kind);
  }

  /** What reads the store runs inside; if it fails, the run goes on. @param {() => void} change */
  #write(change) {
    try {
      batch(change);
    } catch (error) {
      console.error(error);
    }
  }

  /** @param {ShownFrame} frame */
  #setFrame(frame) {
    const { store, notifier } = this;
    this.#notifyStop(frame.stop);
    store.frame.value = frame;
    store.isRunning.value = frame.isRunning;
    if (frame.history) store.history.value = frame.history;
    const nowMs = this.now();
    if (!frame.isRunning || nowMs - this.#lastSampleMs >= SAMPLE_INTERVAL_MS) {
      this.#lastSampleMs = nowMs;
      store.sampledFrame.value = frame;
    }
    if (frame.problem) notifier.notify(errorNotice(frame.problem));
    else notifier.dismiss('error.diverged');
  }

  /** A rule that has fired is told once. @param {ShownFrame['stop']} stop */
  #notifyStop(stop) {
    const before = this.store.frame.value?.stop;
    if (!stop) this.notifier.dismiss('stop');
    else if (stop.epoch !== before?.epoch || stop.reason !== before.reason)
      this.notifier.notify(stopNotice(stop));
  }
}
