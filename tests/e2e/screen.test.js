/** The screen of the reader: what of the page it shows, its pixels, its colours, and the size of its text. */
import assert from 'node:assert/strict';
import { it, LAPTOP, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

/** What is painted in the pixels of the screen; maps have pixels of their own. */
const SHARP = '.diagram, .map .points, .map .marks, kasane-data-sets canvas, [data-chart]';

/** @param {Page} page @param {number} ratio */
function untilSharp(page, ratio) {
  /** @returns {Promise<number[]>} pixels to a CSS pixel, of each picture that is shown */
  const ratios = () =>
    page.readAll(SHARP, (canvases) =>
      canvases.filter(({ clientWidth }) => clientWidth > 0).map((it) => it.width / it.clientWidth),
    );
  return until(
    `pictures of ${ratio} pixels to a CSS pixel`,
    ratios,
    (seen) => seen.length > 10 && seen.every((one) => Math.abs(one - ratio) < 0.02),
  );
}

it('pictures are painted anew when the pixels of the screen change', async (t) => {
  const page = await open(t, { viewport: LAPTOP, isAlone: true });
  await untilSharp(page, 1);
  await page.changePixels(2);
  await untilSharp(page, 2);
});

/** The worker builds nothing before a chart has stood on the screen. */
function buildWhenChartsAreSeen() {
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
}

it('charts that stand on the screen only while the page is built load nothing', async (t) => {
  let requests = 0;
  const answer = (/** @type {string} */ url) => {
    if (/chart-library/.test(url)) requests++;
    return undefined;
  };
  const viewport = { width: 390, height: 844 };
  const page = await open(t, { viewport, before: buildWhenChartsAreSeen, answer });
  await page.appears('[data-figure=probe-0]');
  assert.equal(requests, 0);
  await page.show('kasane-charts-row');
  await until('the library', async () => requests, 1);
});
