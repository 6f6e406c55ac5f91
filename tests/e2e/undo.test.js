import assert from 'node:assert/strict';
import { button, field, it, not, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const UNDO = button(/^Undo/);
const RATE = '[name=learningRate]';

/** @param {Page} page @param {string} what @param {string} weights */
const untilWeights = (page, what, weights) => until(what, () => page.figure('fingerprint'), weights);

it('a change is undone and made again, by button and by key, and the weights follow', async (t) => {
  const page = await open(t);
  assert.equal(await page.isDisabled(UNDO), true);
  const first = await page.figure('fingerprint');

  const initializer = 'select[name=initializer]';
  await page.choose(initializer, 'xavier');
  const second = await until('other weights', () => page.figure('fingerprint'), not(first));
  assert.match(await page.attribute(UNDO, 'aria-label'), /^Undo: \S/);
  await page.click(UNDO);
  await untilWeights(page, 'the first weights', first);
  await until('the first choice', () => page.value(initializer), 'he');

  await page.press('Control+Shift+Z');
  await untilWeights(page, 'the other weights', second);
  await page.press('Control+Z');
  await untilWeights(page, 'the first weights', first);
  await page.press('Control+Y');
  await untilWeights(page, 'the other weights', second);
  await until('nothing to redo', () => page.isDisabled(button(/^Redo/)), true);
});

it('a live setting is undone in the running network, which trains on', async (t) => {
  const page = await open(t);
  await page.click(button('1 epoch'));
  await page.atEpoch(1);
  await page.click(button('Larger learning rate'));
  await until('the new rate', () => page.value(RATE), '0.03');
  await page.press('Control+Z');
  await until('the old rate', () => page.value(RATE), '0.01');
  await page.settled();
  await page.atEpoch(1);
});

it('who types into a field undoes what was typed, not a setting', async (t) => {
  const page = await open(t);
  await page.click(button('Larger learning rate'));
  await until('the new rate', () => page.value(RATE), '0.03');
  await page.focus('[name=seed]');
  await page.press('Control+Z');
  await page.settled();
  assert.equal(await page.value(RATE), '0.03');
});

it('an edited weight is taken back at once, and after more training at its moment', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4' });
  await page.click(button('1 epoch'));
  const { fingerprint: first } = await page.atEpoch(1);
  await page.click('.node[data-layer="1"][data-unit="0"]');
  await page.type(field('Bias'), '2.5');
  const edited = await until('other weights', () => page.figure('fingerprint'), not(first));
  await page.click(button('Undo: edited weight'));
  await untilWeights(page, 'the weights before', first);
  await page.click(button('Redo: edited weight'));
  await untilWeights(page, 'the edited ones', edited);

  for (let clicks = 0; clicks < 6; clicks++) await page.click(button('1 epoch'));
  await page.atEpoch(7);
  await page.click(button('Undo: edited weight'));
  await untilWeights(page, 'the weights before', first);
  await page.atEpoch(1);
});
