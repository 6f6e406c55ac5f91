/**
 * decision-map.js - the plane of the inputs: three layers on top of each other (map, points, probe), of
 * which only the map changes while the network learns. The whole is one control: it is focused, and arrow
 * keys move the probe.
 */

import { computed } from '@preact/signals-core';
import { html } from 'lit';
import { EXTENT } from '../data/plane.js';
import { addUpToOne, areProbabilities } from '../state/facts.js';
import { formatCoordinate, formatOutputs } from './format.js';
import { classRamps, paintMap } from './paint/map.js';
import { Pixels } from './paint/pixels.js';
import { PART_FILLS, paintPoints } from './paint/points.js';
import { Surface } from './paint/surface.js';
import { palette } from './palette.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';

export const MAP_SIZE = 100;
const KEY_STEP = 0.02;
const LARGE_KEY_STEP = 0.2;

/** @type {Record<string, [number, number]>} */
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

class DecisionMap extends SignalElement {
  /** @type {Surface | undefined} */
  #surface;
  #ramps = computed(() => classRamps(palette.value));

  render() {
    const [x1] = this.page.store.experiment.value.probe;
    return html`<div class="map" role="slider" tabindex="0" aria-label=${t('output.map')}
      aria-valuemin=${-EXTENT} aria-valuemax=${EXTENT} aria-valuenow=${x1} aria-valuetext=${this.#spoken()}
      @pointerdown=${this.#onPointerDown} @pointermove=${this.#onPointerMove} @click=${this.#placeAt}
      @keydown=${this.#onKeyDown}>
      <canvas class="field-map" aria-hidden="true"></canvas>
      <canvas class="points" aria-hidden="true"></canvas>
      <svg class="probe" viewBox="-20 -20 40 40" aria-hidden="true">
        <path class="halo" d="M0 -18V-7M0 7V18M-18 0H-7M7 0H18" /><circle class="halo" r="11" />
        <path d="M0 -18V-7M0 7V18M-18 0H-7M7 0H18" /><circle r="11" />
      </svg>
    </div>`;
  }

  views() {
    return { map: { size: MAP_SIZE } };
  }

  painters() {
    const surface = new Surface(this.find('.points', HTMLCanvasElement));
    this.#surface = surface;
    const pixels = new Pixels(this.find('.field-map', HTMLCanvasElement));
    return [() => this.#paintMap(pixels), () => this.#paintPoints(surface), () => this.#placeProbe()];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#surface?.dispose();
  }

  #spoken() {
    const { experiment, reading } = this.page.store;
    const [x1, x2] = experiment.value.probe.map(formatCoordinate);
    const kind = areProbabilities(this.page.store.fitted.value) ? 'output.class' : 'output.raw';
    const probe = reading.value?.probes[0] ?? [];
    const figures = formatOutputs(probe, addUpToOne(this.page.store.fitted.value, probe.length));
    const outputs = figures.map((figure, index) => `${t(kind, { index })} ${figure}`);
    return t('output.probe.spoken', { x1, x2, outputs: outputs.join(', ') });
  }

  /** @param {Pixels} pixels */
  #paintMap(pixels) {
    const { built, frame } = this.page.store;
    const map = frame.value?.views.map;
    if (!built.value || !map?.length) return;
    paintMap(pixels, map, built.value.outputs, this.#ramps.value);
  }

  /** @param {Surface} surface */
  #paintPoints(surface) {
    const { built, names } = this.page.store;
    const size = surface.size.value.width;
    if (!built.value || size === 0) return;
    const radius = Math.max(2.6, size / 105);
    const fills = names.value.part.map((part) => PART_FILLS[part]);
    const { parts } = built.value;
    const fillOf = (/** @type {number} */ sample) => fills[parts[sample]];
    paintPoints(surface.begin(), built.value, { size, radius, palette: palette.value, fillOf });
  }

  #placeProbe() {
    const [x1, x2] = this.page.store.experiment.value.probe;
    const { style } = this.find('.probe', SVGElement);
    style.left = `${((x1 + EXTENT) / (2 * EXTENT)) * 100}%`;
    style.top = `${((EXTENT - x2) / (2 * EXTENT)) * 100}%`;
  }

  /** @param {PointerEvent} event */
  #onPointerDown(event) {
    if (event.button !== 0) return;
    this.find('.map', HTMLElement).setPointerCapture(event.pointerId);
    // A finger may be about to scroll the page: it places the probe when it is lifted or moved aside.
    if (event.pointerType !== 'touch') this.#placeAt(event);
  }

  /** @param {PointerEvent} event */
  #onPointerMove(event) {
    if (this.find('.map', HTMLElement).hasPointerCapture(event.pointerId)) this.#placeAt(event);
  }

  /** @param {MouseEvent} event */
  #placeAt({ clientX, clientY }) {
    const { left, top, width, height } = this.find('.map', HTMLElement).getBoundingClientRect();
    const across = (clientX - left) / width;
    const down = (clientY - top) / height;
    this.page.actions.placeProbe((2 * across - 1) * EXTENT, (1 - 2 * down) * EXTENT);
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown(event) {
    const direction = DIRECTIONS[event.key];
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const distance = event.shiftKey ? LARGE_KEY_STEP : KEY_STEP;
    const [x1, x2] = this.page.store.experiment.value.probe;
    this.page.actions.placeProbe(x1 + direction[0] * distance, x2 + direction[1] * distance);
  }
}
customElements.define('kasane-decision-map', DecisionMap);
