import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

const FIGURES = ['epoch', 'fingerprint', 'loss-train', 'loss-test', 'accuracy-train', 'accuracy-test'];

/** @param {Page} page @returns {Promise<string[]>} what the bar of the training shows */
function figures(page) {
  return Promise.all(FIGURES.map((name) => figure(page, name)));
}

/** @param {Page} page @param {number} epoch as it is written in the bar */
async function untilEpoch(page, epoch) {
  const text = `000,${String(epoch).padStart(3, '0')}`;
  await until(page, `epoch ${epoch}`, async () => (await figure(page, 'epoch')) === text);
}

/** A page trained for some epochs, one by one. @param {import('node:test').TestContext} t */
async function trainedPage(t, epochs = 12) {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const seen = [await figures(page)];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    await page.getByRole('button', { name: '1 epoch' }).click();
    await untilEpoch(page, epoch);
    seen.push(await figures(page));
  }
  const slider = page.getByRole('slider', { name: 'Epoch shown' });
  const goTo = async (/** @type {number} */ epoch) => {
    await slider.fill(String(epoch));
    await untilEpoch(page, epoch);
  };
  return { page, seen, slider, goTo };
}

it('every moment of the training is shown again as it was, and the newest too', async (t) => {
  const { page, seen, slider, goTo } = await trainedPage(t);
  const map = () =>
    page.locator('canvas.field-map').evaluate((canvas) => {
      return /** @type {HTMLCanvasElement} */ (canvas).toDataURL();
    });
  const now = page.getByRole('button', { name: 'Latest', exact: true });
  assert.equal(await now.isDisabled(), true);
  const newestMap = await map();
  for (const epoch of [4, 0, 11]) {
    await goTo(epoch);
    assert.deepEqual(await figures(page), seen[epoch]);
    assert.equal(await figure(page, 'moment'), `Epoch ${epoch} of 12`);
    await until(page, 'the map of then', async () => (await map()) !== newestMap);
  }
  assert.match((await slider.getAttribute('aria-valuetext')) ?? '', /^epoch 11 of 12, test loss \d/);
  await now.click();
  await untilEpoch(page, 12);
  assert.deepEqual(await figures(page), seen[12]);
  await until(page, 'the map of now', async () => (await map()) === newestMap);
});

it('the keyboard goes along the epochs one by one, and to both ends', async (t) => {
  const { page, seen, slider } = await trainedPage(t, 5);
  await slider.focus();
  for (const [key, epoch] of /** @type {const} */ ([
    ['ArrowLeft', 4],
    ['ArrowLeft', 3],
    ['ArrowRight', 4],
    ['Home', 0],
    ['End', 5],
  ])) {
    await page.keyboard.press(key);
    await untilEpoch(page, epoch);
    assert.deepEqual(await figures(page), seen[epoch]);
  }
});

it('going back pauses the training; Play goes on from there and makes a branch', async (t) => {
  const { page, goTo } = await trainedPage(t, 2);
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'epoch 20', async () => Number((await figure(page, 'epoch')).replace(',', '')) >= 20);
  await goTo(6);
  await page.getByRole('button', { name: 'Play' }).waitFor();
  await page.getByRole('button', { name: '1 epoch' }).click();
  await untilEpoch(page, 7);
  assert.equal(await figure(page, 'moment'), 'Epoch 7 of 7');
  assert.match(await page.locator('[data-notice="timeline.branched"]').innerText(), /from epoch 6/);
  const clear = page.getByRole('button', { name: 'Clear 1 earlier' });
  await clear.click();
  assert.equal(await clear.count(), 0);
});

it('a learning rate changed in the past makes another future, with the same past', async (t) => {
  const { page, seen, goTo } = await trainedPage(t, 8);
  await goTo(5);
  await page.getByRole('button', { name: 'Larger learning rate' }).click();
  await until(page, 'a branch', async () => (await figure(page, 'moment')) === 'Epoch 5 of 5');
  assert.deepEqual(await figures(page), seen[5]);
  await page.getByRole('button', { name: '1 epoch' }).click();
  await untilEpoch(page, 6);
  assert.notEqual(await figure(page, 'fingerprint'), seen[6][1]);
  await goTo(3);
  assert.deepEqual(await figures(page), seen[3]);
});
