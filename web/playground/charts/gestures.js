/**
 * gestures.js - reading a chart along its horizontal axis: dragging chooses a range, the wheel with a
 * modifier comes nearer, the keys move a cursor and change the range.
 */

import { keyOf } from '../../state/keys.js';
import { fitRange, rangeWith, zoomRange } from '../../ui/charts/range.js';

/** @import { ChartSlot } from './chart-slot.js' */
/** @import { Plot } from '../../ui/charts/plot.js' */

const NEARER = 0.6;
const WHEEL_SPEED = 0.002;
const MIN_DRAG = 6;
const LARGE_STEP = 10;

export class Gestures {
  /** @type {{from: number, id: number} | null} clientX where the drag began */
  #drag = null;

  /**
   * @param {object} parts
   * @param {() => ChartSlot} parts.slot
   * @param {() => Plot} parts.plot
   * @param {() => HTMLElement} parts.band what shows the range while it is dragged
   * @param {() => ArrayLike<number>} parts.stops where the cursor can stand, ascending
   */
  constructor({ slot, plot, band, stops }) {
    this.slot = slot;
    this.plot = plot;
    this.band = band;
    this.stops = stops;
  }

  /** @param {number} factor below 1 to come nearer @param {number} [centre] */
  zoom(factor, centre) {
    const { whole } = this.plot();
    const cursor = this.slot().cursor.value ?? undefined;
    this.slot().range.value = zoomRange(this.slot().range.value ?? whole, whole, factor, centre ?? cursor);
  }

  nearer = () => this.zoom(NEARER);
  farther = () => this.zoom(1 / NEARER);
  reset = () => {
    this.slot().range.value = null;
  };

  /** @param {WheelEvent} event without a modifier it scrolls the page */
  onWheel = (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    // With the shift key some systems turn the wheel sideways.
    this.zoom(Math.exp((event.deltaY || event.deltaX) * WHEEL_SPEED), this.plot().xAt(event.clientX));
  };

  /** @param {PointerEvent} event */
  onPointerDown = (event) => {
    if (event.button !== 0) return;
    this.#drag = { from: event.clientX, id: event.pointerId };
    this.slot().cursor.value = null;
  };

  /** @param {PointerEvent} event */
  onPointerMove = (event) => {
    if (this.#drag?.id !== event.pointerId) return;
    const target = /** @type {Element} */ (event.currentTarget);
    target.setPointerCapture(event.pointerId);
    const { left } = target.getBoundingClientRect();
    const { style, dataset } = this.band();
    style.left = `${Math.min(this.#drag.from, event.clientX) - left}px`;
    style.width = `${Math.abs(event.clientX - this.#drag.from)}px`;
    dataset.isDragged = String(Math.abs(event.clientX - this.#drag.from) >= MIN_DRAG);
  };

  /** @param {PointerEvent} event */
  onPointerUp = (event) => {
    const from = this.#drag?.from ?? event.clientX;
    this.onPointerCancel();
    if (Math.abs(event.clientX - from) < MIN_DRAG) return;
    const plot = this.plot();
    this.slot().range.value = fitRange({ min: plot.xAt(from), max: plot.xAt(event.clientX) }, plot.whole);
  };

  onPointerCancel = () => {
    this.#drag = null;
    this.band().dataset.isDragged = 'false';
  };

  /** @param {KeyboardEvent} event */
  onKeyDown = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.shiftKey ? LARGE_STEP : 1;
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowLeft: () => this.#move(-step),
      ArrowRight: () => this.#move(step),
      PageUp: () => this.#move(-LARGE_STEP),
      PageDown: () => this.#move(LARGE_STEP),
      Home: () => this.#move(Number.NEGATIVE_INFINITY),
      End: () => this.#move(Number.POSITIVE_INFINITY),
      '+': this.nearer,
      '=': this.nearer,
      '-': this.farther,
      Escape: this.reset,
    };
    const key = keyOf(event);
    if (!Object.hasOwn(keys, key)) return;
    event.preventDefault();
    keys[key]();
  };

  /** @param {number} steps along what is there; without a cursor it enters at the newest moment */
  #move(steps) {
    const stops = this.stops();
    if (stops.length === 0) return;
    const { cursor, range } = this.slot();
    const last = stops.length - 1;
    const at = cursor.value === null ? last + Number(steps < 0) : stopAt(stops, cursor.value);
    const x = stops[Math.max(0, Math.min(last, at + steps))];
    cursor.value = x;
    range.value = rangeWith(range.value, this.plot().whole, x);
  }
}

/** @param {ArrayLike<number>} stops @param {number} x @returns {number} place of the last one up to x */
export function stopAt(stops, x) {
  let at = 0;
  while (at + 1 < stops.length && stops[at + 1] <= x) at++;
  return at;
}
