/** The worker fails: the page says so, and goes on with the same experiment in another worker. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

const hash = '#v1&dataset=circle&classes=2&noise=0.2&seed=5';

/** @param {import('playwright-core').Page} page */
async function trainAndPause(page) {
  await page.keyboard.press('Space');
  await until(page, 'epoch 20', async () => (await number(page, 'epoch')) >= 20);
  await page.keyboard.press('Space');
  await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');
}

it('after a trap of the core the page stands where it stood, and trains on', async (t) => {
  const page = await openPage(t, { hash });
  await untilReady(page);
  await trainAndPause(page);
  const [epoch, weights] = [await figure(page, 'epoch'), await figure(page, 'fingerprint')];
  await page.waitForTimeout(300); // saved meanwhile
  await page.workers()[0].evaluate(() => {
    performance.now = () => {
      throw new WebAssembly.RuntimeError('unreachable');
    };
  });
  await page.getByRole('button', { name: '1 epoch' }).click();
  await page.getByText('has stopped unexpectedly').waitFor();
  await page.getByText(`stands at epoch ${Number(epoch.replace(',', ''))}. Press Play`).waitFor();
  assert.deepEqual([await figure(page, 'epoch'), await figure(page, 'fingerprint')], [epoch, weights]);
  assert.equal(await page.locator('[name=seed]').inputValue(), '5');
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'it trains on', async () => (await number(page, 'epoch')) > 30);
});

it('a worker that falls silent is replaced, in the words of the reader', async (t) => {
  const page = await openPage(t, { hash, locale: 'ja-JP' });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'epoch 20', async () => (await number(page, 'epoch')) >= 20);
  await page.workers()[0].evaluate(() => self.close());
  await page.getByText('予期せず停止しました').waitFor();
  await page.getByText('の状態に戻しました').waitFor();
  await page.keyboard.press('Space');
  const epoch = await number(page, 'epoch');
  await until(page, 'it trains on', async () => (await number(page, 'epoch')) > epoch);
});
