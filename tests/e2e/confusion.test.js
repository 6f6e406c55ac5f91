import assert from 'node:assert/strict';
import { inside, it, list, nth, open, table, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const MATRIX = table(/^Confusion matrix/);
const CELLS = inside(MATRIX, 'role=button');

/** @param {Page} page @returns {Promise<number>} painted pixels of the marks */
const ringInk = (page) =>
  page.readAll('canvas.marks', ([canvas]) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    return data.filter((/** @type {number} */ value, /** @type {number} */ i) => i % 4 === 3 && value > 0)
      .length;
  });

/** @param {Page} page */
const untilRings = (page) =>
  until(
    'rings on the map',
    () => ringInk(page),
    (ink) => ink > 500,
  );

/** @param {number[]} counts */
const sum = (counts) => counts.reduce((total, count) => total + count, 0);

it('the confusion matrix counts each part, and a cell points out its samples', async (t) => {
  const page = await open(t, { hash: '#v1&noise=0.3&validationShare=0.2&charts=loss,accuracy,confusion' });
  const counts = async () => (await page.texts(CELLS)).map(Number);
  const test = await until('the test part', counts, (now) => sum(now) === 90);
  assert.equal(test.length, 9);
  const heads = await page.texts(inside(nth(inside(MATRIX, 'tr'), 0), 'th'));
  assert.deepEqual(heads, ['Class', '→ 0', '→ 1', '→ 2', 'Recall']);

  await page.choose(list('Part of the data'), 'train');
  const before = await until('the training part', counts, (now) => sum(now) === 150);
  const fullest = before.indexOf(Math.max(...before));
  const cell = nth(CELLS, fullest);
  await page.focus(cell);
  await page.press('Enter');
  const words = `of class ${Math.floor(fullest / 3)}, predicted as class ${fullest % 3}`;
  const start = `${before[fullest]} samples (Training) ${words}`;
  const marked = await until(
    start,
    () => page.figure('marked'),
    (now) => now?.startsWith(start),
  );
  assert.match(marked, /\(−?\d\.\d\d, −?\d\.\d\d\)/);
  assert.equal(await page.attribute(cell, 'aria-pressed'), 'true');
  await untilRings(page);

  const isLast = fullest % 3 === 2;
  await page.press(isLast ? 'ArrowLeft' : 'ArrowRight');
  const next = `of class ${Math.floor(fullest / 3)}, predicted as class ${isLast ? 1 : (fullest % 3) + 1}`;
  await until(
    'the focus on the next cell',
    () => page.focused(),
    (name) => name.includes(next),
  );
  await page.focus(cell);
  await page.press('Enter');
  await until('no mark', () => page.count('[data-figure=marked]'), 0);
  await until('no rings', () => ringInk(page), 0);

  await page.press('Enter');
  await untilRings(page);
  await page.choose(list('Part of the data'), 'test');
  await until('no rings of another part', () => ringInk(page), 0);
});

it('ten classes fit: legend, matrix and tooltip stay in their cards', async (t) => {
  const hash = '#v1&dataset=rings&classes=10&charts=probe,confusion,gradient';
  const page = await open(t, { hash, viewport: { width: 1280, height: 800 } });
  await until('a cell for each pair of classes', () => page.count(CELLS), 100);
  assert.equal(await page.count(inside(nth('kasane-chart-card', 0), '.key u')), 10);
  await page.settled();
  assert.deepEqual(await page.overfull('.chart'), []);
});

it('ten classes are seen at once, without scrolling, also when a cell is chosen', async (t) => {
  const hash = '#v1&dataset=rings&classes=10&samples=2000&charts=confusion,loss,accuracy';
  const page = await open(t, { hash, locale: 'ja-JP' });
  await until('a cell for each pair of classes', () => page.count('[data-cell]'), 100);
  const hidden = () =>
    page.readAll('.matrix', ([box]) => [
      box.scrollHeight - box.clientHeight,
      box.scrollWidth - box.clientWidth,
    ]);
  await page.settled();
  assert.deepEqual(await hidden(), [0, 0]);
  await page.click('[data-cell="9,9"]');
  await page.appears('[data-figure=marked]');
  await page.settled();
  assert.deepEqual(await hidden(), [0, 0]);
});

for (const locale of ['en-GB', 'ja-JP']) {
  it(`the hint below the matrix is read to its end: ${locale}`, async (t) => {
    const hash = '#v1&charts=confusion,loss,accuracy';
    const page = await open(t, { hash, viewport: { width: 1280, height: 800 }, locale });
    await page.appears('[data-cell]');
    await page.settled();
    const [inner, outer] = await page.readAll('kasane-confusion-matrix .hint', ([box]) => [
      box.scrollWidth,
      box.clientWidth,
    ]);
    assert.ok(inner <= outer, `${inner} px in ${outer}`);
  });
}
