/**
 * undo.js - the experiments before and after the one that stands, to go back and forth between them.
 * An experiment is never changed, only replaced, so that keeping one costs a reference.
 */

import { signal } from '@preact/signals-core';
import { KEYS } from './schema.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Experiment } from './schema.js' */
/** @import { Edit } from '../run/weights.js' */

/**
 * @typedef {object} Step
 * @property {Experiment} experiment
 * @property {string} text key of the words for what was changed
 * @property {Edit} [edit] of a weight, which is no setting: the experiment stays as it is
 */

/** Keys move a slider again and again, each time to its end: within this time all that is one step. */
const SAME_STEP_MS = 1000;
const MOST_STEPS = 200;

export class UndoHistory {
  /** @type {Step[]} oldest first */
  #past = [];
  /** @type {Step[]} newest first */
  #future = [];
  /** What is being slid, '' for nothing. */
  #slid = '';
  #isHeld = false;
  #lastMs = Number.NEGATIVE_INFINITY;

  /** @param {() => number} [nowMs] */
  constructor(nowMs = () => performance.now()) {
    this.nowMs = nowMs;
    /** @type {Signal<string | null>} what undo() would take back, null for nothing */
    this.undoable = signal(null);
    /** @type {Signal<string | null>} */
    this.redoable = signal(null);
  }

  /**
   * Takes notice of a change before it is made; what had been undone cannot be redone any more.
   * @param {Experiment} before
   * @param {string} text
   * @param {{edit?: Edit, isSlid?: boolean}} [options] isSlid: one of the many changes of a slider that is
   *   moved, or of what is dragged; they are one step up to release(), and beyond it if it is moved on soon
   * @returns {boolean} false when the change goes on with the last one
   */
  record(before, text, { edit, isSlid = false } = {}) {
    const isSoon = this.#isHeld || this.nowMs() - this.#lastMs <= SAME_STEP_MS;
    const isNew = !isSlid || text !== this.#slid || !isSoon;
    if (isNew) this.#past = [...this.#past, { experiment: before, text, edit }].slice(-MOST_STEPS);
    this.#future = [];
    this.#slid = isSlid ? text : '';
    this.#isHeld = isSlid;
    this.#lastMs = this.nowMs();
    this.#tell();
    return isNew;
  }

  /** What was slid is let go of. */
  release() {
    this.#isHeld = false;
    this.#lastMs = this.nowMs();
  }

  /** @param {Experiment} now @returns {Step | null} to the one before, null when there is none */
  undo(now) {
    return this.#move(this.#past, this.#future, now);
  }

  /** @param {Experiment} now @returns {Step | null} to the one that was undone last */
  redo(now) {
    return this.#move(this.#future, this.#past, now);
  }

  /** Of a run that is no more nothing can be taken back. @param {(edit: Edit) => boolean} isOver */
  forgetEdits(isOver) {
    const stays = (/** @type {Step} */ { edit }) => edit === undefined || !isOver(edit);
    this.#past = this.#past.filter(stays);
    this.#future = this.#future.filter(stays);
    this.#tell();
  }

  /** @param {Step[]} from @param {Step[]} to @param {Experiment} now */
  #move(from, to, now) {
    let step = from.pop();
    // Of a change that was refused later nothing is left to take back.
    while (step && !step.edit && isSame(step.experiment, now)) step = from.pop();
    if (step) to.push({ ...step, experiment: now });
    this.#slid = '';
    this.#tell();
    return step ?? null;
  }

  #tell() {
    this.undoable.value = this.#past.at(-1)?.text ?? null;
    this.redoable.value = this.#future.at(-1)?.text ?? null;
  }
}

/** @param {Experiment} a @param {Experiment} b */
function isSame(a, b) {
  return KEYS.every((key) => a[key] === b[key]);
}
