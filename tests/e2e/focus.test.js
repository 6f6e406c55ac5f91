/** What the reader works on keeps the focus, and what is typed is taken, or given up. */
import assert from 'node:assert/strict';
import { button, dialog, field, inside, it, open, until } from './story.js';

it('Tab goes through the regions from left to right', async (t) => {
  const page = await open(t);
  const regions = () => page.readAll('main > *', (all) => all.map(({ localName }) => localName));
  const names = ['data-card', 'network-card', 'output-card', 'charts-row'];
  await until(
    'the regions in order',
    regions,
    names.map((name) => `kasane-${name}`),
  );
});

it('a button whose press has brought it to its end keeps the focus, and does nothing more', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=2' });
  const less = button('Remove the last hidden layer');
  const layers = () => page.count('.layer[role=group]');
  await page.focus(less);
  await page.press('Enter');
  await until('no layer', layers, 0);
  await page.press('Enter');
  await page.settled();
  assert.equal(await page.attribute(less, 'aria-disabled'), 'true');
  assert.equal(await page.hasFocus(less), true);
  assert.equal(await layers(), 0);
  assert.equal(await page.text('kasane-notice-area'), '');
});

it('what is typed is written as it is taken, and Escape gives it up', async (t) => {
  const page = await open(t);
  const seed = field('Seed');
  await page.type(seed, '7.0');
  await until('the number alone', () => page.value(seed), '7');
  const before = await page.figure('fingerprint');
  await page.type(seed, '20', 'Escape');
  await until('what stood there', () => page.value(seed), '7');
  await page.click('h1');
  await page.settled();
  assert.equal(await page.figure('fingerprint'), before);
});

it('Space plays while a slider has the focus', async (t) => {
  const page = await open(t);
  await page.focus('input[type=range][name=noise]');
  await page.press('Space');
  await page.beyondEpoch(2);
});

it('Space plays after a click on a button, and presses a button that Tab has led to', async (t) => {
  const page = await open(t);
  const share = dialog('Share');
  await page.click(button('Share'));
  await page.click(inside(share, button('Close')));
  await page.disappears(share);
  await page.press('Space');
  await page.appears(button('Pause'));
  assert.equal(await page.isVisible(share), false);

  await page.click(button('Present'));
  await page.press('Space');
  await page.appears(button('Play'));
  await page.settled();
  assert.equal(await page.read(() => document.documentElement.dataset.present), 'true');
  await page.press('Escape');
  await page.appears(button('Present'));
  await page.press('Shift+Tab', 'Space');
  await page.appears(share);
});
