/** moment-line.js - a line down at the epoch that is shown, while it is not the newest. */

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
    ctx.save();
    ctx.strokeStyle = css(color);
    ctx.lineWidth = WIDTH;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.restore();
  },
};
