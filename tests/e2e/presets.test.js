import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @param {import('playwright-core').Page} page @param {string} key */
function colorsOf(page, key) {
  return page.locator(`[data-preset=${key}] canvas.field-map`).evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    const { data } = /** @type {CanvasRenderingContext2D} */ (context).getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

it('the gallery trains beside the experiment of the page; a choice is one step of undo', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'epoch 1', async () => (await number(page, 'epoch')) === 1);
  const before = await figure(page, 'fingerprint');
  const button = page.getByRole('button', { name: 'Presets' });
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Presets' });
  await dialog.waitFor();
  const cards = dialog.locator('[data-preset]');
  const count = await cards.count();
  assert.ok(count >= 14, `${count} presets`);
  await until(page, 'all of them trained', async () => {
    return (await dialog.locator('[data-trained=true]').count()) === count;
  });
  assert.ok((await colorsOf(page, 'xorHidden')) > 20, 'a decision map is painted');
  assert.match(await cards.first().innerText(), /test 9\d\.\d\s%/);
  assert.equal(await figure(page, 'fingerprint'), before);

  await dialog.getByRole('button', { name: 'XOR without a hidden layer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await until(page, 'another run', async () => (await figure(page, 'fingerprint')) !== before);
  assert.match(page.url() + (await page.locator('.data h2').innerText()), /XOR/);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-open'));
  assert.equal(focused, 'presets');
  await page.keyboard.press('Control+Z');
  await until(page, 'the spiral', async () =>
    (await page.locator('.data h2').innerText()).includes('spiral'),
  );
  assert.equal(await page.getByRole('button', { name: /^Undo/ }).isDisabled(), true);
});

it('on a phone and in Japanese the gallery is no wider than the screen, and Escape closes it', async (t) => {
  const page = await openPage(t, { viewport: { width: 390, height: 844 }, locale: 'ja-JP', hasTouch: true });
  await untilReady(page);
  await page.getByRole('button', { name: '実験例' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const overfull = await dialog.evaluate((it) =>
    [it, ...it.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.className),
  );
  assert.deepEqual(overfull, []);
  const close = await dialog.getByRole('button', { name: '閉じる' }).boundingBox();
  assert.ok(close && close.width >= 44 && close.height >= 44);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});
