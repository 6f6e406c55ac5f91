/** snapshot-charts.js - the charts of where a run stands now: histograms, and targets beside predictions. */

import { digitsFor, shortNumber } from '../../ui/charts/ticks.js';
import { formatShare } from '../../ui/format.js';
import { palette } from '../../ui/palette.js';
import { t } from '../../ui/text.js';

/** @import { Frame } from '../../state/run/engine-types.js' */
/** @import { Store } from '../../state/store.js' */
/** @import { ChartSpec, Line } from '../../ui/charts/chart-spec.js' */

/** @typedef {Omit<ChartSpec, 'title'>} Untitled */

/** What the histogram of a chart counts. */
export const QUANTITIES = /** @type {const} */ ({ weights: 'weights', activations: 'outputs' });

/** @param {string} name @returns {name is keyof typeof QUANTITIES} */
export function isHistogram(name) {
  return Object.hasOwn(QUANTITIES, name);
}

/**
 * @param {string} name
 * @param {NonNullable<Frame['views']['histograms']>[number]} histogram
 * @returns {Untitled}
 */
export function histogramChart(name, { low, high, counts }) {
  const width = (high - low) / counts.length;
  const xs = Array.from(counts, (_, bin) => Number((low + (bin + 0.5) * width).toPrecision(7)));
  return {
    name,
    xName: t('chart.middle'),
    lines: [{ label: t('chart.count'), xs, values: counts, color: palette.value.accent, mark: 'bars' }],
    palette: palette.value,
    limits: { min: 0 },
    formatX: (x) => {
      const ends = [x - width / 2, x + width / 2];
      const [low, high] = ends.map((end) => shortNumber(end, digitsFor(ends)));
      return t('chart.bin', { low, high });
    },
    format: String,
  };
}

/**
 * @param {Store} store
 * @param {string} name 'predicted' or 'residuals'
 * @param {string} part
 * @param {NonNullable<NonNullable<Frame['views']['residuals']>[string]>} view
 * @returns {Untitled}
 */
export function targetChart(store, name, part, { targets, predictions, r2, rmse }) {
  const isResiduals = name === 'residuals';
  const pairs = pairsOf(store, part, targets, predictions);
  const points = pairs.map(([target, predicted]) =>
    isResiduals ? [predicted, target - predicted] : [target, predicted],
  );
  points.sort(([a], [b]) => a - b);
  const xs = points.map(([x]) => x);
  const values = points.map(([, y]) => y);
  const { accent } = palette.value;
  const xName = isResiduals ? 'chart.prediction' : 'chart.target';
  return {
    name,
    xName: t(xName),
    lines: [
      {
        label: t(isResiduals ? 'chart.residual' : 'chart.prediction'),
        xs,
        values,
        color: accent,
        mark: 'dots',
      },
      guide(xs, isResiduals),
    ],
    palette: palette.value,
    formatX: (x) => t('label.value', { label: t(xName), value: shortNumber(x) }),
    format: shortNumber,
    note: t('chart.fit', {
      r2: formatShare(r2),
      rmse: shortNumber(Number(rmse.toPrecision(3))),
    }),
  };
}

/** Where every point would lie if all predictions were right. @param {number[]} xs @param {boolean} isFlat */
function guide(xs, isFlat) {
  const ends = xs.length > 1 ? [xs[0], xs[xs.length - 1]] : [];
  const values = isFlat ? ends.map(() => 0) : ends;
  const line = { label: '', xs: ends, values, color: palette.value.ink3, dash: [4, 3] };
  return /** @type {Line} */ ({ ...line, role: 'guide' });
}

/**
 * @param {Store} store
 * @param {string} part
 * @param {Float32Array} targets [outputs][samples]
 * @param {Float32Array} predictions [outputs][samples]
 * @returns {[number, number][]} of the samples of the part
 */
function pairsOf({ runInfo, names }, part, targets, predictions) {
  const parts = runInfo.value?.parts ?? [];
  const place = (names.value.part ?? []).indexOf(part);
  return Array.from(
    targets,
    (target, i) => /** @type {[number, number]} */ ([target, predictions[i]]),
  ).filter((_, i) => parts[i % parts.length] === place);
}
