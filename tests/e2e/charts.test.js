import assert from 'node:assert/strict';
import { button, chart, inside, it, list, not, open, slider, table, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const SHOW_ALL = button('Show all');
const MENU = '.menu:popover-open';

/** Opens the page and trains it for some epochs. @param {import('node:test').TestContext} t */
async function trainedPage(t) {
  const page = await open(t, { hash: '#v1&speed=0&stopEpochs=61' });
  await page.train();
  return page;
}

/** @param {Page} page @param {string} name of a chart @returns what a screen reader says of it */
const spoken = (page, name) => page.attribute(chart(name), 'aria-valuetext');

/** @param {Page} page @param {string} name of a chart @param {() => Promise<unknown>} action */
async function redraws(page, name, action) {
  await page.settled();
  const before = await page.picture(chart(name));
  await action();
  await until(`another ${name}`, () => page.picture(chart(name)), not(before));
}

/** @param {Page} page @param {string} title of a chart */
const openMenu = (page, title) => page.click(button(new RegExp(`^${title}: smoothing`, 'i')));

it('the loss has a logarithmic axis, and smoothing shows the measured line behind', async (t) => {
  const page = await trainedPage(t);
  await redraws(page, 'loss', () => page.click(button('Log scale')));
  await until('the axis in the link', () => page.hash(), /lossScale=log/);
  await openMenu(page, 'Loss');
  const smoothing = inside(MENU, slider(/smoothing/i));
  await redraws(page, 'accuracy', () => page.slide(smoothing, 0.9));
  await page.appears(text('Exponential moving average: 0.9 × the average so far + 0.10'));
  await until('the smoothing in the link', () => page.hash(), /smoothing=0.9/);
});

it('the arrow keys read a chart epoch by epoch, plus zooms, Escape shows all', async (t) => {
  const page = await trainedPage(t);
  await page.focus(slider(/^Accuracy\. Left and right/));
  await page.press('Home');
  await until('epoch 0', () => spoken(page, 'accuracy'), /Epoch 0: Training \d/);
  await page.press('ArrowRight', 'ArrowRight');
  const values = /Epoch [1-9][\d,]*: Training [\d.]+%, Test [\d.]+%/;
  await until('a later epoch', () => spoken(page, 'accuracy'), values);
  await redraws(page, 'accuracy', () => page.press('+'));
  await page.appears(SHOW_ALL);
  await redraws(page, 'accuracy', () => page.press('Escape'));
  await page.disappears(SHOW_ALL);
});

it('dragging chooses a range of epochs, Ctrl and the wheel come nearer, a button shows all', async (t) => {
  const page = await trainedPage(t);
  const box = await page.box(chart('loss'));
  const [left, y] = [box.x + 100, box.y + box.height / 2];
  await redraws(page, 'loss', () =>
    page.drag([
      [left, y],
      [left + 60, y],
      [left + 120, y],
    ]),
  );
  await redraws(page, 'loss', () => page.click(SHOW_ALL));
  await page.move(left, y);
  await redraws(page, 'loss', () => page.wheel(-400, 'Control'));
  await redraws(page, 'loss', () => page.doubleClick(chart('loss')));
  await page.disappears(SHOW_ALL);
});

it('a chart is a table too, and saves as CSV and as a picture', async (t) => {
  const page = await trainedPage(t);
  const epoch = await page.number('epoch');
  await openMenu(page, 'Loss');
  const csv = await page.saved(() => page.click(inside(MENU, button('CSV'))));
  assert.equal(csv.name, `kasane-loss-epoch-${epoch}.csv`);
  const lines = csv.bytes.toString().replace('\ufeff', '').trim().split('\r\n');
  assert.equal(lines[0], 'Epoch,Training,Test');
  assert.match(lines[1], /^0,\d\.\d{5,},\d\.\d{5,}$/);
  assert.ok(lines.length > 50);

  const png = await page.saved(() => page.click(inside(MENU, button('PNG'))));
  assert.equal(png.name, `kasane-loss-epoch-${epoch}.png`);
  assert.equal(png.bytes.subarray(1, 4).toString(), 'PNG');
  assert.ok(png.bytes.readUInt32BE(16) > 300 && png.bytes.length > 4000, `${png.bytes.length} bytes`);

  await page.click(inside(MENU, button('Table')));
  await page.press('Escape');
  const numbers = table('Loss in numbers');
  await until('the heads', () => page.texts(inside(numbers, 'thead th')), ['Epoch', 'Training', 'Test']);
  await until('its rows', () => page.count(inside(numbers, 'tbody tr')), lines.length - 1);
  assert.equal(await page.isVisible(chart('loss')), false);
});

it('every chart can be chosen, is drawn, and is in the link', async (t) => {
  const page = await trainedPage(t);
  const chooser = list('Chart 2');
  for (const name of ['rate', 'gradient', 'weights', 'activations']) {
    await page.choose(chooser, name);
    await until(
      `a drawing of ${name}`,
      () => page.ink(chart(name)),
      (ink) => ink > 100,
    );
    await until(`numbers of ${name}`, () => spoken(page, name), /\d/);
  }
  await page.choose(chooser, 'gradient');
  const layers = /Hidden layer 1 .*, Hidden layer 2 .*, Output layer /;
  await until('three layers', () => spoken(page, 'gradient'), layers);
  await until('the link', () => page.hash(), /charts=loss,gradient,probe/);
  const option = inside(chooser, 'option[value=residuals]');
  assert.equal(await page.isDisabled(option), true);
  assert.match(await page.text(option), /regression only/);
});
