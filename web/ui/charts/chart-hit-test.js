/** chart-hit-test.js - which values are told where the pointer or the cursor of the keyboard stands. */

import { css } from '../paint/color.js';
import { lineDown } from './moment-line.js';

/** @import { Chart } from 'chart.js' */

/**
 * A mode of interaction. Lines of different runs have different epochs: each answers with its own nearest
 * one.
 * @param {Chart} chart
 * @param {{x: number}} place in pixels
 */
export function nearestItems(chart, { x }) {
  return itemsAt(chart, chart.scales.x.getValueForPixel(x) ?? 0);
}

/**
 * @param {Chart} chart
 * @param {number} x
 * @returns {{datasetIndex: number, index: number, element: import('chart.js').Element}[]}
 */
export function itemsAt(chart, x) {
  return chart.data.datasets.flatMap(({ data }, datasetIndex) => {
    const index = nearestIndex(/** @type {{x: number}[]} */ (data), x);
    const element = chart.getDatasetMeta(datasetIndex).data[index];
    return element ? [{ datasetIndex, index, element }] : [];
  });
}

/**
 * @param {readonly {x: number}[]} points ascending in x
 * @param {number} x
 * @returns {number} -1 where there is none
 */
function nearestIndex(points, x) {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle].x < x) low = middle + 1;
    else high = middle;
  }
  const isBeforeNearer = low > 0 && x - points[low - 1].x < points[low].x - x;
  return isBeforeNearer ? low - 1 : points.length - 1 < low ? -1 : low;
}

/** A line down from what the tooltip tells of. */
export const cursorLine = {
  id: 'cursorLine',
  /** @param {Chart} chart */
  afterDatasetsDraw({ ctx, chartArea, tooltip, options }) {
    const [first] = tooltip?.getActiveElements() ?? [];
    if (!first || tooltip?.opacity === 0 || options.interaction?.mode === 'nearest') return;
    const style = css(/** @type {any} */ (options).cursorColor ?? [0, 0, 0], 0.6);
    lineDown({ ctx, chartArea }, first.element.x, { style, width: 1 });
  },
};
