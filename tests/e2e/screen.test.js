/** The screen of the reader: what of the page it shows, its pixels, its colours, and the size of its text. */
import assert from 'node:assert/strict';
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

it('charts that stand on the screen only while the page is built load nothing', async (t) => {
  const page = await openPage(t, { viewport: { width: 390, height: 844 } });
  let requests = 0;
  await page.route(/chart-library/, (route) => {
    requests++;
    return route.continue();
  });
  await page.addInitScript(() => {
    /** @type {Promise<void>} */
    const chartsAreSeen = new Promise((resolve) => {
      const look = () => {
        const chart = document.querySelector('[data-chart]');
        if (chart) new IntersectionObserver(() => setTimeout(resolve)).observe(chart);
        else requestAnimationFrame(look);
      };
      look();
    });
    window.Worker = class extends Worker {
      /** @param {any} message @param {any[]} rest */
      postMessage(message, ...rest) {
        const post = () => super.postMessage(message, ...rest);
        if (message.method === 'build') chartsAreSeen.then(post);
        else post();
      }
    };
  });
  await page.reload();
  await untilReady(page);
  await page.locator('[data-figure=probe-0]').waitFor();
  assert.equal(requests, 0);
  await page.locator('kasane-charts-row').scrollIntoViewIfNeeded();
  await until(page, 'the library', async () => requests === 1);
});
