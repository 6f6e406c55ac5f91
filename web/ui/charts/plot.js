/**
 * plot.js - one figure drawn by Chart.js: no animation, fixed margins, numbers where the pointer or the
 * cursor stands. It never changes its height.
 */

import { css } from '../paint/color.js';
import { nextTask } from '../yield-to-main.js';
import { cursorLine, itemsAt, nearestItems } from './chart-hit-test.js';
import { styleOf } from './chart-spec.js';
import { momentLine } from './moment-line.js';
import { datasetsOf, scalesOf, tooltipOf } from './plot-options.js';
import { onLogAxis, zeroLimits } from './zero-line.js';

/** @import { Chart } from 'chart.js' */
/** @import { ChartSpec, Line } from './chart-spec.js' */
/** @import { Range } from './range.js' */

const SHORTEST_EPOCHS = 10;
const TOOLTIP_REM = 0.75;

/** @typedef {{range?: Range | null, cursor?: number | null, ratio?: number}} View */

export class Plot {
  /** @type {Chart | null} null until Chart.js is loaded, and at the end */
  #chart = null;
  #isDisposed = false;
  #style = '';
  /** @type {ChartSpec | null} */
  #figure = null;
  /** @type {View} */
  #view = {};

  /**
   * @param {HTMLCanvasElement} canvas in a positioned box that gives it its size
   */
  constructor(canvas) {
    this.canvas = canvas;
  }

  /** Loads what draws. @returns {Promise<void>} */
  async open() {
    const { Chart, Interaction } = await import('./chart-library.js');
    await nextTask(); // several that wait for the same file are made one by one
    if (this.#isDisposed || this.#chart) return;
    /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (Interaction.modes)).atX = nearestItems;
    this.#chart = new Chart(this.canvas, {
      type: 'line',
      data: { datasets: [] },
      plugins: [cursorLine, momentLine],
      options: {
        animation: false,
        events: ['mousemove', 'mouseout', 'click'], // no touch that may be about to scroll the page
        parsing: false,
        normalized: true,
        clip: 4,
        maintainAspectRatio: false,
        elements: { line: { borderJoinStyle: 'round' }, point: { radius: 0, hitRadius: 0 } },
        layout: { padding: { top: 6, right: 6, bottom: 0, left: 0 } },
        plugins: { tooltip: tooltipOf(() => this.#figure) },
      },
    });
  }

  /** Draws again, or what was to be shown before it could be. */
  redraw() {
    if (this.#figure) this.show(this.#figure, this.#view);
  }

  /** All of the horizontal axis. @returns {Range} */
  get whole() {
    return wholeOf(this.#figure);
  }

  /**
   * @param {ChartSpec} figure
   * @param {View} [view] of the horizontal axis; cursor: where numbers are told; ratio: pixels of a CSS pixel
   */
  show(figure, view = {}) {
    const [{ range, cursor, ratio }, before, chart] = [view, this.#figure, this.#chart];
    this.#figure = figure;
    this.#view = view;
    if (!chart) return;
    const style = styleOf(figure);
    if (style !== this.#style || figure.palette !== before?.palette) restyle(chart, figure);
    this.#style = style;
    const zeroAt = zeroLimits(figure)?.min;
    const drawn = (/** @type {number} */ value) => (figure.isLogarithmic ? onLogAxis(value, zeroAt) : value);
    for (const dataset of /** @type {any[]} */ (chart.data.datasets)) {
      const line = figure.lines[dataset.lineIndex];
      dataset.line = line;
      writePoints(dataset.data, line, dataset.isRaw ? line.raw : line.values, drawn);
    }
    Object.assign(chart.options.scales?.x ?? {}, range ?? wholeOf(figure));
    Object.assign(chart.options.plugins ?? {}, {
      momentLine: { epoch: figure.moment, color: figure.palette.accent },
    });
    if (ratio !== undefined && ratio !== chart.currentDevicePixelRatio) {
      chart.options.devicePixelRatio = ratio;
      chart.resize();
    }
    chart.update('none');
    if (typeof cursor === 'number') pointAt(chart, cursor);
  }

  /** @param {number} clientX @returns {number} the place on the horizontal axis, at most its ends */
  xAt(clientX) {
    if (!this.#chart) return this.whole.min;
    const { scales, chartArea, canvas } = this.#chart;
    const x = clientX - canvas.getBoundingClientRect().left;
    return scales.x.getValueForPixel(Math.max(chartArea.left, Math.min(chartArea.right, x))) ?? 0;
  }

  /** Nothing is told any more. */
  forget() {
    this.#chart?.tooltip?.setActiveElements([], { x: 0, y: 0 });
    this.#chart?.setActiveElements([]);
    this.#chart?.update('none');
  }

  dispose() {
    this.#isDisposed = true;
    this.#chart?.destroy();
    this.#chart = null;
  }
}

/** @param {Chart} chart @param {number} x */
function pointAt(chart, x) {
  const items = itemsAt(chart, x);
  if (items.length === 0) return;
  const place = { x: chart.scales.x.getPixelForValue(x), y: chart.chartArea.top };
  chart.setActiveElements(items);
  chart.tooltip?.setActiveElements(items, place);
  chart.update('none');
}

/** Colours, names and axes: costly, and seldom new. @param {Chart} chart @param {ChartSpec} figure */
function restyle(chart, figure) {
  const { palette, lines } = figure;
  chart.data.datasets = datasetsOf(figure);
  const isScattered = lines.some(({ mark }) => mark === 'dots');
  Object.assign(chart.options, {
    scales: scalesOf(figure),
    interaction: isScattered
      ? { mode: 'nearest', intersect: false, axis: 'xy' }
      : { mode: 'atX', intersect: false },
    cursorColor: palette.ink3,
  });
  Object.assign(chart.options.plugins?.tooltip ?? {}, {
    backgroundColor: css(palette.ink, 0.92),
    titleColor: css(palette.card),
    bodyColor: css(palette.card),
    titleFont: { size: TOOLTIP_REM * palette.rem },
    bodyFont: { size: TOOLTIP_REM * palette.rem },
  });
}

/**
 * Into the points that there are: a chart is drawn many times a second, and new ones would all be garbage.
 * @param {{x: number, y: number}[]} points
 * @param {Line} line
 * @param {ArrayLike<number> | undefined} values
 * @param {(value: number) => number} drawn where a value is drawn
 */
function writePoints(points, { xs }, values, drawn) {
  points.length = Math.min(points.length, xs.length);
  for (let i = 0; i < xs.length; i++) {
    const y = drawn(values?.[i] ?? Number.NaN);
    points[i] ??= { x: xs[i], y };
    points[i].x = xs[i];
    points[i].y = y;
  }
}

/** @param {ChartSpec | null} figure @returns {Range} */
function wholeOf(figure) {
  if (!figure) return { min: 0, max: SHORTEST_EPOCHS };
  const { lines, isOverEpochs } = figure;
  // Earlier runs are cut where this one ends: at its start it would else be too short to be seen.
  const own = lines.filter(({ role }) => role !== 'past');
  const ends = own.flatMap(({ xs }) => (xs.length > 0 ? [xs[0], xs[xs.length - 1]] : []));
  if (isOverEpochs || ends.length === 0) return { min: 0, max: Math.max(SHORTEST_EPOCHS, ...ends) };
  // Half a bar more at each side.
  const bars = lines.find(({ mark }) => mark === 'bars')?.xs;
  const room = bars && bars.length > 1 ? (bars[1] - bars[0]) / 2 : 0;
  return { min: Math.min(...ends) - room, max: Math.max(...ends) + room };
}
