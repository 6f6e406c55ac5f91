/**
 * weights.js - weights that are written by hand, and taken back. An edit belongs to its moment of the run:
 * when training has gone on since, to take it back is to go back there. Part of the actions.
 */

import { errorNotice } from '../notices.js';
import { checkNumber } from '../settings/check.js';
import { noteEdit, watchEdits } from './last-edit.js';

/** @import { Engine, RunInfo } from './engine-types.js' */
/** @import { LiveRun } from './live-run.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Store } from '../store.js' */
/** @import { TimelineController } from './timeline-controller.js' */

const SHOWN_DIGITS = 7;
/** The core takes no larger ones. */
const LIMITS = /** @type {const} */ ({ type: 'number', min: -1e6, max: 1e6 });

/**
 * @typedef {object} Edit
 * @property {number} index of the weight
 * @property {number} before its value
 * @property {number} after
 * @property {number} epoch
 * @property {number} position samples of the epoch that were used then
 */

export class Weights {
  /** @type {Promise<unknown>} until the edits that were asked for are made */
  #queue = Promise.resolve();

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
    watchEdits(store);
  }

  /**
   * @param {number} index in the run's parameters
   * @param {unknown} value
   * @param {RunInfo | null} [runInfo] the run whose weight it is
   * @returns {Promise<Edit | null>} null when it is refused, or its run is no more
   */
  async write(index, value, runInfo = this.store.runInfo.value) {
    try {
      const after = checkNumber('weight', LIMITS, value);
      await this.timeline.arrive();
      if (this.run.isBuilding || this.store.runInfo.value !== runInfo) return null;
      this.timeline.leavePast();
      const loss = this.store.frame.value?.loss.train ?? Number.NaN;
      const edit = { index, after, ...(await this.engine.setParameter(index, after)) };
      noteEdit(this.store, edit, loss);
      this.notifier.dismiss('error.setting');
      this.run.wake();
      return edit;
    } catch (error) {
      this.notifier.notify(errorNotice(error, this.#shownValue(index)));
      return null;
    }
  }

  /** @param {number} index of a weight @returns {number | undefined} as its card shows it, if that is open */
  #shownValue(index) {
    const parameter = this.store.sampledFrame.value?.views.focus?.parameter;
    return parameter?.index === index ? Number(parameter.value.toPrecision(SHOWN_DIGITS)) : undefined;
  }

  /**
   * Makes an edit again, or takes it back, at its moment or as near to it as can be gone.
   * @param {Edit} edit
   * @param {'before' | 'after'} side
   * @returns {Promise<void>}
   */
  put(edit, side) {
    const runInfo = this.store.runInfo.value;
    const put = async () => {
      if (this.run.isBuilding || this.store.runInfo.value !== runInfo) return;
      if (!this.#isAt(edit)) await this.timeline.seek(edit.epoch);
      const { position = 0 } = this.store.frame.value ?? {};
      // The middle of an epoch cannot be gone to: where it begins the weight is not written yet.
      if (side === 'before' && position < edit.position) return;
      const made = await this.write(edit.index, edit[side], runInfo);
      if (made) Object.assign(edit, { epoch: made.epoch, position: made.position });
    };
    this.#queue = this.#queue.then(put);
    return /** @type {Promise<void>} */ (this.#queue);
  }

  /** @param {Edit} edit @returns {boolean} whether nothing was trained since */
  #isAt({ epoch, position }) {
    const { frame, isRunning } = this.store;
    return !isRunning.value && frame.value?.epoch === epoch && frame.value.position === position;
  }
}
