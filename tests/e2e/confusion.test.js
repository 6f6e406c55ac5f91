import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, overfull, until, untilReady } from './page.js';

/** @param {import('playwright-core').Page} page @returns {Promise<number>} painted pixels of the marks */
const ringInk = (page) =>
  page.locator('canvas.marks').evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    const { data } = /** @type {CanvasRenderingContext2D} */ (context).getImageData(0, 0, width, height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  });

it('the confusion matrix counts each part, and a cell points out its samples', async (t) => {
  const hash = '#v1&noise=0.3&validationShare=0.2&charts=loss,accuracy,confusion';
  const page = await openPage(t, { hash, viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const matrix = page.getByRole('table', { name: /^Confusion matrix/ });
  const cells = matrix.getByRole('button');
  const counts = async () => (await cells.allInnerTexts()).map(Number);
  const sum = async () => (await counts()).reduce((total, count) => total + count, 0);
  await until(page, 'the test part', async () => (await sum()) === 90);
  assert.equal(await cells.count(), 9);
  const heads = await matrix.locator('tr').first().locator('th').allInnerTexts();
  assert.deepEqual(heads, ['Class', '→ 0', '→ 1', '→ 2', 'Recall']);

  await page.getByRole('combobox', { name: 'Part of the data' }).selectOption('train');
  await until(page, 'the training part', async () => (await sum()) === 150);

  const before = await counts();
  const fullest = before.indexOf(Math.max(...before));
  await cells.nth(fullest).focus();
  await cells.nth(fullest).press('Enter');
  const marked = () => figure(page, 'marked');
  const words = `of class ${Math.floor(fullest / 3)}, predicted as class ${fullest % 3}`;
  assert.ok((await marked()).startsWith(`${before[fullest]} samples (Training) ${words}`), await marked());
  assert.match(await marked(), /\(−?\d\.\d\d, −?\d\.\d\d\)/);
  assert.equal(await cells.nth(fullest).getAttribute('aria-pressed'), 'true');
  await until(page, 'rings on the map', async () => (await ringInk(page)) > 500);

  await cells.nth(fullest).press(fullest % 3 === 2 ? 'ArrowLeft' : 'ArrowRight');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  assert.match(
    name ?? '',
    new RegExp(
      `of class ${Math.floor(fullest / 3)}, predicted as class ${fullest % 3 === 2 ? 1 : (fullest % 3) + 1}`,
    ),
  );
  await cells.nth(fullest).press('Enter');
  await until(page, 'no mark', async () => (await page.locator('[data-figure=marked]').count()) === 0);
  await until(page, 'no rings', async () => (await ringInk(page)) === 0);

  await cells.nth(fullest).press('Enter');
  await until(page, 'rings again', async () => (await ringInk(page)) > 500);
  await page.getByRole('combobox', { name: 'Part of the data' }).selectOption('test');
  await until(page, 'no rings of another part', async () => (await ringInk(page)) === 0);
});

it('ten classes fit: legend, matrix and tooltip stay in their cards', async (t) => {
  const hash = '#v1&dataset=rings&classes=10&charts=probe,confusion,gradient';
  const page = await openPage(t, { hash, viewport: { width: 1280, height: 800 } });
  await untilReady(page);
  const cells = page.getByRole('table', { name: /^Confusion matrix/ }).getByRole('button');
  await until(page, 'a cell for each pair of classes', async () => (await cells.count()) === 100);
  assert.equal(await page.locator('kasane-chart-card').first().locator('.key u').count(), 10);
  assert.deepEqual(await overfull(page, '.chart'), []);
});

it('ten classes are seen at once, without scrolling, also when a cell is chosen', async (t) => {
  const hash = '#v1&dataset=rings&classes=10&samples=2000&charts=confusion,loss,accuracy';
  const page = await openPage(t, { hash, viewport: { width: 1366, height: 768 }, locale: 'ja-JP' });
  await untilReady(page);
  const cells = page.locator('[data-cell]');
  await until(page, 'a cell for each pair of classes', async () => (await cells.count()) === 100);
  const hidden = () =>
    page
      .locator('.matrix')
      .evaluate((box) => [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth]);
  assert.deepEqual(await hidden(), [0, 0]);
  await page.locator('[data-cell="9,9"]').click();
  await page.locator('[data-figure=marked]').waitFor();
  assert.deepEqual(await hidden(), [0, 0]);
});

it('the hint below the matrix is read to its end', async (t) => {
  for (const locale of ['en-GB', 'ja-JP']) {
    const hash = '#v1&charts=confusion,loss,accuracy';
    const page = await openPage(t, { hash, viewport: { width: 1280, height: 800 }, locale });
    await untilReady(page);
    const hint = page.locator('kasane-confusion-matrix .hint');
    await page.locator('[data-cell]').first().waitFor();
    assert.ok(await hint.evaluate((box) => box.scrollWidth <= box.clientWidth), locale);
  }
});
