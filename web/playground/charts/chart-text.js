/** chart-text.js - what a screen reader says of a figure. */

import { t } from '../../ui/text.js';
import { stopAt } from './gestures.js';

/** @import { ChartSpec } from '../../ui/charts/chart-spec.js' */

/**
 * @param {ChartSpec | null} figure
 * @param {number | null} cursor where numbers are asked for, null for the newest ones
 * @param {string} chosen which of several the figure is about
 * @returns {string}
 */
export function figureText(figure, cursor, chosen) {
  const [first] = figure?.lines ?? [];
  if (!figure || !first || first.xs.length === 0) return t('chart.waiting');
  if (figure.note) return t('chart.spoken', { title: figure.title, at: chosen, values: figure.note });
  const at = stopAt(first.xs, cursor ?? first.xs[first.xs.length - 1]);
  const measured = figure.lines.filter(({ role }) => role === undefined);
  const values = measured.map(({ label, values }) =>
    t('label.number', { label, value: figure.format(values[at]) }),
  );
  return t('chart.spoken', { title: figure.title, at: figure.formatX(first.xs[at]), values });
}
