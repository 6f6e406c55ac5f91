import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

it('a change is undone and made again, by button and by key, and the weights follow', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const undo = page.getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('button', { name: /^Redo/ });
  assert.equal(await undo.isDisabled(), true);
  const first = await figure(page, 'fingerprint');

  await page.locator('select[name=initializer]').selectOption('xavier');
  await until(page, 'other weights', async () => (await figure(page, 'fingerprint')) !== first);
  const second = await figure(page, 'fingerprint');
  assert.match((await undo.getAttribute('aria-label')) ?? '', /^Undo: \S/);
  await undo.click();
  await until(page, 'the first weights', async () => (await figure(page, 'fingerprint')) === first);
  assert.equal(await page.locator('select[name=initializer]').inputValue(), 'he');

  await page.keyboard.press('Control+Shift+Z');
  await until(page, 'the other weights', async () => (await figure(page, 'fingerprint')) === second);
  await page.keyboard.press('Control+Z');
  await until(page, 'the first weights', async () => (await figure(page, 'fingerprint')) === first);
  await page.keyboard.press('Control+Y');
  await until(page, 'the other weights', async () => (await figure(page, 'fingerprint')) === second);
  assert.equal(await redo.isDisabled(), true);
});

it('a live setting is undone in the running network, which trains on', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'epoch 1', async () => (await figure(page, 'epoch')) === '000,001');
  await page.getByRole('button', { name: 'Larger learning rate' }).click();
  assert.equal(await page.locator('[name=learningRate]').inputValue(), '0.03');
  await page.keyboard.press('Control+Z');
  await until(page, 'the old rate', async () => {
    return (await page.locator('[name=learningRate]').inputValue()) === '0.01';
  });
  assert.equal(await figure(page, 'epoch'), '000,001');
});

it('who types into a field undoes what was typed, not a setting', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.getByRole('button', { name: 'Larger learning rate' }).click();
  const seed = page.locator('[name=seed]');
  await seed.focus();
  await page.keyboard.press('Control+Z');
  assert.equal(await page.locator('[name=learningRate]').inputValue(), '0.03');
});

it('an edited weight is taken back at once, and after more training at its moment', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 }, hash: '#v1&hidden=4' });
  await untilReady(page);
  const oneEpoch = page.getByRole('button', { name: '1 epoch' });
  await oneEpoch.click();
  await until(page, 'epoch 1', async () => (await figure(page, 'epoch')) === '000,001');
  const first = await figure(page, 'fingerprint');
  await page.locator('.node[data-layer="1"][data-unit="0"]').click();
  await page.getByLabel('Bias').fill('2.5');
  await page.getByLabel('Bias').press('Enter');
  await until(page, 'other weights', async () => (await figure(page, 'fingerprint')) !== first);
  const edited = await figure(page, 'fingerprint');
  await page.getByRole('button', { name: 'Undo: edited weight' }).click();
  await until(page, 'the weights before', async () => (await figure(page, 'fingerprint')) === first);
  await page.getByRole('button', { name: 'Redo: edited weight' }).click();
  await until(page, 'the edited ones', async () => (await figure(page, 'fingerprint')) === edited);

  for (let clicks = 0; clicks < 6; clicks++) await oneEpoch.click();
  await until(page, 'epoch 7', async () => (await figure(page, 'epoch')) === '000,007');
  await page.getByRole('button', { name: 'Undo: edited weight' }).click();
  await until(page, 'the weights before', async () => (await figure(page, 'fingerprint')) === first);
  assert.equal(await figure(page, 'epoch'), '000,001');
});
