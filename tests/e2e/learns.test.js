import assert from 'node:assert/strict';
import { button, chart, it, not, numberIn, open, slider, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

/** The spiral is learned by then. */
const LEARNED = 'speed=0&stopEpochs=300';

/** @param {Page} page @param {number} count @returns {Promise<number>} what the bars of a probe sum to */
async function sumOfBars(page, count) {
  const figures = await page.figures();
  const bars = Array.from({ length: count }, (_, index) => numberIn(figures[`probe-${index}`]));
  return bars.reduce((sum, share) => sum + share, 0);
}

it('Play from the keyboard: the spiral is learned, the charts fill, the bars sum to 1', async (t) => {
  const page = await open(t, { hash: `#v1&${LEARNED}` });
  await until('an empty chart', () => page.count(chart('accuracy')), 1);
  await page.settled();
  const inkBefore = await page.ink(chart('accuracy'));

  await page.tabTo('Play');
  await page.press('Enter');
  await until('300 epochs', () => page.figure('phase'), /^Stopped/);
  await page.settled();
  assert.ok((await page.number('accuracy-test')) >= 0.95);
  for (const name of ['loss', 'accuracy', 'probe']) {
    assert.ok((await page.ink(chart(name))) > inkBefore + 100, `${name} is empty`);
    assert.match(await page.attribute(chart(name), 'aria-valuetext'), /\d/);
  }
  const sum = await sumOfBars(page, 3);
  assert.ok(Math.abs(sum - 1) <= 0.0016, `${sum}: three figures rounded to 0.001 each`);
});

it('one epoch at a time, and Reset goes back to the same weights', async (t) => {
  const page = await open(t);
  const first = await page.figure('fingerprint');
  await page.click(button('1 epoch'));
  const { fingerprint: second } = await page.atEpoch(1);
  assert.notEqual(second, first);
  await page.click(button('Reset'));
  assert.equal((await page.atEpoch(0)).fingerprint, first);
  await page.click(button('1 epoch'));
  assert.equal((await page.atEpoch(1)).fingerprint, second);
});

it('a click on the map and the arrow keys move the probe, and its softmax follows', async (t) => {
  const page = await open(t, { hash: `#v1&${LEARNED}` });
  await page.train();
  const bars = () => page.text('.bars');
  const before = await bars();
  const box = await page.box('kasane-decision-map .map');
  await page.clickAt(box.x + box.width * 0.2, box.y + box.height * 0.3);
  await until('the bars of the new place', bars, not(before));
  await page.settled();
  const clicked = await bars();
  assert.match(clicked, /\(−0\.7\d, 0\.4\d\)/);
  await page.focus(slider('Probe 1'));
  for (let i = 0; i < 10; i++) await page.press('ArrowRight');
  await until('the bars after the arrows', bars, not(clicked));
});

it('two classes under a sigmoid: one output node, two bars that sum to 1', async (t) => {
  const hash = '#v1&dataset=moons&loss=binary_cross_entropy&speed=0&stopEpochs=300';
  const page = await open(t, { hash });
  await until('one output', () => page.attribute('canvas.diagram', 'aria-label'), /2-16-16-1\./);
  await page.appears('text=probability of class 1');
  const { 'accuracy-test': accuracy } = await page.train();
  assert.ok(numberIn(accuracy) >= 0.95, accuracy);
  assert.equal(await page.count('[data-figure^=probe-]'), 2);
  assert.equal((await sumOfBars(page, 2)).toFixed(3), '1.000');
  // The map takes the colours of both classes.
  const share = await page.readAll('canvas.field-map', ([canvas]) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    let blue = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 2] > data[i]) blue++;
    return blue / (width * height);
  });
  assert.ok(share > 0.2 && share < 0.8, `blue is ${share}`);
});
