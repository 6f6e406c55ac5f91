/** The address names the page and its settings: old links, back and forward, and what nobody knows. */
import assert from 'node:assert/strict';
import { button, it, notice, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

/** @param {Page} page @param {string} what @param {string} value of the learning rate */
const untilRate = (page, what, value) => until(what, () => page.value('[name=learningRate]'), value);

it('an old link opens the playground; back and forward go from link to link', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4&learningRate=0.5', isAlone: true });
  assert.equal(await page.hash(), '#v1&hidden=4&learningRate=0.5');
  await page.read(() => {
    location.hash = '#/playground?learningRate=0.2&hidden=4';
  });
  await untilRate(page, 'the rate of the new link', '0.2');
  await page.read(() => history.back());
  await untilRate(page, 'the rate of the old link', '0.5');
  await page.read(() => history.forward());
  await untilRate(page, 'the rate of the new link again', '0.2');
  await page.click(button('Larger learning rate'));
  await until('what is set in the address', () => page.hash(), '#/playground?hidden=4&learningRate=0.3');
});

it('an address that nobody knows is told, and leaves the experiment as it is', async (t) => {
  const page = await open(t, { hash: '#/nowhere?noise=0.3' });
  const told = notice('address.unknown');
  assert.match(await until('a notice', () => page.text(told), /#\/nowhere/), /This is the playground/);
  await until('an address that is known', () => page.hash(), '#/playground');
  await page.click(button('1 epoch'));
  const { fingerprint } = await page.atEpoch(1);
  await page.read(() => {
    location.hash = '#/labs/softmax';
  });
  await until('a notice of the other one', () => page.text(told), /#\/labs\/softmax/);
  await page.settled();
  assert.equal(await page.figure('fingerprint'), fingerprint);
});
