import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { button, it, open, text } from './story.js';

it('a file dropped by mistake does not take the place of the experiment', async (t) => {
  const page = await open(t);
  await page.press('Space');
  await page.beyondEpoch(10);
  for (const path of ['../../web/assets/icon.svg', '../../README.md']) {
    const file = fileURLToPath(new URL(path, import.meta.url));
    for (const [x, y] of [
      [600, 300],
      [700, 80],
    ]) {
      await page.drop([file], x, y);
      await page.appears(text('Kasane does not open files.'));
      await page.click(button('Dismiss'));
      await page.disappears(text('Kasane does not open files.'));
    }
  }
  assert.match(await page.read(() => location.href), /^http/);
  await page.beyondEpoch(await page.number('epoch'));
});
