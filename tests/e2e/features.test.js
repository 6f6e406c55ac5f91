/** Features: what the network is given of the plane. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };
const sizes = /** @param {import('playwright-core').Page} page */ (page) =>
  page.locator('.network h2 em').innerText();

it('each feature can be switched on and off, from the keyboard too, and the network takes it in', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const boxes = page.locator('input[name=feature]');
  assert.equal(await boxes.count(), 9);
  await page.getByRole('checkbox', { name: 'x₁²' }).click({ force: true });
  await until(page, 'three inputs', async () => (await sizes(page)).startsWith('3-16'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.getByRole('checkbox', { name: 'x₂²' }).isChecked(), true);
  await until(page, 'four inputs', async () => (await sizes(page)).startsWith('4-16'));
  await page.getByRole('checkbox', { name: 'sin πx₂' }).click({ force: true });
  await until(page, 'five inputs', async () => (await sizes(page)).startsWith('5-16'));
  const before = await figure(page, 'fingerprint');
  await page.getByRole('checkbox', { name: 'x₁', exact: true }).click({ force: true });
  await until(page, 'four again', async () => (await sizes(page)).startsWith('4-16'));
  assert.notEqual(await figure(page, 'fingerprint'), before);
  await until(page, 'the address', async () => page.url().includes('features=y'));
});

it('the last feature stays on, and the page says so', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const [first, second] = ['x₁', 'x₂'].map((name) => page.getByRole('checkbox', { name, exact: true }));
  await first.click({ force: true });
  await until(page, 'one input', async () => (await sizes(page)).startsWith('1-16'));
  await second.click({ force: true });
  await page.locator('.notice').getByText('At least one feature stays on').waitFor();
  assert.equal(await second.isChecked(), true);
  assert.match(await sizes(page), /^1-16/);
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
  await page.getByRole('checkbox', { name: 'cos πx₁' }).click({ force: true });
  await until(page, 'three inputs', async () => (await sizes(page)).startsWith('3-16'));
});
