import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

it('a shared link reproduces the run, bit for bit', async (t) => {
  const first = await openPage(t);
  await untilReady(first);
  const start = await figure(first, 'fingerprint');
  await first.getByRole('button', { name: 'New seed' }).click();
  await until(first, 'other weights', async () => (await figure(first, 'fingerprint')) !== start);
  await first.getByRole('button', { name: '1 epoch' }).click();
  await until(first, 'epoch 1', async () => (await figure(first, 'epoch')).endsWith('1'));
  await until(first, 'the seed in the address', async () => first.url().includes('seed='));

  const second = await openPage(t, { hash: new URL(first.url()).hash });
  await untilReady(second);
  await second.getByRole('button', { name: '1 epoch' }).click();
  await until(second, 'epoch 1', async () => (await figure(second, 'epoch')).endsWith('1'));
  assert.equal(await figure(second, 'fingerprint'), await figure(first, 'fingerprint'));
});

it('a Japanese browser gets Japanese; the switch brings English, and it is remembered', async (t) => {
  const page = await openPage(t, { locale: 'ja-JP' });
  await untilReady(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
  await page
    .getByRole('button', { name: '学習開始' })
    .or(page.getByRole('button', { name: '再生' }))
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: 'English' })
    .or(page.getByRole('button', { name: 'EN' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Play' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.reload();
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

it('on a phone nothing is wider than the screen', async (t) => {
  const page = await openPage(t, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await untilReady(page);
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(content <= screen, `${content} > ${screen}`);
});
