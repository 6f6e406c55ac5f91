/**
 * line-chart.js - one chart over epochs, drawn by Chart.js: no animation, fixed margins, numbers on hover.
 * It never changes its height.
 */

import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { css } from '../paint/color.js';
import { groupThousands, powerOfTen, ticks, twoDecimals } from './ticks.js';

/** @import { Palette } from '../palette.js' */
/** @import { Rgb } from '../paint/color.js' */

Chart.register(LinearScale, LineController, LineElement, LogarithmicScale, PointElement, Tooltip);

/**
 * @typedef {object} Line
 * @property {string} label
 * @property {ArrayLike<number>} values one per epoch of the picture; what is not finite leaves a gap
 * @property {Rgb} color
 * @property {boolean} [isDashed]
 */

/** @typedef {{min?: number, max?: number, suggestedMin?: number}} Limits */

/**
 * @typedef {object} Picture
 * @property {ArrayLike<number>} epochs
 * @property {Line[]} lines
 * @property {Palette} palette
 * @property {boolean} [isLogarithmic]
 * @property {Limits} [limits] of a linear vertical axis; without them it follows the values
 * @property {(epoch: number) => string} title of the numbers on hover
 * @property {(value: number) => string} format of one number
 */

const AXIS_WIDTH = 44;
const SHORTEST_AXIS = 10;
const DOT_RADIUS = 2.5;

export class LineChart {
  #chart;
  /** @type {Picture | null} */
  #picture = null;

  /**
   * @param {HTMLCanvasElement} canvas in a positioned box that gives it its size
   */
  constructor(canvas) {
    this.#chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        clip: 4,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false, axis: 'x' },
        elements: { line: { borderWidth: 2, borderJoinStyle: 'round' }, point: { radius: 0, hitRadius: 0 } },
        layout: { padding: { top: 6, right: 6, bottom: 0, left: 0 } },
        plugins: { tooltip: this.#tooltip() },
      },
    });
  }

  /** @param {Picture} picture */
  show(picture) {
    const { epochs, lines } = picture;
    if (!isAlike(picture, this.#picture)) this.#style(picture);
    this.#picture = picture;
    lines.forEach(({ values }, index) => {
      this.#chart.data.datasets[index].data = Array.from(epochs, (x, i) => ({ x, y: values[i] }));
    });
    const { x } = /** @type {{x: {max: number}}} */ (this.#chart.options.scales);
    x.max = Math.max(SHORTEST_AXIS, epochs[epochs.length - 1] ?? 0);
    this.#chart.update('none');
  }

  /** Colours, names and axes: costly, and seldom new. @param {Picture} picture */
  #style(picture) {
    const { lines, palette } = picture;
    this.#chart.data.datasets = lines.map(({ label, color, isDashed }) => ({
      label,
      data: [],
      borderColor: css(color),
      backgroundColor: css(color),
      borderDash: isDashed ? [4, 3] : [],
      pointRadius: hasDots(picture) ? DOT_RADIUS : 0,
    }));
    this.#chart.options.scales = { x: this.#epochAxis(palette), y: this.#valueAxis(picture) };
    Object.assign(this.#chart.options.plugins?.tooltip ?? {}, {
      backgroundColor: css(palette.ink, 0.92),
      titleColor: css(palette.card),
      bodyColor: css(palette.card),
    });
  }

  dispose() {
    this.#chart.destroy();
  }

  /** @param {Palette} palette @returns {any} options of a scale */
  #epochAxis(palette) {
    return {
      type: 'linear',
      min: 0,
      border: { display: false },
      grid: { display: false },
      ticks: {
        ...ticks(palette),
        maxTicksLimit: 6,
        precision: 0,
        callback: groupThousands,
        includeBounds: false,
      },
    };
  }

  /** @param {Picture} picture @returns {any} options of a scale */
  #valueAxis({ palette, isLogarithmic, limits = {} }) {
    return {
      ...(isLogarithmic ? { type: 'logarithmic' } : { type: 'linear', ...limits }),
      border: { display: false },
      grid: { color: css(palette.line), drawTicks: false },
      ticks: {
        ...ticks(palette),
        padding: 8,
        maxTicksLimit: 5,
        ...(limits.max === 1 ? { stepSize: 0.25, callback: twoDecimals } : {}),
        ...(isLogarithmic ? { callback: powerOfTen } : {}),
      },
      afterFit: (/** @type {{width: number}} */ axis) => {
        axis.width = AXIS_WIDTH;
      },
    };
  }

  /** @returns {any} options of the tooltip */
  #tooltip() {
    return {
      displayColors: true,
      boxWidth: 8,
      boxHeight: 8,
      boxPadding: 4,
      caretSize: 0,
      callbacks: {
        title: (/** @type {{parsed: {x: number}}[]} */ [item]) => this.#picture?.title(item.parsed.x) ?? '',
        label: (/** @type {{dataset: {label: string}, parsed: {y: number}}} */ { dataset, parsed }) =>
          `${dataset.label}  ${this.#picture?.format(parsed.y) ?? ''}`,
      },
    };
  }
}

/** @param {Picture} picture @returns {boolean} one value alone makes no line: it is shown as a dot */
function hasDots({ lines: [line] }) {
  let count = 0;
  for (let i = line?.values.length - 1; i >= 0 && count < 2; i--)
    count += Number.isFinite(line.values[i]) ? 1 : 0;
  return count === 1;
}

/** @param {Picture} a @param {Picture | null} b @returns {boolean} whether only the numbers differ */
function isAlike(a, b) {
  return (
    a.palette === b?.palette &&
    a.isLogarithmic === b.isLogarithmic &&
    a.limits === b.limits &&
    hasDots(a) === hasDots(b) &&
    a.lines.length === b.lines.length &&
    a.lines.every(({ label }, index) => label === b.lines[index].label)
  );
}
