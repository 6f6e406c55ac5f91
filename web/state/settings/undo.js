/**
 * undo.js - the settings before and after those that stand, to go back and forth between them. Settings are
 * never changed, only replaced, so that keeping them costs a reference.
 */

import { signal } from '@preact/signals-core';

/** @import { Signal } from '@preact/signals-core' */

/**
 * @template V, E
 * @typedef {object} Step
 * @property {V} settings
 * @property {string} text key of the words for what was changed
 * @property {E} [edit] of what is no setting, such as a weight: the settings stay as they are
 */

/** Keys move a slider again and again, each time to its end: within this time all that is one step. */
const SAME_STEP_MS = 1000;
const MAX_STEPS = 200;

/** @template V, E */
export class UndoHistory {
  /** @type {Step<V, E>[]} oldest first */
  #past = [];
  /** @type {Step<V, E>[]} newest first */
  #future = [];
  /** What is being slid, '' for nothing. */
  #slid = '';
  #isHeld = false;
  #lastMs = Number.NEGATIVE_INFINITY;

  /**
   * @param {(a: V, b: V) => boolean} areSame
   * @param {() => number} [nowMs]
   */
  constructor(areSame, nowMs = () => performance.now()) {
    this.areSame = areSame;
    this.nowMs = nowMs;
    /** @type {Signal<string | null>} what undo() would take back, null for nothing */
    this.undoable = signal(null);
    /** @type {Signal<string | null>} */
    this.redoable = signal(null);
  }

  /**
   * Takes notice of a change before it is made; what had been undone cannot be redone any more.
   * @param {V} before
   * @param {string} text
   * @param {{edit?: E, isSlid?: boolean}} [options] isSlid: one of the many changes of a slider that is
   *   moved, or of what is dragged; they are one step up to release(), and beyond it if it is moved on soon
   * @returns {boolean} false when the change goes on with the last one
   */
  record(before, text, { edit, isSlid = false } = {}) {
    const isSoon = this.#isHeld || this.nowMs() - this.#lastMs <= SAME_STEP_MS;
    const isNew = !isSlid || text !== this.#slid || !isSoon;
    if (isNew) this.#past = [...this.#past, { settings: before, text, edit }].slice(-MAX_STEPS);
    this.#future = [];
    this.#slid = isSlid ? text : '';
    this.#isHeld = isSlid;
    this.#lastMs = this.nowMs();
    this.#notify();
    return isNew;
  }

  /** What was slid is let go of. */
  release() {
    this.#isHeld = false;
    this.#lastMs = this.nowMs();
  }

  /** @param {V} now @returns {Step<V, E> | null} to the one before, null when there is none */
  undo(now) {
    return this.#move(this.#past, this.#future, now);
  }

  /** @param {V} now @returns {Step<V, E> | null} to the one that was undone last */
  redo(now) {
    return this.#move(this.#future, this.#past, now);
  }

  /** Of a run that is no more nothing can be taken back. @param {(edit: E) => boolean} isOver */
  forgetEdits(isOver) {
    const stays = (/** @type {Step<V, E>} */ { edit }) => edit === undefined || !isOver(edit);
    this.#past = this.#past.filter(stays);
    this.#future = this.#future.filter(stays);
    this.#notify();
  }

  /** @param {Step<V, E>[]} from @param {Step<V, E>[]} to @param {V} now */
  #move(from, to, now) {
    let step = from.pop();
    // Of a change that was refused later nothing is left to take back.
    while (step && !step.edit && this.areSame(step.settings, now)) step = from.pop();
    if (step) to.push({ ...step, settings: now });
    this.#slid = '';
    this.#notify();
    return step ?? null;
  }

  #notify() {
    this.undoable.value = this.#past.at(-1)?.text ?? null;
    this.redoable.value = this.#future.at(-1)?.text ?? null;
  }
}
