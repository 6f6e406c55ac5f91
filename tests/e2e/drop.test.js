import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openPage } from './harness.js';
import { number, until, untilReady } from './page.js';

it('a file dropped by mistake does not take the place of the experiment', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'epoch 10', async () => (await number(page, 'epoch')) > 10);
  const client = await page.context().newCDPSession(page);
  const files = ['../../web/assets/icon.svg', '../../README.md'];
  for (const file of files.map((path) => fileURLToPath(new URL(path, import.meta.url)))) {
    for (const [x, y] of [
      [600, 300],
      [700, 80],
    ]) {
      const data = { items: [], files: [file], dragOperationsMask: 1 };
      for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
        await client.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await page.getByText('Kasane does not open files.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
  }
  assert.match(page.url(), /^http/);
  const epoch = await number(page, 'epoch');
  await until(page, 'training goes on', async () => (await number(page, 'epoch')) > epoch);
});
