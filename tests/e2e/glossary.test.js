import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };

/** @param {import('playwright-core').Page} page @param {string} name */
const word = (page, name) => page.getByRole('button', { name, exact: true });

/** @param {import('playwright-core').Page} page */
async function assertInside(page) {
  const box = await page.locator('#term-card').boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  assert.ok(box && box.x >= 0 && box.y >= 0, JSON.stringify(box));
  assert.ok(box.x + box.width <= width && box.y + box.height <= height, JSON.stringify(box));
}

it('a word explains itself when the pointer rests on it, and the card can be entered', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const card = page.locator('#term-card');
  await word(page, 'Learning rate').hover();
  await card.getByText('How far one update moves').waitFor();
  assert.match(await card.innerText(), /学習率/);
  assert.match(await card.innerText(), /がくしゅうりつ/);
  assert.match(await card.innerText(), /w ← w − η/);
  assert.match(await card.innerText(), /Also called: step size/);
  await assertInside(page);
  await card.hover();
  await page.waitForTimeout(400);
  assert.ok(await card.isVisible());
  await page.mouse.move(700, 300);
  await card.waitFor({ state: 'hidden' });
});

it('the glossary is fetched when a word is looked up; a card says so when it cannot be', async (t) => {
  const page = await openPage(t, { viewport });
  let isAsked = false;
  await page.route(/glossary-\w+\.js/, (route) => {
    isAsked = true;
    return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error();' });
  });
  await untilReady(page);
  assert.equal(isAsked, false);
  await word(page, 'Learning rate').click();
  await page.locator('#term-card').getByText('The glossary could not be loaded').waitFor();
  assert.equal(isAsked, true);
});

it('the word over a slider and the sign of a layer’s function explain themselves too', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&activations=tanh,relu' });
  await untilReady(page);
  const card = page.locator('#term-card');
  await word(page, 'Noise').hover();
  await card.locator('[data-explains=noise]').waitFor();
  const layer = page.getByRole('group', { name: 'Hidden layer 1', exact: true });
  await layer.getByRole('button', { name: 'Activation function', exact: true }).hover();
  await card.locator('[data-explains=tanh]').waitFor();
});

it('the card goes when its word leaves the page', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const card = page.locator('#term-card');
  await word(page, 'Learning rate').click();
  await card.waitFor();
  // Nothing is pressed, and the pointer rests.
  await page.evaluate(() => {
    location.hash = '#v1&hide=learningRate';
  });
  await card.waitFor({ state: 'hidden' });
});

it('by keyboard: focus opens, the next word takes over, Escape closes only the card', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const card = page.locator('#term-card');
  await page.getByRole('button', { name: 'Training settings' }).click();
  await page.getByRole('textbox', { name: 'learning rate' }).first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await card.getByText('How far one update moves').waitFor();
  assert.equal(await card.count(), 1);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Training settings' }).waitFor();

  await page.keyboard.press('Enter');
  await card.getByText('How far one update moves').waitFor();
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'hidden' });
});

it('the name of a choice explains what is chosen, and does not take the choice’s clicks', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const card = page.locator('#term-card');
  const choice = page.getByRole('combobox', { name: 'initial weights' });
  await choice.selectOption('xavier');
  await word(page, 'Initial weights').click();
  await card.getByText('Keeps the variance of signals').waitFor();
  assert.equal(await choice.evaluate((select) => select === document.activeElement), false);
  assert.equal(await choice.inputValue(), 'xavier');
  await page.mouse.click(700, 300);
  await card.waitFor({ state: 'hidden' });
});

it('on a phone a tap opens, another one outside closes, and the card stays on the screen', async (t) => {
  const page = await openPage(t, { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'ja-JP' });
  await untilReady(page);
  const card = page.locator('#term-card');
  for (const name of ['損失', '正解率', '学習率', 'シード']) {
    const [first] = await word(page, name).all();
    await first.tap();
    await card.waitFor();
    assert.match(await card.innerText(), new RegExp(name));
    await assertInside(page);
  }
  await page.touchscreen.tap(195, 20);
  await card.waitFor({ state: 'hidden' });
});
