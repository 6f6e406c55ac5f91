import assert from 'node:assert/strict';
import { button, field, group, heading, inside, it, LAPTOP, list, nth, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const CARD = '#term-card';
const LEARNING_RATE = text('How far one update moves');

/** @param {string} explained */
const explains = (explained) => inside(CARD, explained);

/** @param {Page} page @param {{width: number, height: number}} screen */
async function assertInside(page, screen) {
  const { x, y, width, height } = await page.box(CARD);
  const isInside = x >= 0 && y >= 0 && x + width <= screen.width && y + height <= screen.height;
  assert.ok(isInside, JSON.stringify({ x, y, width, height }));
}

it('a word explains itself when the pointer rests on it, and the card can be entered', async (t) => {
  const page = await open(t);
  await page.hover(button('Learning rate'));
  await page.appears(explains(LEARNING_RATE));
  const words = await page.text(CARD);
  assert.match(words, /学習率/);
  assert.match(words, /がくしゅうりつ/);
  assert.match(words, /w ← w − η/);
  assert.match(words, /Also called: step size/);
  await assertInside(page, LAPTOP);
  await page.hover(CARD);
  await page.settled();
  assert.ok(await page.isVisible(CARD));
  await page.move(700, 300);
  await page.disappears(CARD);
});

it('the glossary is fetched when a word is looked up; a card says so when it cannot be', async (t) => {
  let isAsked = false;
  const page = await open(t, {
    answer: (url) => {
      if (!/glossary-\w+\.js/.test(url)) return undefined;
      isAsked = true;
      return { contentType: 'text/javascript', body: 'throw new Error();' };
    },
  });
  await page.settled();
  assert.equal(isAsked, false);
  await page.click(button('Learning rate'));
  await page.appears(explains(text('The glossary could not be loaded')));
  assert.equal(isAsked, true);
});

it('the word over a slider and the sign of a layer’s function explain themselves too', async (t) => {
  const page = await open(t, { hash: '#v1&activations=tanh,relu' });
  await page.hover(button('Noise'));
  await page.appears(explains('[data-explains=noise]'));
  await page.hover(inside(group('Hidden layer 1'), button('Activation function')));
  await page.appears(explains('[data-explains=tanh]'));
});

it('the card goes when its word leaves the page', async (t) => {
  const page = await open(t);
  await page.click(button('Learning rate'));
  await page.appears(CARD);
  // Nothing is pressed, and the pointer rests.
  await page.read(() => {
    location.hash = '#v1&hide=learningRate';
  });
  await page.disappears(CARD);
});

it('by keyboard: focus opens, the next word takes over, Escape closes only the card', async (t) => {
  const page = await open(t);
  await page.click('.panel-button');
  await page.focus(nth(field('Learning rate'), 0));
  await page.press('Shift+Tab', 'Shift+Tab');
  await page.appears(explains(LEARNING_RATE));
  assert.equal(await page.count(CARD), 1);
  await page.press('Escape');
  await page.disappears(CARD);
  await page.appears(heading(/^Training settings/i));

  await page.press('Enter');
  await page.appears(explains(LEARNING_RATE));
  await page.press('Enter');
  await page.disappears(CARD);
});

it('the name of a choice explains what is chosen, and does not take the choice’s clicks', async (t) => {
  const page = await open(t);
  const choice = list('Initial weights');
  await page.choose(choice, 'xavier');
  await page.click(button('Initial weights'));
  await page.appears(explains(text('Keeps the variance of signals')));
  assert.equal(await page.hasFocus(choice), false);
  assert.equal(await page.value(choice), 'xavier');
  await page.clickAt(700, 300);
  await page.disappears(CARD);
});

it('on a phone a tap opens, another one outside closes, and the card stays on the screen', async (t) => {
  const viewport = { width: 390, height: 844 };
  const page = await open(t, { viewport, hasTouch: true, locale: 'ja-JP' });
  for (const name of ['損失', '正解率', '学習率', 'シード']) {
    await page.tap(nth(button(name), 0));
    await until(`the card of ${name}`, () => page.text(CARD), new RegExp(name));
    await assertInside(page, viewport);
  }
  await page.tapAt(195, 20);
  await page.disappears(CARD);
});
