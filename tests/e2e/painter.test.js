/** What is drawn fails: the page says so there, and trains on. */
import { button, dialog, inside, it, open, text, until } from './story.js';

/** @param {import('./story.js').Page} page @param {number} epochs more */
async function untilTrained(page, epochs) {
  await page.beyondEpoch((await page.number('epoch')) + epochs - 1);
}

it('a picture that cannot be drawn says so in its place; all else goes on', async (t) => {
  const page = await open(t, { hash: '#v1&samples=60', expected: /no pen/ });
  await page.read(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { roundRect } = prototype; // the nodes of the network
    prototype.roundRect = function (...sides) {
      if (!document.body.dataset.broken) return roundRect.apply(this, sides);
      throw new Error('no pen');
    };
    document.body.dataset.broken = 'yes';
  });
  await page.click(button('Play'));
  const message = 'kasane-network-diagram > .undrawn';
  await page.appears(inside(message, text('could not be drawn')));
  await untilTrained(page, 10);
  await page.click(button('日本語'));
  await page.appears(inside(message, text('表示できませんでした')));
  await page.type('[name=learningRate]', '0.02');
  await untilTrained(page, 10);
  await until('a word in one place', () => page.count('.undrawn'), 1);
  await page.read(() => {
    delete document.body.dataset.broken;
  });
  await until('no word', () => page.count(message), 0);
  await page.click('.play');
  await until('a pause', () => page.figure('speed'), '–');
});

it('a card on a link closes with the layer that the link leads into', async (t) => {
  const page = await open(t, { hash: '#v1&samples=60&hidden=4,4' });
  const output = '.node[data-layer="3"][data-unit="2"]';
  await page.appears(output);
  await page.focus(output);
  await page.press('l', 'Enter');
  const card = dialog('link');
  await page.appears(card);
  await page.click(button('Remove the last hidden layer'));
  await page.disappears(card);
  await page.appears(inside('.network h2', text('2-4-3')));
  await page.click(button('Play'));
  await untilTrained(page, 5);
});
