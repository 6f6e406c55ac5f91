import assert from 'node:assert/strict';
import { button, dialog, inside, it, not, nth, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const CARDS = '[data-preset]';

/** @param {Page} page @param {string} key @returns {Promise<number>} colours of its decision map */
const colorsOf = (page, key) =>
  page.readAll(`[data-preset=${key}] canvas.field-map`, ([canvas]) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

it('the gallery trains beside the experiment of the page; a choice is one step of undo', async (t) => {
  const page = await open(t);
  const presets = dialog('Presets');
  const inDialog = (/** @type {string} */ target) => inside(presets, target);
  await page.click(button('1 epoch'));
  const { fingerprint: before } = await page.atEpoch(1);
  await page.click(button('Presets'));
  await page.appears(presets);
  const count = await page.count(inDialog(CARDS));
  assert.ok(count >= 14, `${count} presets`);
  for (let index = 0; index < count; index++) {
    const state = () => page.attribute(inDialog(nth(CARDS, index)), 'data-trained');
    await until(`preset ${index} trained`, state, 'true');
  }
  assert.ok((await colorsOf(page, 'xorHidden')) > 20, 'a decision map is painted');
  await until('its accuracy', () => page.text(inDialog(nth(CARDS, 0))), /test (accuracy )?9\d\.\d%/i);
  await page.settled();
  assert.equal(await page.figure('fingerprint'), before);

  await page.click(inDialog(button(/^XOR without a hidden layer/)));
  await page.disappears(presets);
  await until('another run', () => page.figure('fingerprint'), not(before));
  await until('its name', () => page.text('.data h2'), /XOR/);
  assert.equal(await page.hasFocus('[data-open=presets]'), true);
  await page.press('Control+Z');
  await until('the spiral', () => page.text('.data h2'), /spiral/i);
  await until('nothing more to undo', () => page.isDisabled(button(/^Undo/)), true);
});

it('on a phone and in Japanese the gallery is no wider than the screen, and Escape closes it', async (t) => {
  const page = await open(t, { viewport: { width: 390, height: 844 }, locale: 'ja-JP', hasTouch: true });
  const gallery = 'dialog[open]';
  await page.click(button('実験例'));
  await page.appears(gallery);
  const overfull = await page.readAll(`${gallery}, ${gallery} *`, (all) =>
    all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.className),
  );
  assert.deepEqual(overfull, []);
  const close = await page.box(inside(gallery, button('閉じる')));
  assert.ok(close.width >= 44 && close.height >= 44);
  await page.press('Escape');
  await page.disappears(gallery);
});
