/** Features: what the network is given of the plane. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };

/** @typedef {import('playwright-core').Page} Page */

/** Each input has 16 weights of the first layer. @param {Page} page @returns {Promise<string>} */
const parameters = (page) => page.locator('.network h2 em').innerText();

/** @param {Page} page @param {string} name */
const toggle = (page, name) => page.locator('.features').getByText(name, { exact: true }).click();

it('each feature is switched on and off, from the keyboard too, and the network takes it in', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const boxes = page.locator('input[name=feature]');
  assert.equal(await boxes.count(), 9);
  await toggle(page, 'x₁²');
  await until(page, 'three inputs', async () => (await parameters(page)).includes('387 '));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.getByRole('checkbox', { name: 'x₂²' }).isChecked(), true);
  await until(page, 'four inputs', async () => (await parameters(page)).includes('403 '));
  await toggle(page, 'sin πx₂');
  await until(page, 'five inputs', async () => (await parameters(page)).includes('419 '));
  const before = await figure(page, 'fingerprint');
  await toggle(page, 'x₁');
  await until(page, 'four again', async () => (await parameters(page)).includes('403 '));
  assert.notEqual(await figure(page, 'fingerprint'), before);
  await until(page, 'the address', async () => page.url().includes('features=y'));
});

it('the last feature stays on, and the page says so', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const last = page.getByRole('checkbox', { name: 'x₂', exact: true });
  await toggle(page, 'x₁');
  await until(page, 'one input', async () => (await parameters(page)).includes('355 '));
  await toggle(page, 'x₂');
  await page.locator('.notice').getByText('At least one feature stays on').waitFor();
  assert.equal(await last.isChecked(), true);
  assert.match(await parameters(page), /355 /);
});

it('each feature has a map of its own in the signed colours', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const canvases = page.locator('.features canvas');
  const pictures = await canvases.evaluateAll((all) =>
    all.map((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL()),
  );
  assert.equal(new Set(pictures).size, 9);
  const [left, right] = await canvases.first().evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    return [0, width - 1].map((x) => [...(context?.getImageData(x, height / 2, 1, 1).data ?? [])]);
  });
  assert.ok(left[0] > left[2] && right[2] > right[0], `orange ${left}, blue ${right}`);
});

it('where there is no plane, words stand in place of the features', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&dataset=digits8' });
  await untilReady(page);
  await page.getByText('The 64 inputs are the pixels').waitFor();
  assert.equal(await page.locator('input[name=feature]:visible').count(), 0);
  await page.getByRole('radio', { name: 'regression' }).check({ force: true });
  await page.getByRole('radio', { name: 'sine' }).check({ force: true });
  await page.getByText('These data have one input').waitFor();
  await page.getByRole('radio', { name: 'plane' }).check({ force: true });
  await toggle(page, 'cos πx₁');
  await until(page, 'three inputs', async () => (await parameters(page)).includes('353 '));
});
