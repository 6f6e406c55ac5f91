import assert from 'node:assert/strict';
import { button, it, not, notice, open, slider, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const FIGURES = ['epoch', 'fingerprint', 'loss-train', 'loss-test', 'accuracy-train', 'accuracy-test'];
const SLIDER = slider('Epoch shown');

/** @param {Record<string, string>} figures @returns {string[]} what the bar of the training shows */
const barOf = (figures) => FIGURES.map((name) => figures[name]);

/** A page trained for some epochs, one by one. @param {import('node:test').TestContext} t */
async function trainedPage(t, epochs = 12) {
  const page = await open(t);
  const seen = [barOf(await page.atEpoch(0))];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    await page.click(button('1 epoch'));
    seen.push(barOf(await page.atEpoch(epoch)));
  }
  return { page, seen };
}

/** @param {Page} page @param {number} epoch @param {string[][]} seen what the bar showed at each epoch */
async function goTo(page, epoch, seen) {
  await page.slide(SLIDER, epoch);
  await untilSeen(page, epoch, seen);
}

/** @param {Page} page @param {number} epoch @param {string[][]} seen */
const untilSeen = (page, epoch, seen) =>
  until(`the figures of epoch ${epoch}`, async () => barOf(await page.figures()), seen[epoch]);

it('every moment of the training is shown again as it was, and the newest too', async (t) => {
  const { page, seen } = await trainedPage(t);
  const map = () => page.picture('canvas.field-map');
  assert.equal(await page.isDisabled(button('Latest')), true);
  await page.settled();
  const newestMap = await map();
  for (const epoch of [4, 0, 11]) {
    await goTo(page, epoch, seen);
    await until('the moment', () => page.figure('moment'), `Epoch ${epoch} of 12`);
    await until('the map of then', map, not(newestMap));
  }
  const spoken = () => page.attribute(SLIDER, 'aria-valuetext');
  await until('what is spoken', spoken, /^epoch 11 of 12, test loss \d/i);
  await page.click(button('Latest'));
  await untilSeen(page, 12, seen);
  await until('the map of now', map, newestMap);
});

it('the keyboard goes along the epochs one by one, and to both ends', async (t) => {
  const { page, seen } = await trainedPage(t, 5);
  await page.focus(SLIDER);
  for (const [key, epoch] of /** @type {const} */ ([
    ['ArrowLeft', 4],
    ['ArrowLeft', 3],
    ['ArrowRight', 4],
    ['Home', 0],
    ['End', 5],
  ])) {
    await page.press(key);
    await untilSeen(page, epoch, seen);
  }
});

it('going back pauses the training; Play goes on from there and makes a branch', async (t) => {
  const { page } = await trainedPage(t, 2);
  await page.click(button('Play'));
  await page.beyondEpoch(20);
  await page.slide(SLIDER, 6);
  await page.atEpoch(6);
  await page.appears(button('Play'));
  await page.click(button('1 epoch'));
  await page.atEpoch(7);
  await until('the moment', () => page.figure('moment'), 'Epoch 7 of 7');
  await until('the branch', () => page.text(notice('timeline.branched')), /at epoch 6\b/);
  const clear = button('Clear 1 earlier');
  await page.click(clear);
  await page.disappears(clear);
});

it('a learning rate changed in the past makes another future, with the same past', async (t) => {
  const { page, seen } = await trainedPage(t, 8);
  await goTo(page, 5, seen);
  await page.click(button('Larger learning rate'));
  await until('a branch', () => page.figure('moment'), 'Epoch 5 of 5');
  await untilSeen(page, 5, seen);
  await page.click(button('1 epoch'));
  const { fingerprint } = await page.atEpoch(6);
  assert.notEqual(fingerprint, seen[6][1]);
  await goTo(page, 3, seen);
});
