import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

it('phase, batch and epoch: the bar says what was done and what is next, and Reset goes back', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const first = await figure(page, 'fingerprint');
  for (const words of [
    'Done: minibatch. Next: forward',
    'Done: forward. Next: backward',
    'Done: backward. Next: update',
    'Done: update. Next: minibatch',
  ]) {
    await page.getByRole('button', { name: '1 phase' }).click();
    await until(page, words, async () => (await figure(page, 'phase')) === words);
  }
  assert.equal(await figure(page, 'position'), '32/150');
  assert.notEqual(await figure(page, 'fingerprint'), first);
  await page.getByRole('button', { name: '1 minibatch' }).click();
  await until(page, 'two minibatches', async () => (await figure(page, 'position')) === '64/150');
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'the end of the epoch', async () => (await number(page, 'epoch')) === 1);
  assert.equal(await page.locator('[data-figure=position]').count(), 0);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await until(page, 'the first weights', async () => (await figure(page, 'fingerprint')) === first);
});
