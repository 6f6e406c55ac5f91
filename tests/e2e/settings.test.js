import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, overfull, until, untilReady } from './page.js';

it('a shared link reproduces the run, bit for bit', async (t) => {
  const first = await openPage(t);
  await untilReady(first);
  const start = await figure(first, 'fingerprint');
  await first.locator('.settings').getByRole('button', { name: 'New seed' }).click();
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

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
]) {
  it(`at ${viewport.width} x ${viewport.height} everything is in view, whatever is chosen`, async (t) => {
    const page = await openPage(t, { viewport });
    await untilReady(page);
    await page.locator('select[name=initializer]').selectOption('uniform');
    await page.getByLabel('Activation function of hidden layer 2').selectOption('step');
    await page.locator('#activation-hint').waitFor();
    const thumbnails = page.locator('.thumbs canvas:visible');
    assert.equal(await thumbnails.count(), 8);
    assert.deepEqual(await overfull(page, '.card'), []);
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.equal(content, viewport.height);
    const tops = await thumbnails.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    assert.equal(new Set(tops.map(Math.round)).size, 2, 'two rows');
  });
}

it('every data set, activation, weights, loss and optimizer can be chosen and trained', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const step = page.getByRole('button', { name: '1 epoch' });
  await page.getByRole('button', { name: 'Training settings' }).click();
  for (const name of ['activations', 'initializer', 'loss', 'optimizer']) {
    if (name === 'loss') await page.getByText('Loss and start').click();
    if (name === 'optimizer') await page.locator('[data-group=optimizer] summary').click();
    const choice = page.locator(`select[name=${name}]`).first();
    const values = await choice
      .locator('option')
      .evaluateAll((all) => all.map((option) => /** @type {HTMLOptionElement} */ (option).value));
    assert.ok(values.length >= 6, `${name}: ${values}`);
    // The defaults stand first or in the middle: backwards, every choice is a change.
    for (const value of values.reverse()) {
      await choice.selectOption(value);
      await until(page, `a new run with ${value}`, async () => (await figure(page, 'epoch')) === '000,000');
      await step.click();
      await until(page, `an epoch with ${value}`, async () => (await figure(page, 'epoch')) === '000,001');
    }
  }
  await page.keyboard.press('Escape');
  const [, ...unchosen] = await page.locator('.thumbs label:visible').all();
  assert.equal(unchosen.length, 7);
  for (const thumbnail of unchosen) {
    await thumbnail.click();
    await until(page, 'a new run', async () => (await figure(page, 'epoch')) === '000,000');
    await step.click();
    await until(page, 'an epoch', async () => (await figure(page, 'epoch')) === '000,001');
  }
  assert.equal(await page.locator('.notice.error').count(), 0);
});
