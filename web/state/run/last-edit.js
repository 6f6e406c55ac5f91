/** last-edit.js - the last weight that was written by hand, and what that did to the training loss. */

import { effect } from '@preact/signals-core';

/** @import { Frame } from './engine-types.js' */
/** @import { Store } from '../store.js' */

/**
 * @typedef {object} LastEdit
 * @property {number} epoch
 * @property {number} position samples of the epoch that were used then
 * @property {number} before the training loss
 * @property {number} after the largest one of the epoch that followed; NaN until a frame tells it
 */

/** Epochs after an edit in which its loss is looked for. */
const EPOCHS = 1;

/** Follows the frames of the store. @param {Store} store */
export function watchEdits({ frame, lastEdit }) {
  effect(() => {
    const newest = frame.value;
    const edit = lastEdit.peek();
    if (!newest || !edit) return;
    const after = lossAfter(edit, newest);
    if (!Object.is(after, edit.after)) lastEdit.value = { ...edit, after };
  });
}

/**
 * Several edits at one moment count as one.
 * @param {Store} store
 * @param {{epoch: number, position: number}} moment
 * @param {number} before the training loss
 */
export function noteEdit({ lastEdit }, { epoch, position }, before) {
  const last = lastEdit.value;
  const isSameMoment = last?.epoch === epoch && last.position === position;
  lastEdit.value = { epoch, position, before: isSameMoment ? last.before : before, after: Number.NaN };
}

/** @param {LastEdit} edit @param {Frame} frame @returns {number} */
function lossAfter({ epoch, after }, frame) {
  if (frame.epoch < epoch) return after;
  if (Number.isNaN(after)) return frame.loss.train;
  return frame.epoch > epoch + EPOCHS ? after : Math.max(after, frame.loss.train);
}
