/** A weight written by hand: its card is found by keyboard, pointer and finger, and the run takes it. */
import assert from 'node:assert/strict';
import { button, field, inside, it, not, numberIn, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const CARD = '.inspect';
const BLAMED = '[data-finding=edited]';

/** @param {number} layer @param {number} neuron */
const node = (layer, neuron) => `.node[data-layer="${layer}"][data-unit="${neuron}"]`;

it('by keyboard: to a neuron, to one of its links, and its weight is changed', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4,4' });
  await page.click(button('1 epoch'));
  const before = await page.atEpoch(1);

  await page.focus(node(0, 0));
  await page.press('ArrowRight', 'ArrowRight', 'ArrowUp');
  await until('the focus in layer 2', () => page.focused(), /^Hidden layer 2, neuron \d$/);
  await page.appears(inside(CARD, text('z = w·x + b')));
  await page.press('l', 'ArrowDown');
  await page.appears(inside(CARD, text('← Hidden layer 1, neuron 2')));
  await page.press('Enter');
  await until('the field', () => page.focused(), 'Weight');
  await page.press('Control+A');
  await page.typeOn('350');
  await page.press('Enter');
  const after = await until(
    'other weights and another loss',
    () => page.figures(),
    (now) => now.fingerprint !== before.fingerprint && now['loss-train'] !== before['loss-train'],
  );
  assert.equal(numberIn(after.epoch), 1, 'the run keeps its state');
  await until('the number typed', () => page.value(inside(CARD, field('Weight'))), '350');
  await page.appears(BLAMED);

  await page.press('Escape');
  await page.disappears(CARD);
  await until('the focus where it was', () => page.focused(), /^Hidden layer 2, neuron \d$/);
  await page.click(button('Reset'));
  await page.atEpoch(0);
  await page.disappears(BLAMED);
});

it('nonsense typed is refused in words, and the weight stays', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4' });
  const before = await page.figure('fingerprint');
  await page.focus(node(1, 0));
  await page.press('Enter');
  const bias = inside(CARD, field('Bias'));
  await until('its bias', () => page.value(bias), '0');
  for (const nonsense of ['abc', '1e9', '1,500', '']) {
    await page.type(bias, nonsense);
    await page.appears(text('enter a number from −1,000,000 to 1,000,000'));
    await until(`'${nonsense}' is gone`, () => page.value(bias), '0');
  }
  await page.settled();
  assert.equal(await page.figure('fingerprint'), before);
  await page.type(bias, '０．２５');
  await until('other weights', () => page.figure('fingerprint'), not(before));
  await until('no notice', () => page.count('.notice'), 0);
});

it('while it learns, a weight can be written and learning goes on from it', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4&learningRate=0.0001' });
  await page.press('Space');
  await page.beyondEpoch(3);
  await page.click(node(1, 1));
  const bias = inside(CARD, field('Bias'));
  await page.type(bias, '50');
  await page.press('Tab');
  await until(
    'a bias near 50',
    () => page.value(bias),
    (value) => Number(value) > 40,
  );
  await page.beyondEpoch(await page.number('epoch'));
});

it('pointing at a link shows it; a click keeps its card, which leads to others', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=2' });
  await until('nodes', () => page.count('.node'), 7);
  await page.settled();
  const [from, to] = [await page.box(node(0, 0)), await page.box(node(1, 0))];
  const x = (from.x + from.width + to.x) / 2;
  const y = (from.y + from.height / 2 + to.y + to.height / 2) / 2;
  await page.move(x, y);
  await page.appears(inside(CARD, text('Hidden layer 1, neuron 1 ← Input layer, x₁')));
  await until('its numbers', () => page.text(CARD), /w₁,₁ = −?\d.*∂L\/∂w = .*Last update: –/s);
  await page.move(x, y + 120);
  await page.disappears(CARD);
  await page.clickAt(x, y);
  await page.move(x, y + 120);
  await page.click(inside(CARD, button('Next link')));
  await page.appears(inside(CARD, text('← Input layer, x₂')));
  await page.click(inside(CARD, button('Close')));
  await page.disappears(CARD);

  await page.clickAt(x, y);
  await page.move(x, y + 120);
  await page.click(button('Play'));
  await page.beyondEpoch(1);
  assert.equal(await page.isVisible(CARD), true, 'the weight can be watched');
  await page.press('Escape');
  await page.disappears(CARD);
  await page.clickAt(x, y);
  await page.move(x, y + 120);
  await page.appears(CARD);
  const title = await page.box('#network-title');
  await page.clickAt(title.x + 200, title.y + 8);
  await page.disappears(CARD);
});

it('on a phone a tap opens the card of a neuron', async (t) => {
  const page = await open(t, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.show('canvas.diagram');
  await page.tap(node(3, 1));
  await page.appears(inside(CARD, text('Output layer, neuron 2')));
  await page.appears(inside(CARD, text('softmax(z)')));
  await page.appears(inside(CARD, field('Bias')));
  const box = await page.box(CARD);
  assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
});

it('by pointer: from the card of a neuron to that of its first link, and back', async (t) => {
  const page = await open(t);
  await page.click(node(2, 1));
  await page.click(inside(CARD, button('Incoming links')));
  await page.appears(inside(CARD, text('Hidden layer 2, neuron 2 ← Hidden layer 1, neuron 1')));
  await page.click(inside(CARD, button('Neuron')));
  await page.appears(inside(CARD, text('z = w·x + b')));
  await until('where it is', () => page.text(inside(CARD, '.where')), 'Hidden layer 2, neuron 2');
});
