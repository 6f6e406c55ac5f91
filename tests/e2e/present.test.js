import assert from 'node:assert/strict';
import { button, checkbox, it, nth, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const LINK = '[data-copied=link]';

/** @param {Page} page @param {boolean} isPresenting */
const untilPresenting = (page, isPresenting) => {
  const state = () => page.read(() => document.documentElement.dataset.present);
  return until(isPresenting ? 'the presentation' : 'the page as it was', state, String(isPresenting));
};

/** @param {Page} page */
const sizeOfEpoch = (page) =>
  page.readAll('.figure.epoch b', ([figure]) => Number.parseFloat(getComputedStyle(figure).fontSize));

it('presenting fits a projector: larger type, less around it; Escape leaves', async (t) => {
  const page = await open(t, { viewport: { width: 1024, height: 768 } });
  const small = await sizeOfEpoch(page);
  const needless = ['kasane-data-card', '.settings', '[data-open=share]', nth('.network .spot', 0)];
  for (const part of needless) await page.appears(part);
  await page.click(button('Present'));
  await untilPresenting(page, true);
  await page.settled();
  const large = await sizeOfEpoch(page);
  assert.ok(large >= 1.3 * small, `${small} ${large}`);
  for (const part of needless) assert.equal(await page.isVisible(part), false, part);
  for (const there of ['.field-map', '.diagram', '.charts', '[data-figure=loss-train]', '.play']) {
    assert.equal(await page.isVisible(there), true, there);
  }
  const [width, height, screenWidth, screenHeight] = await page.read(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight, innerWidth, innerHeight];
  });
  assert.ok(width <= screenWidth && height <= screenHeight, `${width} x ${height}`);
  await page.press('Escape');
  await untilPresenting(page, false);
  await page.appears('kasane-data-card');
});

it('the key goes in and out, and presenting stays out of the link unless it is asked for', async (t) => {
  const page = await open(t);
  await page.press('n', 'f');
  await untilPresenting(page, true);
  const address = await until('the seed in the address', () => page.hash(), /seed=/);
  assert.doesNotMatch(address, /present/);
  await page.press('f');
  await untilPresenting(page, false);
  await page.press('s');
  await page.choose(checkbox(/Open for a projector/));
  const link = await until('the link', () => page.value(LINK), /present=1/);

  const other = await open(t, { hash: new URL(String(link)).hash });
  await untilPresenting(other, true);
  await other.click(button('Leave'));
  await untilPresenting(other, false);
});
