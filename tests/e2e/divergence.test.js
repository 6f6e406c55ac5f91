import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

const SETTINGS = 'loss=sum_of_squares&optimizer=sgd&learningRate=50&initializer=normal&initialScale=2';

/** @param {Page} page */
async function learnsAgain(page) {
  const rate = page.getByLabel('Learning rate', { exact: true });
  await rate.fill('0.01');
  await rate.press('Enter');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await until(page, 'epoch 0', async () => (await number(page, 'epoch')) === 0);
  await page.locator('[data-notice="error.diverged"]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'it learns again', async () => (await number(page, 'epoch')) > 10);
}

it('stepping into divergence is told and stays told; a lower rate and Reset learn again', async (t) => {
  const page = await openPage(t, { hash: `#v1&speed=0&${SETTINGS}` });
  await untilReady(page);
  await until(page, 'divergence', async () => {
    await page.getByRole('button', { name: '1 epoch' }).click();
    return (await figure(page, 'phase')) === 'Stopped: divergence';
  });
  assert.equal(await page.locator('[data-notice="error.diverged"]').count(), 1);
  await learnsAgain(page);
});

it('playing into divergence is told in words; a lower rate and Reset learn again', async (t) => {
  const page = await openPage(t, { hash: `#v1&${SETTINGS}` });
  await untilReady(page);
  await page.keyboard.press('Space');
  await page.getByText('Training stopped because the loss diverged.').first().waitFor();
  assert.equal(await figure(page, 'speed'), '–');
  await learnsAgain(page);
});
