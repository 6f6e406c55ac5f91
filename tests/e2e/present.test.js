import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { until, untilReady } from './page.js';

/** @param {import('playwright-core').Page} page */
const isPresenting = (page) => page.evaluate(() => document.documentElement.dataset.present === 'true');

it('presenting fits a projector: larger type, less around it; Escape leaves', async (t) => {
  const page = await openPage(t, { viewport: { width: 1024, height: 768 } });
  await untilReady(page);
  const small = await page.locator('.figure.epoch b').evaluate((it) => getComputedStyle(it).fontSize);
  const needless = ['kasane-data-card', '.settings', '[data-open=share]', '.network .spot >> nth=0'];
  for (const part of needless) assert.equal(await page.locator(part).isVisible(), true, part);
  await page.getByRole('button', { name: 'Present' }).click();
  await until(page, 'the presentation', () => isPresenting(page));
  const large = await page.locator('.figure.epoch b').evaluate((it) => getComputedStyle(it).fontSize);
  assert.ok(Number.parseFloat(large) >= 1.3 * Number.parseFloat(small), `${small} ${large}`);
  for (const part of needless) assert.equal(await page.locator(part).isVisible(), false, part);
  for (const there of ['.field-map', '.diagram', '.charts', '[data-figure=loss-train]', '.play']) {
    assert.equal(await page.locator(there).first().isVisible(), true, there);
  }
  const [width, height, screenWidth, screenHeight] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight, innerWidth, innerHeight];
  });
  assert.ok(width <= screenWidth && height <= screenHeight, `${width} x ${height}`);
  await page.keyboard.press('Escape');
  await until(page, 'the page as it was', async () => !(await isPresenting(page)));
  assert.equal(await page.locator('kasane-data-card').isVisible(), true);
});

it('the key goes in and out, and presenting stays out of the link unless it is asked for', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  await until(page, 'the presentation', () => isPresenting(page));
  await until(page, 'the seed in the address', async () => page.url().includes('seed='));
  assert.doesNotMatch(page.url(), /present/);
  await page.keyboard.press('f');
  await until(page, 'the page as it was', async () => !(await isPresenting(page)));
  await page.keyboard.press('s');
  await page.getByLabel(/Open for a projector/).check();
  const link = page.locator('[data-copied=link]');
  await until(page, 'the link', async () => (await link.inputValue()).includes('present=1'));

  const other = await openPage(t, { hash: new URL(await link.inputValue()).hash });
  await untilReady(other);
  assert.equal(await isPresenting(other), true);
  await other.getByRole('button', { name: 'Leave' }).click();
  await until(other, 'the page as it was', async () => !(await isPresenting(other)));
});
