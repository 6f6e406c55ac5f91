/** The screen as its reader has set it up: its pixels, its colours, and the size of its text. */
import { it } from 'node:test';
import { openPage } from './harness.js';
import { until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

/** What is painted in the pixels of the screen; maps have pixels of their own. */
const SHARP = '.diagram, .map .points, .map .marks, kasane-data-sets canvas, [data-chart]';

/** @param {Page} page @returns {Promise<number[]>} pixels to a CSS pixel, of each picture that is shown */
function ratiosIn(page) {
  return page
    .locator(SHARP)
    .evaluateAll((canvases) =>
      canvases
        .filter((canvas) => canvas.clientWidth > 0)
        .map((canvas) => /** @type {HTMLCanvasElement} */ (canvas).width / canvas.clientWidth),
    );
}

/** @param {Page} page @param {number} ratio @returns {Promise<boolean>} */
async function isSharp(page, ratio) {
  const ratios = await ratiosIn(page);
  return ratios.length > 10 && ratios.every((one) => Math.abs(one - ratio) < 0.02);
}

it('pictures are painted anew when the pixels of the screen change', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await until(page, 'pictures', () => isSharp(page, 1));
  const client = await page.context().newCDPSession(page);
  const screen = { width: 1367, height: 768, deviceScaleFactor: 2, mobile: false };
  await client.send('Emulation.setDeviceMetricsOverride', screen);
  await until(page, 'sharp pictures', () => isSharp(page, 2));
});
