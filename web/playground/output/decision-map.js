/**
 * decision-map.js - the plane of the inputs: layers on top of each other (map, points, marks, probes), of
 * which only the map changes while the network learns.
 */

import { computed } from '@preact/signals-core';
import { html } from 'lit';
import { classRamps, paintMap, paintValues, valueLimit, valueRamp } from '../../ui/paint/map.js';
import { paintRings } from '../../ui/paint/marks.js';
import { Pixels } from '../../ui/paint/pixels.js';
import { paintPoints, placer } from '../../ui/paint/points.js';
import { palette } from '../../ui/palette.js';
import { t } from '../../ui/text.js';
import { fillsOf, showsBatch } from '../parts.js';
import { ProbeField } from './probe-field.js';

/** @import { Surface } from '../../ui/paint/surface.js' */

const MAP_SIZE = 100;

class DecisionMap extends ProbeField {
  #isStepped = computed(() => this.page.store.viewSettings.value.discretise);
  #showsMistakes = computed(() => this.page.store.viewSettings.value.showMistakes);
  #showsTest = computed(() => this.page.store.viewSettings.value.showTest);
  #ramps = computed(() => classRamps(palette.value, this.#isStepped.value));
  #values = computed(() => valueRamp(palette.value, this.#isStepped.value));
  #limit = computed(() => valueLimit(this.page.store.runInfo.value?.targets ?? []));

  render() {
    return this.field(
      html`<canvas class="field-map" aria-hidden="true"></canvas>
        <canvas class="points" aria-hidden="true"></canvas>
        <canvas class="marks" aria-hidden="true"></canvas>`,
      t('output.map'),
    );
  }

  views() {
    const mistakes = this.#showsMistakes.value ? { guesses: {} } : {};
    const batch = showsBatch(this.page.store) ? { batch: {} } : {};
    return { map: { size: MAP_SIZE }, ...mistakes, ...batch };
  }

  painters() {
    const [points, marks] = ['.points', '.marks'].map((layer) => this.surface(layer));
    const pixels = new Pixels(this.find('.field-map', HTMLCanvasElement));
    return [
      ...super.painters(),
      () => this.#paintMap(pixels),
      () => this.#paintPoints(points),
      () => this.#paintMarks(marks),
    ];
  }

  /** @param {Pixels} pixels */
  #paintMap(pixels) {
    const { runInfo, frame } = this.page.store;
    const map = frame.value?.views.map;
    if (!runInfo.value || !map?.length) return;
    const { outputs } = runInfo.value;
    if (outputs === 1) paintValues(pixels, map, this.#values.value, this.#limit.value);
    else paintMap(pixels, map, outputs, this.#ramps.value);
  }

  /** @param {Surface} surface */
  #paintPoints(surface) {
    const { runInfo, names } = this.page.store;
    const size = surface.size.value.width;
    if (!runInfo.value || size === 0) return;
    const fillOf = fillsOf(runInfo.value.parts, names.value.part, this.#showsTest.value);
    const options = {
      size,
      radius: radiusAt(size),
      palette: palette.value,
      fillOf,
      limit: this.#limit.value,
    };
    paintPoints(surface.begin(), runInfo.value, options);
  }

  /** @param {Surface} surface */
  #paintMarks(surface) {
    const { runInfo, frame, marked, names } = this.page.store;
    const size = surface.size.value.width;
    const views = frame.value?.views;
    if (!runInfo.value || size === 0) return;
    const { labels, parts } = runInfo.value;
    const context = surface.begin();
    const placeOf = placer(runInfo.value, size);
    const radius = radiusAt(size);
    const { ink, accent, card } = palette.value;
    const fillOf = fillsOf(parts, names.value.part, this.#showsTest.value);
    const wrong = this.#showsMistakes.value ? (views?.guesses ?? []) : [];
    const mistakes = [...wrong.keys()].filter((i) => wrong[i] !== labels[i] && fillOf(i) !== 'none');
    paintRings(context, mistakes, placeOf, { radius: radius * 1.9, width: 1, color: ink, halo: card });
    const chosen = [...marked.value].filter((i) => fillOf(i) !== 'none');
    paintRings(context, chosen, placeOf, { radius: radius * 2.2, width: 2.5, color: ink, halo: card });
    const lit = showsBatch(this.page.store) ? (views?.batch ?? []) : [];
    paintRings(context, lit, placeOf, { radius: radius * 1.5, width: 2, color: accent, halo: card });
  }
}
customElements.define('kasane-decision-map', DecisionMap);

/** @param {number} size of the map @returns {number} of a point */
function radiusAt(size) {
  return Math.max(2.6, size / 105);
}
