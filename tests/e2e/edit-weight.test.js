/** A weight written by hand: its card is found by keyboard, pointer and finger, and the run takes it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

const viewport = { width: 1366, height: 768 };

/** @param {Page} page @param {number} layer @param {number} unit */
function node(page, layer, unit) {
  return page.locator(`.node[data-layer="${layer}"][data-unit="${unit}"]`);
}

/** @param {Page} page @returns {Promise<string>} the name of what has the focus */
function focused(page) {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

it('by keyboard: to a neuron, to one of its links, and its weight is changed', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=4,4' });
  await untilReady(page);
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'an epoch', async () => (await number(page, 'epoch')) === 1);
  const before = await figure(page, 'fingerprint');
  const loss = await figure(page, 'loss-train');

  await node(page, 0, 0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  assert.match(await focused(page), /^Hidden layer 2, neuron \d$/);
  const card = page.locator('.inspect');
  await card.getByText('z = w·x + b').waitFor();
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowDown');
  await card.getByText('← Hidden layer 1, neuron 2').waitFor();
  await page.keyboard.press('Enter');
  await until(page, 'the field', async () => (await focused(page)) === 'Weight');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3.5');
  await page.keyboard.press('Enter');
  await until(page, 'other weights', async () => (await figure(page, 'fingerprint')) !== before);
  assert.equal(await card.getByLabel('Weight').inputValue(), '3.5');
  await until(page, 'another loss', async () => (await figure(page, 'loss-train')) !== loss);
  assert.equal(await number(page, 'epoch'), 1, 'the run keeps its state');

  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  assert.match(await focused(page), /^Hidden layer 2, neuron \d$/);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await until(page, 'the start', async () => (await number(page, 'epoch')) === 0);
});

it('nonsense typed is refused in words, and the weight stays', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=4' });
  await untilReady(page);
  const before = await figure(page, 'fingerprint');
  await node(page, 1, 0).focus();
  await page.keyboard.press('Enter');
  const bias = page.locator('.inspect').getByLabel('Bias');
  await bias.waitFor();
  assert.equal(await bias.inputValue(), '0');
  for (const nonsense of ['abc', '1e9', '1,500', '']) {
    await bias.fill(nonsense);
    await bias.press('Enter');
    await page.getByText('enter a number from −1,000,000 to 1,000,000').first().waitFor();
    await until(page, `'${nonsense}' is gone`, async () => (await bias.inputValue()) === '0');
  }
  assert.equal(await figure(page, 'fingerprint'), before);
  await bias.fill('０．２５');
  await bias.press('Enter');
  await until(page, 'other weights', async () => (await figure(page, 'fingerprint')) !== before);
  await until(page, 'no notice', async () => (await page.locator('.notice').count()) === 0);
});

it('while it learns, a weight can be written and learning goes on from it', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=4&learningRate=0.0001' });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'it learns', async () => (await number(page, 'epoch')) > 3);
  await node(page, 1, 1).click();
  const bias = page.locator('.inspect').getByLabel('Bias');
  await bias.fill('50');
  await bias.press('Enter');
  await bias.blur();
  await until(page, 'a bias near 50', async () => Number(await bias.inputValue()) > 40);
  const epoch = await number(page, 'epoch');
  await until(page, 'it learns on', async () => (await number(page, 'epoch')) > epoch);
});

it('pointing at a link shows it; a click keeps its card, which leads to others', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=2' });
  await untilReady(page);
  await until(page, 'nodes', async () => (await page.locator('.node').count()) === 7);
  const [from, to] = await Promise.all([node(page, 0, 0).boundingBox(), node(page, 1, 0).boundingBox()]);
  assert.ok(from && to);
  const x = (from.x + from.width + to.x) / 2;
  const y = (from.y + from.height / 2 + to.y + to.height / 2) / 2;
  await page.mouse.move(x, y);
  const card = page.locator('.inspect');
  await card.getByText('Hidden layer 1, neuron 1 ← Input layer, x₁').waitFor();
  const numbers = /w₁,₁ = −?\d.*∂L\/∂w = .*Last update: 0/s;
  await until(page, 'the numbers of the link', async () => numbers.test(await card.innerText()));
  await page.mouse.move(x, y + 120);
  await card.waitFor({ state: 'detached' });
  await page.mouse.click(x, y);
  await page.mouse.move(x, y + 120);
  await card.getByRole('button', { name: 'Next link' }).click();
  await card.getByText('← Input layer, x₂').waitFor();
  await card.getByRole('button', { name: 'Close' }).click();
  await card.waitFor({ state: 'detached' });

  await page.mouse.click(x, y);
  await page.mouse.move(x, y + 120);
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'it learns', async () => (await number(page, 'epoch')) > 1);
  assert.equal(await card.count(), 1, 'the weight can be watched');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await page.mouse.click(x, y);
  await page.mouse.move(x, y + 120);
  await page.locator('#network-title').click({ position: { x: 200, y: 8 } });
  await card.waitFor({ state: 'detached' });
});

it('on a phone a tap opens the card of a neuron', async (t) => {
  const page = await openPage(t, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await untilReady(page);
  await page.locator('canvas.diagram').scrollIntoViewIfNeeded();
  await node(page, 3, 1).tap();
  const card = page.locator('.inspect');
  await card.getByText('Output layer, neuron 2').waitFor();
  await card.getByText('softmax(z)').waitFor();
  const box = await card.boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= 390);
  await card.getByLabel('Bias').waitFor();
});

it('by pointer: from the card of a neuron to that of its first link, and back', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  await node(page, 2, 1).click();
  const card = page.locator('.inspect');
  await card.getByRole('button', { name: 'Incoming links' }).click();
  await card.getByText('Hidden layer 2, neuron 2 ← Hidden layer 1, neuron 1').waitFor();
  await card.getByRole('button', { name: 'Neuron' }).click();
  await card.getByText('z = w·x + b').waitFor();
  assert.equal(await card.locator('.where').innerText(), 'Hidden layer 2, neuron 2');
});
