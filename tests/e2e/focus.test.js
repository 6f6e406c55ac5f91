/** What the reader works on keeps the focus, and what is typed is taken, or given up. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

const LAPTOP = { width: 1366, height: 768 };

it('Tab goes through the regions from left to right', async (t) => {
  const page = await openPage(t, { viewport: LAPTOP });
  await untilReady(page);
  await page.locator('kasane-charts-row').waitFor();
  const regions = await page.locator('main > *').evaluateAll((all) => all.map(({ localName }) => localName));
  const names = ['data-card', 'network-card', 'output-card', 'charts-row'];
  assert.deepEqual(
    regions,
    names.map((name) => `kasane-${name}`),
  );
});

it('a button whose press has brought it to its end keeps the focus, and does nothing more', async (t) => {
  const page = await openPage(t, { viewport: LAPTOP, hash: '#v1&hidden=2' });
  await untilReady(page);
  const less = page.getByRole('button', { name: 'Remove the last hidden layer' });
  const layers = () => page.locator('.layer[role=group]').count();
  await less.focus();
  await page.keyboard.press('Enter');
  await until(page, 'no layer', async () => (await layers()) === 0);
  await page.keyboard.press('Enter');
  assert.equal(await less.getAttribute('aria-disabled'), 'true');
  assert.equal(await less.evaluate((button) => button === document.activeElement), true);
  assert.equal(await layers(), 0);
  assert.equal(await page.locator('kasane-notice-area').innerText(), '');
});

it('what is typed is written as it is taken, and Escape gives it up', async (t) => {
  const page = await openPage(t, { viewport: LAPTOP });
  await untilReady(page);
  const seed = page.getByRole('textbox', { name: 'seed' });
  await seed.fill('7.0');
  await seed.press('Enter');
  await until(page, 'the number alone', async () => (await seed.inputValue()) === '7');
  const before = await figure(page, 'fingerprint');
  await seed.fill('20');
  await seed.press('Escape');
  assert.equal(await seed.inputValue(), '7');
  await page.locator('h1').click();
  assert.equal(await figure(page, 'fingerprint'), before);
});

it('Space plays while a slider has the focus', async (t) => {
  const page = await openPage(t, { viewport: LAPTOP });
  await untilReady(page);
  await page.locator('input[type=range][name=noise]').focus();
  await page.keyboard.press('Space');
  await until(page, 'training', async () => (await number(page, 'epoch')) > 2);
});

it('Space plays after a click on a button, and presses a button that Tab has led to', async (t) => {
  const page = await openPage(t, { viewport: LAPTOP });
  await untilReady(page);
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await page.getByRole('button', { name: 'Share' }).click();
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  assert.equal(await dialog.count(), 0);

  await page.getByRole('button', { name: 'Present' }).click();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Play' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.present), 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await dialog.waitFor();
});
