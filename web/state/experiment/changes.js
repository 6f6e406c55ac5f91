/** changes.js - from one experiment to the next: what is set, undone and made again. Part of the actions. */

import { effect } from '@preact/signals-core';
import { errorNotice } from '../notices.js';
import { loadPreviews, previewsDiffer } from '../run/previews.js';
import { Weights } from '../run/weights.js';
import { UndoHistory } from '../settings/undo.js';
import { EXPERIMENT } from './settings.js';

/** @import { Engine } from '../run/engine-types.js' */
/** @import { LiveRun } from '../run/live-run.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Edit } from '../run/weights.js' */
/** @import { Step } from '../settings/undo.js' */
/** @import { Experiment, Key } from './settings.js' */
/** @import { Store } from '../store.js' */
/** @import { TimelineController } from '../run/timeline-controller.js' */

export class Changes {
  /** @type {UndoHistory<Experiment, Edit>} */
  history = new UndoHistory((a, b) => EXPERIMENT.areSame(a, b));
  /** @type {Experiment | null} the settings that previews were last asked for */
  #previewed = null;

  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {LiveRun} run
   * @param {TimelineController} timeline
   * @param {{notify(notice: Notice): void, dismiss(id: string): void}} notifier
   */
  constructor(store, engine, run, timeline, notifier) {
    this.store = store;
    this.engine = engine;
    this.run = run;
    this.timeline = timeline;
    this.notifier = notifier;
    this.weights = new Weights(store, engine, run, timeline, notifier);
    effect(() => {
      if (store.runInfo.value) this.forgetEdits();
    });
    timeline.onBranch = (epoch) => {
      this.history.forgetEdits((edit) => edit.epoch > epoch);
      if ((store.lastEdit.value?.epoch ?? 0) > epoch) store.lastEdit.value = null;
    };
  }

  /**
   * Writes one weight or bias of the running network.
   * @param {number} index in its parameters
   * @param {unknown} value
   * @returns {Promise<boolean>} false when it is refused
   */
  async setWeight(index, value) {
    const edit = await this.weights.write(index, value);
    if (edit) this.history.record(this.store.experiment.value, 'undo.weight', { edit });
    return edit !== null;
  }

  /** The weights have become others than those that were written. */
  forgetEdits() {
    this.history.forgetEdits(() => true);
    this.store.lastEdit.value = null;
  }

  /**
   * Puts a whole experiment in place of the one that stands.
   * @param {Experiment} experiment valid
   * @param {string} text key of the words for what was opened
   */
  async open(experiment, text) {
    if (this.store.runInfo.value) this.history.record(this.store.experiment.value, text);
    await this.attempt(experiment);
  }

  /**
   * The same without a step of undo.
   * @param {Experiment} experiment valid
   * @returns {Promise<boolean>} false when it cannot be built; the settings of the run that stands stay
   */
  async attempt(experiment) {
    this.store.experiment.value = experiment;
    this.#refreshPreviews();
    await this.run.rebuild();
    this.#refreshPreviews(); // what was refused is taken back
    return (
      this.store.runInfo.value !== null &&
      EXPERIMENT.areSame(this.store.experiment.value, experiment, 'rebuild')
    );
  }

  /**
   * @param {Key} key
   * @param {unknown} value
   * @param {{isSlid?: boolean}} [options] as of setAll()
   * @returns {boolean} false when the value is refused
   */
  set(key, value, options) {
    return this.setAll({ [key]: value }, options);
  }

  /**
   * Several settings that only together make sense, as one step.
   * @param {Partial<Record<Key, unknown>>} values
   * @param {{isSlid?: boolean}} [options] as of UndoHistory.record()
   * @returns {boolean} false when one is refused; then all keep what they were
   */
  setAll(values, options) {
    const before = this.store.experiment.value;
    const all = EXPERIMENT.withDefaults(before, values);
    const entries = /** @type {[Key, unknown][]} */ (Object.entries(all));
    for (const entry of entries) {
      const [key, value] = entry;
      try {
        entry[1] = EXPERIMENT.check(key, value, this.store.names.value);
      } catch (error) {
        this.notifier.notify(errorNotice(error, before[key]));
        return false;
      }
    }
    this.notifier.dismiss('error.setting');
    const changed = entries.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
    if (changed.length === 0) return true;
    const isNewStep = this.history.record(before, `setting.${changed[0][0]}`, options);
    this.#become({ ...before, ...Object.fromEntries(changed) }, isNewStep);
    return true;
  }

  /** Takes back the last change. */
  undo() {
    this.#take(this.history.undo(this.store.experiment.value), 'before');
  }

  /** Makes the change again that was taken back last. */
  redo() {
    this.#take(this.history.redo(this.store.experiment.value), 'after');
  }

  /** @param {Step<Experiment, Edit> | null} step @param {'before' | 'after'} side of an edit */
  #take(step, side) {
    if (step?.edit) this.weights.put(step.edit, side);
    else if (step) this.#become(step.settings);
  }

  /**
   * @param {Experiment} experiment
   * @param {boolean} [isNewStep] false while a slider is being moved
   */
  #become(experiment, isNewStep = true) {
    const before = this.store.experiment.value;
    const changed = EXPERIMENT.differences(experiment, before);
    const [rebuilt, live, view] = ['rebuild', 'live', 'view'].map((kind) =>
      changed.find((key) => EXPERIMENT.table[key].change === kind),
    );
    this.store.experiment.value = experiment;
    if (rebuilt) this.#rebuild(isNewStep, rebuilt);
    else if (live) this.#changeLive(changed);
    if (view) this.run.wake();
    this.#refreshPreviews();
  }

  /** @param {boolean} keepsCurves @param {Key} cause */
  async #rebuild(keepsCurves, cause) {
    await this.run.rebuild(keepsCurves, cause);
    this.#refreshPreviews(); // what was refused is taken back
  }

  /** @param {readonly Key[]} changed */
  async #changeLive(changed) {
    // How fast it is shown is all the same to the run.
    if (changed.some((key) => EXPERIMENT.table[key].change === 'live' && key !== 'speed')) {
      await this.timeline.arrive();
      this.timeline.leavePast();
    }
    await this.run.changeLive();
  }

  /** The thumbnails follow the settings that stand. */
  async #refreshPreviews() {
    const experiment = this.store.experiment.value;
    if (this.#previewed && !previewsDiffer(this.#previewed, experiment)) return;
    this.#previewed = experiment;
    const previews = await loadPreviews(this.engine, this.store.names.value.dataset, experiment);
    if (this.#previewed === experiment) this.store.previews.value = previews;
  }
}
