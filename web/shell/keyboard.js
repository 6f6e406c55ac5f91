/** keyboard.js - does what the keys in state/keys.js stand for, unless something else needs them. */

import { keyOf, ruleOf } from '../state/keys.js';
import { showDialog } from '../ui/dialogs/open-dialog.js';
import { leave, present } from './presenting.js';

/** @import { Page } from '../playground/run-element.js' */

/** Whoever types means the letter, and undoes what was typed. */
export const IS_TYPED_INTO =
  'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]';
const USES_LETTERS = `${IS_TYPED_INTO}, select`;
const USES_SPACE = 'input:not([type=range]), select, textarea, button, summary, a, [contenteditable]';
/** Space presses these, where keys have led to them. */
const IS_PRESSED = 'button, summary, a';
const USES_ARROWS = 'input, select, textarea, [contenteditable], [role=slider]';

export class Keyboard {
  /** Whether what has the focus got it by a press of the pointer, also if a dialog has had it meanwhile. */
  #isPointedAt = false;
  #isSpaceTaken = false;

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    const { actions } = page;
    /** @type {Record<string, () => void>} */
    this.handlers = {
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
    document.addEventListener('pointerdown', this.#onPointerDown, { capture: true });
    document.addEventListener('keydown', this.#onAnyKey, { capture: true });
    document.addEventListener('keydown', this.#onKeyDown);
    document.addEventListener('keyup', this.#onKeyUp);
  }

  disconnect() {
    document.removeEventListener('pointerdown', this.#onPointerDown, { capture: true });
    document.removeEventListener('keydown', this.#onAnyKey, { capture: true });
    document.removeEventListener('keydown', this.#onKeyDown);
    document.removeEventListener('keyup', this.#onKeyUp);
  }

  #onPointerDown = () => {
    this.#isPointedAt = true;
  };

  /** @param {KeyboardEvent} event */
  #onAnyKey = ({ key }) => {
    if (key === 'Tab' || key.startsWith('Arrow')) this.#isPointedAt = false;
    this.#isSpaceTaken = false;
  };

  /** Some browsers press a button when the key is let go of. @param {KeyboardEvent} event */
  #onKeyUp = (event) => {
    if (this.#isSpaceTaken && keyOf(event) === ' ') event.preventDefault();
  };

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const rule = ruleOf(event);
    if (!rule || this.#isNeeded(event, rule.withControl ?? false)) return;
    if (event.repeat && !rule.repeats) return;
    if (rule.control && this.page.store.viewSettings.value.hide.includes(rule.control)) return;
    if (event.key !== 'Escape') event.preventDefault();
    this.#isSpaceTaken = rule.action === 'toggle';
    this.handlers[rule.action]();
  };

  /** @param {KeyboardEvent} event @param {boolean} withControl @returns {boolean} by what has the focus */
  #isNeeded(event, withControl) {
    const { target } = event;
    const key = keyOf(event);
    if (!(target instanceof Element) || key === 'Escape') return false;
    if (withControl) return target.closest(IS_TYPED_INTO) !== null;
    if (key !== ' ') return target.closest(key.startsWith('Arrow') ? USES_ARROWS : USES_LETTERS) !== null;
    const user = target.closest(USES_SPACE);
    return user !== null && !(this.#isPointedAt && user.matches(IS_PRESSED));
  }
}
