/** moment-line.js - a line down a chart: at the epoch that is shown, while it is not the newest. */

import { css } from '../paint/color.js';

/** @import { Chart } from 'chart.js' */
/** @import { Rgb } from '../paint/color.js' */

const WIDTH = 1.5;

/** @typedef {{epoch?: number, color?: Rgb}} MomentOptions */

export const momentLine = {
  id: 'momentLine',
  /** @param {Chart} chart @param {unknown} _ @param {MomentOptions} options */
  afterDatasetsDraw({ ctx, chartArea, scales }, _, { epoch, color }) {
    if (epoch === undefined || color === undefined) return;
    const x = scales.x.getPixelForValue(epoch);
    if (x < chartArea.left || x > chartArea.right) return;
    lineDown({ ctx, chartArea }, x, { style: css(color), width: WIDTH });
  },
};

/**
 * @param {Pick<Chart, 'ctx' | 'chartArea'>} chart
 * @param {number} x
 * @param {{style: string, width: number}} look
 */
export function lineDown({ ctx, chartArea: { top, bottom } }, x, { style, width }) {
  ctx.save();
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, bottom);
  ctx.stroke();
  ctx.restore();
}
