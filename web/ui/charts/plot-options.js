/** plot-options.js - axes, marks and tooltip of a figure in the words of Chart.js. */

import { formatCount } from '../format.js';
import { css, mix } from '../paint/color.js';
import { t } from '../text.js';
import { isSingle } from './chart-spec.js';
import { powerOfTen, tickNumber, ticks, twoDecimals } from './ticks.js';
import { zeroLimits } from './zero-line.js';

/** @import { ChartSpec, Line } from './chart-spec.js' */

const AXIS_WIDTH_REM = 2.75;
const DOT_RADIUS = 2.5;
const MAX_TOLD = 6;
const PALE = 0.72;

/**
 * @param {ChartSpec} figure
 * @returns {any[]} a data set for each line, and one for what it was smoothed from
 */
export function datasetsOf({ lines, palette }) {
  return lines.flatMap((line, lineIndex) => {
    const pale = mix(line.color, palette.card, PALE);
    const main = { ...markOf(line, line.role === 'past' ? pale : line.color), line, lineIndex };
    if (!line.raw) return [main];
    const raw = { ...markOf({ ...line, dash: [] }, pale), borderWidth: 1.25, isRaw: true };
    return [main, { ...raw, line, lineIndex }];
  });
}

/** @param {Line} line @param {Line['color']} color */
function markOf({ label, dash, mark, values, role }, color) {
  const plain = { label, data: [], borderColor: css(color), backgroundColor: css(color) };
  if (mark === 'bars')
    return {
      ...plain,
      type: 'bar',
      barPercentage: 0.92,
      categoryPercentage: 1,
      backgroundColor: css(color, 0.75),
    };
  if (mark === 'dots')
    return {
      ...plain,
      showLine: false,
      pointRadius: DOT_RADIUS,
      backgroundColor: css(color, 0.7),
      borderWidth: 0,
    };
  return {
    ...plain,
    borderDash: [...(dash ?? [])],
    borderWidth: role ? 1.25 : 2,
    pointRadius: isSingle(values) ? DOT_RADIUS : 0,
  };
}

/** @param {ChartSpec} figure @returns {any} options of the scales */
export function scalesOf(figure) {
  return { x: horizontalAxis(figure), y: verticalAxis(figure) };
}

/** @param {ChartSpec} figure */
function horizontalAxis({ palette, isOverEpochs }) {
  const text = ticks(palette);
  const numbers = isOverEpochs
    ? { precision: 0, callback: (/** @type {number} */ epoch) => formatCount(epoch) }
    : { callback: tickNumber };
  return {
    type: 'linear',
    offset: false,
    border: { display: false },
    grid: { display: false },
    ticks: { ...text, ...numbers, maxTicksLimit: 6, includeBounds: false },
  };
}

/** @param {ChartSpec} figure */
function verticalAxis(figure) {
  const { palette, isLogarithmic, limits = {} } = figure;
  const zeros = zeroLimits(figure);
  const numbers = limits.max === 1 ? { stepSize: 0.25, callback: twoDecimals } : { callback: tickNumber };
  return {
    ...(isLogarithmic ? { type: 'logarithmic', ...zeros } : { type: 'linear', ...limits }),
    border: { display: false },
    grid: { color: css(palette.line), drawTicks: false },
    ticks: {
      ...ticks(palette),
      padding: 8,
      maxTicksLimit: 5,
      ...(isLogarithmic ? { callback: powerOfTen(zeros?.min) } : numbers),
    },
    afterFit: (/** @type {{width: number}} */ axis) => {
      axis.width = AXIS_WIDTH_REM * palette.rem;
    },
  };
}

/** @typedef {{line: Line, isRaw?: boolean}} Drawn */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{dataset: Drawn, datasetIndex: number, dataIndex: number, parsed: Point}} Item */

/** @param {() => ChartSpec | null} current @returns {any} options of the tooltip */
export function tooltipOf(current) {
  return {
    displayColors: true,
    boxWidth: 8,
    boxHeight: 8,
    boxPadding: 4,
    caretSize: 0,
    padding: 5,
    bodySpacing: 0,
    titleMarginBottom: 2,
    filter: isTold,
    callbacks: {
      title: (/** @type {Item[]} */ [item]) => (item && current()?.formatX(item.parsed.x)) ?? '',
      label: (/** @type {Item} */ item) => labelOf(item, current()?.format ?? String),
    },
  };
}

/**
 * A small chart has room for few words: of many lines only the first ones are told.
 * @param {Item} item @param {number} _index @param {Item[]} items
 */
function isTold(item, _index, items) {
  const { dataset, parsed } = item;
  if (dataset.isRaw || dataset.line.role === 'guide' || !Number.isFinite(parsed.y)) return false;
  return items.filter((other) => !other.dataset.isRaw && comesBefore(other, item)).length < MAX_TOLD;
}

/** @param {Item} a @param {Item} b @returns {boolean} this run before others, large before small values */
function comesBefore(a, b) {
  const isPast = [a, b].map(({ dataset }) => dataset.line.role === 'past');
  if (isPast[0] !== isPast[1]) return isPast[1];
  return a.parsed.y > b.parsed.y || (a.parsed.y === b.parsed.y && a.datasetIndex < b.datasetIndex);
}

/** @param {Item} item @param {ChartSpec['format']} format */
function labelOf({ dataset: { line }, dataIndex }, format) {
  const value = format(line.values[dataIndex]); // a zero on a logarithmic axis is drawn elsewhere
  const measured = line.raw && format(line.raw[dataIndex]);
  const shown = measured ? t('chart.smoothed', { value, measured }) : value;
  return t('label.value', { label: line.label, value: shown });
}
