import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, inkOf, number, tabTo, until, untilReady } from './page.js';

it('Play from the keyboard: the spiral is learned, the charts fill, the bars sum to 1', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const inkBefore = await inkOf(page, 'accuracy');

  await tabTo(page, 'Play');
  await page.keyboard.press('Enter');
  await until(page, 'test accuracy 0.95', async () => (await number(page, 'accuracy-test')) >= 0.95);
  await page.keyboard.press('Space');
  await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');

  for (const chart of ['loss', 'accuracy', 'probe']) {
    const ink = await inkOf(page, chart);
    const spoken = await page.locator(`canvas[data-chart=${chart}]`).getAttribute('aria-valuetext');
    t.diagnostic(`${chart}: ${ink} coloured pixels; ${spoken}`);
    assert.ok(ink > inkBefore + 100, `${chart} is empty`);
    assert.match(spoken ?? '', /\d/);
  }
  const bars = await Promise.all([0, 1, 2].map((index) => number(page, `probe-${index}`)));
  const sum = bars.reduce((total, value) => total + value, 0);
  t.diagnostic(`bars ${bars.join(' + ')} = ${sum}`);
  assert.ok(Math.abs(sum - 1) <= 0.0016, 'three figures rounded to 0.001 each');
});

it('one epoch at a time, and Reset goes back to the same weights', async (t) => {
  const page = await openPage(t);
  await untilReady(page);
  const first = await figure(page, 'fingerprint');
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'epoch 1', async () => (await number(page, 'epoch')) === 1);
  const second = await figure(page, 'fingerprint');
  assert.notEqual(second, first);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await until(page, 'epoch 0', async () => (await number(page, 'epoch')) === 0);
  assert.equal(await figure(page, 'fingerprint'), first);
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'epoch 1', async () => (await number(page, 'epoch')) === 1);
  assert.equal(await figure(page, 'fingerprint'), second);
});

it('a click on the map and the arrow keys move the probe, and its softmax follows', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'a sure network', async () => (await number(page, 'accuracy-test')) >= 0.95);
  await page.keyboard.press('Space');
  const bars = () => page.locator('.bars').innerText();
  const before = await bars();
  const box = await page.locator('kasane-decision-map .map').boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width * 0.2, box.y + box.height * 0.3);
  await until(page, 'the bars of the new place', async () => (await bars()) !== before);
  const clicked = await bars();
  assert.match(clicked, /\(−0\.7\d, 0\.4\d\)/);
  await page.getByRole('slider', { name: 'Probe 1' }).focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await until(page, 'the bars after the arrows', async () => (await bars()) !== clicked);
});

it('two classes under a sigmoid: one output node, two bars that sum to 1', async (t) => {
  const hash = '#v1&dataset=moons&loss=binary_cross_entropy&speed=0';
  const page = await openPage(t, { hash, viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  assert.match((await page.locator('canvas.diagram').getAttribute('aria-label')) ?? '', /2-16-16-1\./);
  await page.getByText('probability of class 1').waitFor();
  await page.keyboard.press('Space');
  await until(page, 'test accuracy 0.95', async () => (await number(page, 'accuracy-test')) >= 0.95);
  await page.keyboard.press('Space');
  assert.equal(await page.locator('[data-figure^=probe-]').count(), 2);
  const sum = (await number(page, 'probe-0')) + (await number(page, 'probe-1'));
  assert.equal(sum.toFixed(3), '1.000');
  // The map takes the colours of both classes.
  const shares = await page.locator('canvas.field-map').evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    const { data } = /** @type {CanvasRenderingContext2D} */ (context).getImageData(0, 0, width, height);
    let blue = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 2] > data[i]) blue++;
    return blue / (width * height);
  });
  assert.ok(shares > 0.2 && shares < 0.8, `blue is ${shares}`);
});
