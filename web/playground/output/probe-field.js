/**
 * probe-field.js - a picture of the inputs with probes on it. Each probe is a control of its own: focused, it
 * is moved with the arrow keys and removed with Delete. A click or a drag moves the probe it begins at, or,
 * away from all, the one in hand. A finger scrolls the page across the picture: away from all probes only a
 * tap moves one.
 */

import { html, nothing, svg } from 'lit';
import { EXTENT, fromLeft, fromTop, UPRIGHT } from '../../data/plane.js';
import { placesOf } from '../../state/experiment/probes.js';
import { formatCoordinate } from '../../ui/format.js';
import { spoken } from '../../ui/spoken.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { spokenOutputs } from './outputs-text.js';

/** @import { Place } from '../../state/experiment/probes.js' */

const KEY_STEP = 0.02;
const LARGE_KEY_STEP = 0.2;
/** A finger or a mouse this near, in pixels, means the probe: half of what the style sheet makes it wide. */
const REACH = 20;

/** @type {Record<string, [number, number]>} */
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
/** The first, second and third probe. */
const PROBE_SHAPES = Object.freeze([
  'M11 0A11 11 0 1 1 -11 0A11 11 0 1 1 11 0Z',
  'M-10 -10H10V10H-10Z',
  'M0 -14L13 9H-13Z',
]);
const HAIRS = 'M0 -18V-7M0 7V18M-18 0H-7M7 0H18';

export class ProbeField extends RunElement {
  /** Which probe is in hand. @type {import('@preact/signals-core').Signal<number>} */
  active = /** @type {any} */ (undefined);
  /** Whether the second coordinate is an input, too. */
  hasHeight = true;
  #dragged = 0;

  /**
   * @param {unknown} canvases what lies below the probes
   * @param {string} hint
   */
  field(canvases, hint) {
    const places = placesOf(this.page.store.viewSettings.value);
    return html`<div class="map" title=${hint} @pointerdown=${this.#onPointerDown}
      @pointermove=${this.#onPointerMove} @lostpointercapture=${this.#release} @click=${this.#onClick}>
      ${canvases} ${places.map((place, index) => this.#handle(place, index, places.length))}
    </div>`;
  }

  /** @param {Place} place @param {number} index @param {number} count */
  #handle(place, index, count) {
    const number = index + 1;
    const shape = PROBE_SHAPES[index];
    return html`<div class="probe" role="slider" tabindex="0" data-probe=${index}
      aria-label=${t('output.probe.name', { number })} aria-valuemin=${-EXTENT} aria-valuemax=${EXTENT}
      aria-valuenow=${place[0]} aria-valuetext=${this.#spoken(place, index)}
      aria-current=${count > 1 && index === this.active.value ? 'true' : nothing}
      @focus=${() => this.#take(index)} @keydown=${this.#onKeyDown}>
      <svg viewBox="-20 -20 40 40" aria-hidden="true">
        ${['halo', ''].map((kind) => svg`<path class=${kind} d=${HAIRS} /><path class=${kind} d=${shape} />`)}
      </svg>
      ${count > 1 ? html`<b aria-hidden="true">${number}</b>` : nothing}
    </div>`;
  }

  /** The outputs follow what the reader does. @param {Place} place @param {number} index */
  #spoken(place, index) {
    const isRunning = this.page.store.isRunning.value;
    const outputs = spokenOutputs(this.page.store, index);
    const [x1, x2] = place.map(formatCoordinate);
    const text = t(this.hasHeight ? 'output.probe.spoken' : 'output.probe.spoken1', { x1, x2, outputs });
    return spoken(text, [...place, isRunning].join(), isRunning);
  }

  painters() {
    return [() => this.#placeHandles()];
  }

  /** @param {number} index @returns {[number, number]} where a probe stands in the square, 0..1 */
  share(index) {
    const [x1, x2] = placesOf(this.page.store.viewSettings.value)[index];
    return [fromLeft(x1), fromTop(x2, UPRIGHT)];
  }

  #placeHandles() {
    for (const [index] of placesOf(this.page.store.viewSettings.value).entries()) {
      const [across, down] = this.share(index);
      const handle = this.#handleOf(index);
      if (!handle) continue; // one that was just added is placed when it has been rendered
      handle.style.left = `${across * 100}%`;
      handle.style.top = `${down * 100}%`;
    }
  }

  updated() {
    this.#placeHandles();
  }

  /** @param {number} index @returns {HTMLElement | null} */
  #handleOf(index) {
    return this.querySelector(`[data-probe="${index}"]`);
  }

  /** @param {number} index */
  #take(index) {
    this.active.value = index;
  }

  /** @param {PointerEvent} event */
  #onPointerDown(event) {
    if (event.button !== 0 || !event.isPrimary) return;
    const { index, isNear } = this.#meant(event);
    this.#dragged = index;
    if (event.pointerType !== 'mouse' && !isNear) return;
    this.#take(index);
    this.find('.map', HTMLElement).setPointerCapture(event.pointerId);
    if (event.pointerType === 'mouse') this.#placeAt(event);
  }

  /** @param {PointerEvent} event */
  #onPointerMove(event) {
    if (this.find('.map', HTMLElement).hasPointerCapture(event.pointerId)) this.#placeAt(event);
  }

  #release() {
    this.page.actions.release();
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    this.#take(this.#dragged);
    this.#placeAt(event);
    this.#release();
    this.#handleOf(this.#dragged)?.focus({ preventScroll: true });
  }

  /** @param {MouseEvent} event the nearest probe in reach, else the one in hand */
  #meant({ clientX, clientY }) {
    const { left, top, width, height } = this.find('.map', HTMLElement).getBoundingClientRect();
    const count = placesOf(this.page.store.viewSettings.value).length;
    let [meant, nearest] = [Math.min(this.active.value, count - 1), REACH];
    for (let index = 0; index < count; index++) {
      const [across, down] = this.share(index);
      const distance = Math.hypot(left + across * width - clientX, top + down * height - clientY);
      if (distance < nearest) [meant, nearest] = [index, distance];
    }
    return { index: meant, isNear: nearest < REACH };
  }

  /** @param {MouseEvent} event */
  #placeAt({ clientX, clientY }) {
    const { left, top, width, height } = this.find('.map', HTMLElement).getBoundingClientRect();
    const x1 = ((clientX - left) / width) * 2 - 1;
    const x2 = 1 - ((clientY - top) / height) * 2;
    this.#move(this.#dragged, x1 * EXTENT, x2 * EXTENT);
  }

  /** @param {number} index @param {number} x1 @param {number} x2 */
  #move(index, x1, x2) {
    const kept = placesOf(this.page.store.viewSettings.value)[index];
    if (kept) this.page.actions.placeProbe(x1, this.hasHeight ? x2 : kept[1], index);
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = this.active.value;
    const direction = DIRECTIONS[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') this.#remove(index);
    else if (direction) {
      const [right, up] = this.hasHeight ? direction : [direction[0] + direction[1], 0];
      const distance = event.shiftKey ? LARGE_KEY_STEP : KEY_STEP;
      const [x1, x2] = placesOf(this.page.store.viewSettings.value)[index];
      this.#move(index, x1 + right * distance, x2 + up * distance);
      this.#release();
    } else return;
    event.preventDefault();
  }

  /** @param {number} index */
  #remove(index) {
    this.page.actions.removeProbe(index);
    this.#take(Math.max(0, index - 1));
    this.#handleOf(this.active.value)?.focus();
  }
}
