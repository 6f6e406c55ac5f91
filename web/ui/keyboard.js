/** keyboard.js - does what the keys in state/keys.js stand for, unless something else needs them. */

import { keyOf, ruleOf } from '../state/keys.js';
import { showDialog } from './dialogs/page-dialog.js';
import { leave, present } from './presenting.js';

/** @import { Page } from './signal-element.js' */

/** Whoever types means the letter, and undoes what was typed. */
export const IS_TYPED_INTO =
  'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]';
const USES_LETTERS = `${IS_TYPED_INTO}, select`;
const USES_SPACE = 'input:not([type=range]), select, textarea, button, summary, a, [contenteditable]';
const USES_ARROWS = 'input, select, textarea, [contenteditable], [role=slider]';

export class Keyboard {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    const { actions } = page;
    /** @type {Record<string, () => void>} */
    this.deeds = {
      toggle: () => actions.toggle(),
      epoch: () => actions.step('stepEpoch'),
      minibatch: () => actions.step('stepMinibatch'),
      phase: () => actions.step('stepPhase'),
      reset: () => actions.reset(),
      newSeed: () => actions.newSeed(),
      undo: () => actions.changes.undo(),
      redo: () => actions.changes.redo(),
      presets: () => showDialog('presets'),
      share: () => showDialog('share'),
      present: () => present(page),
      help: () => showDialog('help'),
      leave: () => leave(page),
    };
  }

  connect() {
    document.addEventListener('keydown', this.#onKeyDown);
  }

  disconnect() {
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const rule = ruleOf(event);
    if (!rule || isNeeded(event, rule.withControl ?? false)) return;
    if (event.repeat && !rule.repeats) return;
    if (rule.control && this.page.store.experiment.value.hide.includes(rule.control)) return;
    if (event.key !== 'Escape') event.preventDefault();
    this.deeds[rule.action]();
  };
}

/** @param {KeyboardEvent} event @param {boolean} withControl @returns {boolean} by what has the focus */
function isNeeded(event, withControl) {
  const { target } = event;
  const key = keyOf(event);
  if (!(target instanceof Element) || key === 'Escape') return false;
  if (withControl) return target.closest(IS_TYPED_INTO) !== null;
  if (key === ' ') return target.closest(USES_SPACE) !== null;
  return target.closest(key.startsWith('Arrow') ? USES_ARROWS : USES_LETTERS) !== null;
}
