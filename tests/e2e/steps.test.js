import assert from 'node:assert/strict';
import { button, it, open, until } from './story.js';

it('phase, batch and epoch: the bar says what was done and what is next, and Reset goes back', async (t) => {
  const page = await open(t);
  const first = await page.figure('fingerprint');
  for (const words of [
    'Done: minibatch. Next: forward',
    'Done: forward. Next: backward',
    'Done: backward. Next: update',
    'Done: update. Next: minibatch',
  ]) {
    await page.click(button('1 phase'));
    await until(words, () => page.figure('phase'), words);
  }
  const { position, fingerprint } = await page.figures();
  assert.equal(position, '32/150');
  assert.notEqual(fingerprint, first);
  await page.click(button('1 minibatch'));
  await until('two minibatches', () => page.figure('position'), '64/150');
  await page.click(button('1 epoch'));
  const end = await page.atEpoch(1);
  assert.equal(end.position, undefined);
  await page.click(button('Reset'));
  await until('the first weights', () => page.figure('fingerprint'), first);
});
