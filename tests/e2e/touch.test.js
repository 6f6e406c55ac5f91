/** A finger on a phone: swiping scrolls the page, tapping and dragging point. */
import assert from 'node:assert/strict';
import { button, chart, it, nth, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */
/** @typedef {[x: number, y: number]} Place */

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** @param {Page} page @returns {Promise<string>} */
const placeOfProbe = (page) => page.text(nth('.bars em', 0));

/** @param {Page} page @param {string} target @param {Place} share of its box @returns {Promise<Place>} */
async function placeIn(page, target, [x, y]) {
  const box = await page.box(target);
  return [Math.round(box.x + x * box.width), Math.round(box.y + y * box.height)];
}

/** @param {Page} page @param {Place} from @returns {Promise<number>} how far it moved */
async function swipeUp(page, [x, y]) {
  const before = await page.read(() => scrollY);
  await page.swipe(Array.from({ length: 16 }, (_, step) => [x, y - 10 * step]));
  let place = before;
  /** A swiped page goes on by itself for a while. */
  const isAtRest = async () => {
    const earlier = place;
    await page.frames(15);
    place = await page.read(() => scrollY);
    return place > before && place === earlier;
  };
  await until('the page scrolled, and rests', isAtRest, true);
  return place - before;
}

it('a swipe scrolls the page; a tap moves the probe, and so does a drag that begins on it', async (t) => {
  const page = await open(t, PHONE);
  const map = 'kasane-decision-map .map';
  const first = '(0.30, 0.20)';
  await until('the probe', () => placeOfProbe(page), first);

  const scrolled = await swipeUp(page, await placeIn(page, map, [0.3, 0.8]));
  assert.equal(await placeOfProbe(page), first);
  assert.equal(await page.isDisabled(button(/^Undo/)), true);

  const tapped = await placeIn(page, map, [0.25, 0.75]);
  await page.tapAt(...tapped);
  await until('the probe at the tap', () => placeOfProbe(page), '(−0.60, −0.60)');

  const target = await placeIn(page, map, [0.75, 0.5]);
  await page.swipe([tapped, [Math.round((tapped[0] + target[0]) / 2), target[1]], target]);
  await until('the probe dragged', () => placeOfProbe(page), /^\(0\.60, /);
  assert.equal(await page.read(() => scrollY), scrolled, 'a drag of the probe scrolls nothing');

  const loss = chart('loss');
  await page.show(loss);
  await swipeUp(page, await placeIn(page, loss, [0.5, 0.6]));
  assert.equal(await page.count('.band[data-is-dragged=true]'), 0);
  assert.equal(await page.count(button('Show all')), 0);
});
