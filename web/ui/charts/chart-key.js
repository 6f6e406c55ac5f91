/** chart-key.js - which line of a chart is which; where there is but one, the figures that go with it. */

import { html, nothing, svg } from 'lit';
import { css } from '../paint/color.js';

/** @import { ChartSpec } from './chart-spec.js' */

/** With more lines than this their short names are shown. */
const MAX_NAMED = 4;

/** @param {ChartSpec | null} figure */
export function chartKey(figure) {
  if (figure?.note) return figure.note;
  const lines = figure?.lines.filter(({ role }) => role === undefined) ?? [];
  if (lines.length < 2) return nothing;
  const areNamed = lines.length <= MAX_NAMED;
  return lines.map(
    ({ label, short = label, color, dash = [] }) => html`<u title=${label}>
      <svg class="swatch" viewBox="0 0 18 4" aria-hidden="true">${svg`<line x1="0" x2="18" y1="2" y2="2"
        stroke=${css(color)} stroke-dasharray=${dash.join(' ')} />`}</svg>${areNamed ? label : short}</u>`,
  );
}
