import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, inkOf, until, untilReady } from './page.js';

const laptop = { viewport: { width: 1366, height: 768 } };

/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens the page and trains it for some epochs.
 * @param {import('node:test').TestContext} t
 * @param {string} [hash] more of the link
 */
async function trainedPage(t, hash = '') {
  const page = await openPage(t, { ...laptop, hash: `#v1&speed=0${hash}` });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'epoch 60', async () => Number((await figure(page, 'epoch')).replaceAll(',', '')) > 60);
  await page.keyboard.press('Space');
  await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');
  return page;
}

/** @param {Page} page @param {string} chart */
async function spoken(page, chart) {
  return (await page.locator(`canvas[data-chart=${chart}]`).getAttribute('aria-valuetext')) ?? '';
}

/** @param {Page} page @param {string} chart @returns {Promise<string>} all pixels */
function pictureOf(page, chart) {
  return page
    .locator(`canvas[data-chart=${chart}]`)
    .evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
}

/** @param {Page} page @param {string} chart @param {() => Promise<unknown>} action */
async function redraws(page, chart, action) {
  const before = await pictureOf(page, chart);
  await action();
  await until(page, `another ${chart}`, async () => (await pictureOf(page, chart)) !== before);
}

/** @param {Page} page @param {string} title of a chart */
async function openMenu(page, title) {
  await page.getByRole('button', { name: new RegExp(`^${title}: smoothing`) }).click();
}

it('the loss has a logarithmic axis, and smoothing shows the measured line behind', async (t) => {
  const page = await trainedPage(t);
  await redraws(page, 'loss', () => page.getByRole('button', { name: 'Log scale', exact: true }).click());
  await until(page, 'the axis in the link', async () => page.url().includes('lossScale=log'));
  await openMenu(page, 'Loss');
  const slider = page.getByRole('slider', { name: 'smoothing' }).first();
  await redraws(page, 'accuracy', () => slider.fill('0.9'));
  await page.getByText('Exponential moving average: 0.9 × the average so far + 0.10').first().waitFor();
  await until(page, 'the smoothing in the link', async () => page.url().includes('smoothing=0.9'));
});

it('the arrow keys read a chart epoch by epoch, plus zooms, Escape shows all', async (t) => {
  const page = await trainedPage(t);
  const chart = page.getByRole('slider', { name: /^Accuracy\. Left and right/ });
  await chart.focus();
  await page.keyboard.press('Home');
  await until(page, 'epoch 0', async () => /Epoch 0: Training \d/.test(await spoken(page, 'accuracy')));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const values = /Epoch [1-9][\d,]*: Training [\d.]+%, Test [\d.]+%/;
  await until(page, 'a later epoch', async () => values.test(await spoken(page, 'accuracy')));
  await redraws(page, 'accuracy', () => page.keyboard.press('+'));
  await page.getByRole('button', { name: 'Show all' }).waitFor();
  await redraws(page, 'accuracy', () => page.keyboard.press('Escape'));
  assert.equal(await page.getByRole('button', { name: 'Show all' }).count(), 0);
});

it('dragging chooses a range of epochs, Ctrl and the wheel come nearer, a button shows all', async (t) => {
  const page = await trainedPage(t);
  const canvas = page.locator('canvas[data-chart=loss]');
  const box = (await canvas.boundingBox()) ?? assert.fail();
  const [y, left] = [box.y + box.height / 2, box.x + 100];
  const showAll = page.getByRole('button', { name: 'Show all' });
  await redraws(page, 'loss', async () => {
    await page.mouse.move(left, y);
    await page.mouse.down();
    await page.mouse.move(left + 60, y);
    await page.mouse.move(left + 120, y);
    await page.mouse.up();
  });
  await redraws(page, 'loss', () => showAll.click());
  await page.mouse.move(left, y);
  await page.keyboard.down('Control');
  await redraws(page, 'loss', () => page.mouse.wheel(0, -400));
  await page.keyboard.up('Control');
  await redraws(page, 'loss', () => canvas.dblclick({ position: { x: 200, y: 50 } }));
  assert.equal(await showAll.count(), 0);
});

it('a chart is a table too, and saves as CSV and as a picture', async (t) => {
  const page = await trainedPage(t);
  const epoch = Number((await figure(page, 'epoch')).replaceAll(',', ''));
  await openMenu(page, 'Loss');
  const menu = page.locator('.menu:popover-open');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: 'CSV' }).click(),
  ]);
  assert.equal(csv.suggestedFilename(), `kasane-loss-epoch-${epoch}.csv`);
  const lines = (await readFile(await csv.path(), 'utf8')).replace('\ufeff', '').trim().split('\r\n');
  assert.equal(lines[0], 'Epoch,Training,Test');
  assert.match(lines[1], /^0,\d\.\d{5,},\d\.\d{5,}$/);
  assert.ok(lines.length > 50);

  const [png] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: 'PNG' }).click(),
  ]);
  assert.equal(png.suggestedFilename(), `kasane-loss-epoch-${epoch}.png`);
  const bytes = await readFile(await png.path());
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(bytes.readUInt32BE(16) > 300 && bytes.length > 4000, `${bytes.length} bytes`);

  await menu.getByRole('button', { name: 'Table' }).click();
  await page.keyboard.press('Escape');
  const table = page.getByRole('table', { name: 'Loss in numbers' });
  assert.deepEqual(await table.locator('thead th').allInnerTexts(), ['Epoch', 'Training', 'Test']);
  assert.equal(await table.locator('tbody tr').count(), lines.length - 1);
  assert.equal(await page.locator('canvas[data-chart=loss]').isVisible(), false);
});

it('every chart can be chosen, is drawn, and is in the link', async (t) => {
  const page = await trainedPage(t);
  const chooser = page.getByRole('combobox', { name: 'Chart 2' });
  for (const name of ['rate', 'gradient', 'weights', 'activations']) {
    await chooser.selectOption(name);
    await until(page, `a drawing of ${name}`, async () => (await inkOf(page, name)) > 100);
    await until(page, `numbers of ${name}`, async () => /\d/.test(await spoken(page, name)));
  }
  await chooser.selectOption('gradient');
  await until(page, 'three layers', async () =>
    /Hidden layer 1 .*, Hidden layer 2 .*, Output layer /.test(await spoken(page, 'gradient')),
  );
  await until(page, 'the link', async () => page.url().includes('charts=loss,gradient,probe'));
  const option = chooser.locator('option[value=residuals]');
  assert.equal(await option.isDisabled(), true);
  assert.match(await option.innerText(), /regression only/);
});
