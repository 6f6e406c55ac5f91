/**
 * hover-target.js - what of the diagram is pointed at, by pointer, finger or keyboard, and whether its card
 * stays. Every node is a button: arrow keys go from one to the next, L to its links, Enter pins the card.
 */

import { signal } from '@preact/signals-core';
import { keyOf } from '../../state/keys.js';
import { linkAt } from './diagram-layout.js';
import { moved } from './keyboard-navigation.js';
import { isIn, isSamePlace } from './target-lifetime.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Target } from '../../state/run/engine-types.js' */
/** @import { Column } from './diagram-layout.js' */

const CONTROLS = 'a, button, input, select, textarea, label, summary, canvas, dialog, [role=slider]';

export class Pointing {
  /** @type {Signal<Target | null>} */
  target = signal(null);
  /** Whether the card stays when the pointer leaves. */
  isPinned = signal(false);
  /** @type {readonly Column[]} */
  columns = [];
  #isFieldWanted = false;
  /** @type {readonly number[]} */
  #sizes = [];

  /** @param {HTMLElement} host the diagram, with a canvas, the nodes and the card in it */
  constructor(host) {
    this.host = host;
  }

  connect() {
    document.body.addEventListener('keydown', this.#onKeyElsewhere);
    document.body.addEventListener('click', this.#onClickElsewhere);
  }

  disconnect() {
    document.body.removeEventListener('keydown', this.#onKeyElsewhere);
    document.body.removeEventListener('click', this.#onClickElsewhere);
  }

  /** @param {Target | null} target @param {boolean} [isPinned] */
  aim = (target, isPinned = this.isPinned.value) => {
    if (!isSame(target, this.target.value)) this.target.value = target;
    this.isPinned.value = isPinned && target !== null;
    if (!this.isPinned.value) this.#isFieldWanted = false;
  };

  /**
   * What is pointed at ends with the layer or unit that is no more: another network may have others in their
   * place.
   * @param {readonly number[]} sizes of the layers of the network that stands
   * @param {readonly number[]} shown units of each; none while the diagram is off the screen
   */
  follow(sizes, shown) {
    const target = this.target.peek();
    const before = this.#sizes;
    this.#sizes = sizes;
    const counts = shown.length === sizes.length ? shown : sizes;
    if (!target || (isSamePlace(target, before, sizes) && isIn(target, counts))) return;
    const hasFocus = this.#find('kasane-inspect-card')?.contains(document.activeElement);
    this.aim(null);
    if (hasFocus) this.#focusNode({ layer: Math.min(target.layer, sizes.length - 1), unit: 0 });
  }

  /** Back to the node that the card was on. */
  close = () => {
    const target = this.target.value;
    if (target) this.#focusNode(target); // which would open its card again
    this.aim(null);
  };

  /** The card's field comes with the numbers, which may be later than the key that asks for it. */
  focusField = () => {
    const field = this.#isFieldWanted ? this.#find('kasane-inspect-card input') : null;
    if (!field) return;
    this.#isFieldWanted = false;
    field.focus();
  };

  /** @param {PointerEvent} event */
  onMove = (event) => {
    if (!this.isPinned.value && event.pointerType !== 'touch') this.aim(this.#targetOf(event));
  };

  onLeave = () => {
    if (!this.isPinned.value) this.aim(null);
  };

  /** @param {MouseEvent} event */
  onClick = (event) => {
    if (isElsewhere(event)) return;
    const isKey = event.detail === 0;
    this.aim((isKey && this.target.value) || this.#targetOf(event), true);
    this.#isFieldWanted = isKey;
    this.focusField();
  };

  /** @param {KeyboardEvent} event */
  onKeyDown = (event) => {
    if (event.key === 'Escape' && this.target.value) return this.#leave(event);
    const node = /** @type {HTMLElement} */ (event.target);
    if (!node.matches('.node') || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = moved(this.target.value ?? targetOfNode(node), keyOf(event), this.columns);
    if (!to) return;
    event.preventDefault();
    this.#focusNode(to);
    this.aim(to);
  };

  /** @param {FocusEvent} event */
  onFocus = (event) => {
    const node = /** @type {HTMLElement} */ (event.target);
    if (node.matches('.node:focus-visible')) this.aim(targetOfNode(node), false);
  };

  /** @param {FocusEvent} event */
  onBlur = ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && this.host.contains(relatedTarget);
    if (!isInside && !this.isPinned.value) this.aim(null);
  };

  /** A pinned card also goes while nothing of the diagram has the focus. @param {KeyboardEvent} event */
  #onKeyElsewhere = (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isPinned.value) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopPropagation();
    this.aim(null);
  };

  /** And by a click beside it; one on a control is for the control. @param {MouseEvent} event */
  #onClickElsewhere = (event) => {
    const path = event.composedPath(); // what was clicked may be gone by now, replaced by what it has brought
    const isForOthers = path.some(
      (at) => at === this.host || (at instanceof Element && at.matches(CONTROLS)),
    );
    if (this.isPinned.value && !isForOthers) this.aim(null);
  };

  /** From a link back to its neuron, from there out. @param {KeyboardEvent} event */
  #leave(event) {
    const target = this.target.value;
    event.stopPropagation();
    if (target && target.input !== null && !this.isPinned.value) this.aim({ ...target, input: null });
    else this.close();
  }

  /** @param {MouseEvent} event @returns {Target | null} */
  #targetOf(event) {
    const node = /** @type {HTMLElement} */ (event.target).closest('.node');
    if (node instanceof HTMLElement) return targetOfNode(node);
    const { left = 0, top = 0 } = this.#find('canvas')?.getBoundingClientRect() ?? {};
    return linkAt(this.columns, event.clientX - left, event.clientY - top);
  }

  /** @param {{layer: number, unit: number}} target */
  #focusNode({ layer, unit }) {
    this.#find(`.node[data-layer="${layer}"][data-unit="${unit}"]`)?.focus();
  }

  /** @param {string} selector @returns {HTMLElement | null} */
  #find(selector) {
    return this.host.querySelector(selector);
  }
}

/**
 * A button of the card may be gone by now, replaced by what it has brought; the path still holds it.
 * @param {MouseEvent} event
 * @returns {boolean} whether it was meant for the card or for a layer's buttons
 */
function isElsewhere(event) {
  return event.composedPath().some((at) => at instanceof Element && at.matches('kasane-inspect-card, .spot'));
}

/** @param {HTMLElement} node @returns {Target} */
function targetOfNode({ dataset }) {
  return { layer: Number(dataset.layer), unit: Number(dataset.unit), input: null };
}

/** @param {Target | null} a @param {Target | null} b */
function isSame(a, b) {
  return a === b || (a?.layer === b?.layer && a?.unit === b?.unit && a?.input === b?.input);
}
