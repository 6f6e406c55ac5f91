/** What is drawn fails: the page says so there, and trains on. */
import { it } from 'node:test';
import { openPage } from './harness.js';
import { number, until, untilReady } from './page.js';

const VIEWPORT = { width: 1366, height: 768 };

/** @param {import('playwright-core').Page} page @param {number} epochs more */
async function untilTrained(page, epochs) {
  const before = await number(page, 'epoch');
  await until(page, `${epochs} more epochs`, async () => (await number(page, 'epoch')) >= before + epochs);
}

it('a picture that cannot be drawn says so in its place; all else goes on', async (t) => {
  const page = await openPage(t, { hash: '#v1&samples=60', expected: /no pen/, viewport: VIEWPORT });
  await untilReady(page);
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { roundRect } = prototype; // the nodes of the network
    prototype.roundRect = function (...sides) {
      if (!document.body.dataset.broken) return roundRect.apply(this, sides);
      throw new Error('no pen');
    };
    document.body.dataset.broken = 'yes';
  });
  await page.getByRole('button', { name: 'Play' }).click();
  const message = page.locator('kasane-network-diagram > .undrawn');
  await message.getByText('could not be drawn').waitFor();
  await untilTrained(page, 10);
  await page.getByRole('button', { name: '日本語' }).click();
  await message.getByText('表示できませんでした').waitFor();
  await page.locator('[name=learningRate]').fill('0.02');
  await page.keyboard.press('Enter');
  await untilTrained(page, 10);
  await until(page, 'a word in one place', async () => (await page.locator('.undrawn').count()) === 1);
  await page.evaluate(() => {
    delete document.body.dataset.broken;
  });
  await message.waitFor({ state: 'detached' });
  await page.locator('.play').click();
  await until(page, 'a pause', async () => (await page.locator('[data-figure=speed]').innerText()) === '–');
});

it('a card on a link closes with the layer that the link leads into', async (t) => {
  const page = await openPage(t, { hash: '#v1&samples=60&hidden=4,4', viewport: VIEWPORT });
  await untilReady(page);
  const output = page.locator('.node[data-layer="3"][data-unit="2"]');
  await output.waitFor();
  await output.press('l');
  await output.press('Enter');
  const card = page.getByRole('dialog', { name: 'link' });
  await card.waitFor();
  await page.getByRole('button', { name: 'Remove the last hidden layer' }).click();
  await card.waitFor({ state: 'hidden' });
  await page.locator('.network h2').getByText('2-4-3').waitFor();
  await page.getByRole('button', { name: 'Play' }).click();
  await untilTrained(page, 5);
});
