/** curve-plot.js - regression over one feature: the samples, and the network's function through them. */

import { computed } from '@preact/signals-core';
import { html } from 'lit';
import { fromTop } from '../../data/plane.js';
import { placesOf } from '../../state/experiment/probes.js';
import { paintAxes, paintCurve, paintUprights, rangeOf, valueAt } from '../../ui/paint/curve.js';
import { paintRings } from '../../ui/paint/marks.js';
import { paintPoints, placer } from '../../ui/paint/points.js';
import { palette } from '../../ui/palette.js';
import { t } from '../../ui/text.js';
import { fillsOf, showsBatch } from '../parts.js';
import { ProbeField } from './probe-field.js';

/** @import { Surface } from '../../ui/paint/surface.js' */

const CURVE_SIZE = 241;

class CurvePlot extends ProbeField {
  hasHeight = false;
  #showsTest = computed(() => this.page.store.viewSettings.value.showTest);
  #range = computed(() => rangeOf(this.page.store.runInfo.value?.targets ?? []));

  render() {
    return this.field(
      html`<canvas class="points" role="img" aria-label=${t('output.curve')}></canvas>
        <canvas class="marks" aria-hidden="true"></canvas>`,
      t('output.curve.hint'),
    );
  }

  views() {
    return { curve: { size: CURVE_SIZE }, ...(showsBatch(this.page.store) ? { batch: {} } : {}) };
  }

  painters() {
    const [points, marks] = ['.points', '.marks'].map((layer) => this.surface(layer));
    return [...super.painters(), () => this.#paintPoints(points), () => this.#paintCurve(marks)];
  }

  /**
   * On the curve that is painted: the output at a probe that has just been moved comes with the next frame.
   * @param {number} index
   * @returns {[number, number]}
   */
  share(index) {
    const [left, top] = super.share(index);
    const curve = this.page.store.frame.value?.views.curve;
    const output = curve?.length ? valueAt(curve, left) : Number.NaN;
    if (!Number.isFinite(output)) return [left, top];
    return [left, Math.max(0, Math.min(1, fromTop(output, this.#range.value)))];
  }

  /** @param {Surface} surface */
  #paintPoints(surface) {
    const { runInfo, names } = this.page.store;
    const size = surface.size.value.width;
    if (!runInfo.value || size === 0) return;
    const context = surface.begin();
    const range = this.#range.value;
    const fillOf = fillsOf(runInfo.value.parts, names.value.part, this.#showsTest.value);
    paintAxes(context, { size, range, palette: palette.value });
    const color = palette.value.ink3;
    const radius = Math.max(2.6, size / 105);
    paintPoints(context, runInfo.value, { size, radius, palette: palette.value, fillOf, range, color });
  }

  /** @param {Surface} surface */
  #paintCurve(surface) {
    const { runInfo, frame, viewSettings } = this.page.store;
    const size = surface.size.value.width;
    const views = frame.value?.views;
    if (!runInfo.value || size === 0 || !views?.curve?.length) return;
    const context = surface.begin();
    const [range, colors] = [this.#range.value, palette.value];
    const lit = showsBatch(this.page.store) ? (views.batch ?? []) : [];
    const ring = { radius: size / 70, width: 2, color: colors.accent, halo: colors.card };
    paintRings(context, lit, placer(runInfo.value, size, range), ring);
    paintCurve(context, views.curve, { size, range, palette: colors });
    const xs = placesOf(viewSettings.value).map(([x]) => x);
    paintUprights(context, xs, { size, palette: colors });
  }
}
customElements.define('kasane-curve-plot', CurvePlot);
