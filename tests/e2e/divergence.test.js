import assert from 'node:assert/strict';
import { button, field, it, notice, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const SETTINGS = 'loss=sum_of_squares&optimizer=sgd&learningRate=50&initializer=normal&initialScale=2';

/** @param {Page} page */
async function learnsAgain(page) {
  await page.type(field('Learning rate'), '0.01');
  await page.click(button('Reset'));
  await page.atEpoch(0);
  await page.disappears(notice('error.diverged'));
  await page.click(button('Play'));
  await page.beyondEpoch(10);
}

it('stepping into divergence is told and stays told; a lower rate and Reset learn again', async (t) => {
  const page = await open(t, { hash: `#v1&speed=0&${SETTINGS}` });
  for (let steps = 0; (await page.figure('phase')) !== 'Stopped: divergence'; steps++) {
    assert.ok(steps < 100, 'it must diverge');
    await page.click(button('1 epoch'));
    await page.settled();
  }
  assert.equal(await page.count(notice('error.diverged')), 1);
  await learnsAgain(page);
});

it('playing into divergence is told in words; a lower rate and Reset learn again', async (t) => {
  const page = await open(t, { hash: `#v1&${SETTINGS}` });
  await page.press('Space');
  await page.appears(text('Training stopped because the loss diverged.'));
  await until('a pause', () => page.figure('speed'), '–');
  await learnsAgain(page);
});
