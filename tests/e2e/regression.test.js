import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { number, until, untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };

it('the sine is learned: the loss falls and the output at the probe comes near sin πx', async (t) => {
  const hash = '#v1&dataset=sine&activation=tanh&noise=0.02&speed=0&probe=0.5,0';
  const page = await openPage(t, { hash, viewport });
  await untilReady(page);
  const before = await number(page, 'loss-train');
  await page.keyboard.press('Space');
  await until(page, 'a small loss', async () => (await number(page, 'loss-train')) < before / 20);
  await until(page, 'the top of the curve', async () => Math.abs((await number(page, 'probe-0')) - 1) < 0.15);
  await page.keyboard.press('Space');
  await page.getByRole('img', { name: 'The samples and, as a line' }).waitFor();
  assert.equal(await page.locator('kasane-decision-map').count(), 0);

  const probe = page.getByRole('slider', { name: 'Probe 1' });
  const height = async () => (await probe.boundingBox())?.y ?? 0;
  const top = await height();
  await probe.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('Shift+ArrowLeft');
  await until(page, 'the bottom of the curve', async () => (await height()) > top + 100);
  assert.match((await probe.getAttribute('aria-valuetext')) ?? '', /x −0\.50: Output/);
});

it('over the plane a value has a signed map, and a scale that says which colour is which', async (t) => {
  const page = await openPage(t, { hash: '#v1&dataset=plane&speed=0', viewport });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'a small loss', async () => (await number(page, 'loss-train')) < 0.02);
  await page.keyboard.press('Space');
  assert.deepEqual((await page.locator('.scale span').allInnerTexts()).map(String), ['−1', '1']);
  const corners = await page.locator('canvas.field-map').evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    return [
      [0.2, 0.8],
      [0.8, 0.2],
    ].map(([x, y]) => [
      .../** @type {CanvasRenderingContext2D} */ (context).getImageData(x * width, y * height, 1, 1).data,
    ]);
  });
  const isBlue = (/** @type {number[]} */ [r, , b]) => b > r;
  assert.deepEqual(corners.map(isBlue), [false, true], 'x + y below and above zero');
});

it('a loss that compares classes gives way where there are none, and comes back', async (t) => {
  const page = await openPage(t, { hash: '#v1&dataset=abs', viewport });
  await untilReady(page);
  await page.getByText('Outputs at the probe').waitFor();
  assert.equal(await page.locator('[data-figure^=probe-]').count(), 1);
  assert.equal(await page.locator('.notice').count(), 0);
  await page.getByRole('radio', { name: 'classes' }).check({ force: true });
  await page.getByRole('radio', { name: 'moons' }).check({ force: true });
  await page.getByText('Softmax at the probe').waitFor();
  assert.equal(await page.locator('[data-figure^=probe-]').count(), 2);
});

it('classes chosen while a plane is shown take its place', async (t) => {
  const page = await openPage(t, { hash: '#v1&dataset=plane', viewport });
  await untilReady(page);
  await page.getByRole('button', { name: 'Presets' }).click();
  await page.getByRole('button', { name: /Learn a spiral/ }).click();
  await page.getByText('Softmax at the probe').waitFor();
  assert.equal(await page.locator('.notice').count(), 0);
});
