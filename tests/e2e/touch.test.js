/** A finger on a phone: swiping scrolls the page, tapping and dragging point. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** @param {Page} page @returns {Promise<string>} */
async function placeOfProbe(page) {
  return (await page.locator('.bars em').first().innerText()).trim();
}

/** @param {Page} page @param {string} selector @param {{x: number, y: number}} share of its box */
async function pointIn(page, selector, share) {
  const box = await page.locator(selector).first().boundingBox();
  assert.ok(box, selector);
  return { x: Math.round(box.x + share.x * box.width), y: Math.round(box.y + share.y * box.height) };
}

/** @param {Page} page @param {{x: number, y: number}[]} path */
async function drag(page, path) {
  const client = await page.context().newCDPSession(page);
  for (const [index, point] of path.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** @param {Page} page @param {{x: number, y: number}} from @returns {Promise<number>} how far it moved */
async function swipeUp(page, { x, y }) {
  const before = await page.evaluate(() => scrollY);
  await drag(
    page,
    Array.from({ length: 16 }, (_, step) => ({ x, y: y - 10 * step })),
  );
  let place = before;
  await until(page, 'the page scrolled, and rests', async () => {
    const earlier = place;
    place = await placeAfterFrames(page);
    return place > before && place === earlier;
  });
  return place - before;
}

/** A swiped page goes on by itself for a while. @param {Page} page @returns {Promise<number>} scrollY */
function placeAfterFrames(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 15; frame++) await new Promise(requestAnimationFrame);
    return scrollY;
  });
}

it('a swipe scrolls the page; a tap moves the probe, and so does a drag that begins on it', async (t) => {
  const page = await openPage(t, PHONE);
  await untilReady(page);
  const map = 'kasane-decision-map .map';
  const first = '(0.30, 0.20)';
  await until(page, 'the probe', async () => (await placeOfProbe(page)) === first);
  const undo = page.getByRole('button', { name: /^Undo/ });

  const scrolled = await swipeUp(page, await pointIn(page, map, { x: 0.3, y: 0.8 }));
  assert.equal(await placeOfProbe(page), first);
  assert.equal(await undo.isDisabled(), true);

  const tapped = await pointIn(page, map, { x: 0.25, y: 0.75 });
  await page.touchscreen.tap(tapped.x, tapped.y);
  await until(page, 'the probe at the tap', async () => (await placeOfProbe(page)) === '(−0.60, −0.60)');

  const target = await pointIn(page, map, { x: 0.75, y: 0.5 });
  const middle = { x: Math.round((tapped.x + target.x) / 2), y: target.y };
  await drag(page, [tapped, middle, target]);
  await until(page, 'the probe dragged', async () => /^\(0\.60, /.test(await placeOfProbe(page)));
  assert.equal(await page.evaluate(() => scrollY), scrolled, 'a drag of the probe scrolls nothing');

  await page.locator('canvas[data-chart=loss]').scrollIntoViewIfNeeded();
  await swipeUp(page, await pointIn(page, 'canvas[data-chart=loss]', { x: 0.5, y: 0.6 }));
  assert.equal(await page.locator('.band[data-is-dragged=true]').count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Show all' }).count(), 0);
});
