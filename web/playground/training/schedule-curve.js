/** schedule-curve.js - the factor of the schedule over the epochs, and where training stands on it. */

import { html } from 'lit';
import { scheduleFactor } from '../../state/experiment/training-facts.js';
import { formatCount, formatShare } from '../../ui/format.js';
import { css } from '../../ui/paint/color.js';
import { palette } from '../../ui/palette.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';

/** @import { Surface } from '../../ui/paint/surface.js' */

/** Periods in view: some drops of the steps; of the others a little of what comes after. */
const PERIODS = Object.freeze({ step: 4.5, other: 1.2 });
/** In rem. */
const MARGIN = { left: 1.5, right: 0.375, top: 0.375, bottom: 1 };

class ScheduleCurve extends RunElement {
  render() {
    const { store } = this.page;
    const epoch = store.sampledFrame.value?.epoch ?? 0;
    const factor = formatShare(scheduleFactor(store.effectiveSettings.value, epoch));
    return html`<canvas role="img" aria-label=${t('training.curve', { factor, epoch })}></canvas>
      <small data-figure="factor">${t('training.factor', { factor, epoch })}</small>`;
  }

  painters() {
    const surface = this.surface('canvas');
    return [() => this.#paint(surface)];
  }

  /** @param {Surface} surface */
  #paint(surface) {
    const { effectiveSettings, sampledFrame } = this.page.store;
    const settings = effectiveSettings.value;
    const epoch = sampledFrame.value?.epoch ?? 0;
    const { width, height } = surface.size.value;
    const colors = palette.value;
    if (width === 0) return;
    const periods = settings.schedule === 'step' ? PERIODS.step : PERIODS.other;
    const last = Math.max(settings.schedulePeriod * periods, epoch);
    const [left, top] = [MARGIN.left * colors.rem, MARGIN.top * colors.rem];
    const [right, bottom] = [width - MARGIN.right * colors.rem, height - MARGIN.bottom * colors.rem];
    const x = (/** @type {number} */ at) => left + (at / last) * (right - left);
    const y = (/** @type {number} */ factor) => bottom - factor * (bottom - top);
    const context = surface.begin();
    paintAxes(context, { left, right, top, bottom, last, colors });
    context.strokeStyle = css(colors.accent);
    context.lineWidth = 2;
    context.beginPath();
    for (let column = left; column <= right; column += 0.5) {
      const at = ((column - left) / (right - left)) * last;
      context.lineTo(column, y(scheduleFactor(settings, at)));
    }
    context.stroke();
    context.fillStyle = css(colors.ink);
    context.beginPath();
    context.arc(x(epoch), y(scheduleFactor(settings, epoch)), 3.5, 0, 2 * Math.PI);
    context.fill();
  }
}
customElements.define('kasane-schedule-curve', ScheduleCurve);

/**
 * @param {CanvasRenderingContext2D} context
 * @param {{left: number, right: number, top: number, bottom: number, last: number,
 *   colors: import('../../ui/palette.js').Palette}} frame
 */
function paintAxes(context, { left, right, top, bottom, last, colors }) {
  context.strokeStyle = css(colors.line);
  context.lineWidth = 1;
  context.fillStyle = css(colors.ink3);
  context.font = `${colors.fontSize}px ${colors.font}`;
  for (const [value, y] of [
    ['1', top],
    ['0', bottom],
  ]) {
    context.beginPath();
    context.moveTo(left, Number(y));
    context.lineTo(right, Number(y));
    context.stroke();
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    context.fillText(String(value), left - 6, Number(y));
  }
  context.textBaseline = 'bottom';
  context.fillText(formatCount(last), right, bottom + MARGIN.bottom * colors.rem);
}
