import assert from 'node:assert/strict';
import { button, inside, it, open, text, until } from './story.js';

/** @param {string} id */
const finding = (id) => `[data-finding=${id}]`;

it('a network of dead neurons says so, explains it, and learns with what it suggests', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4,4&initialBias=-3&speed=0' });
  const dead = finding('dead');
  await page.appears(dead);
  const words = await page.text(dead);
  assert.match(words, /8 of 8 ReLU neurons always output 0\. They are neurons 1, 2 and 3 of/);
  assert.match(words, /Serious/, 'told in words, not by colour alone');

  const why = inside(dead, button('Why?'));
  const isExpanded = () => page.attribute(why, 'aria-expanded');
  assert.equal(await isExpanded(), 'false');
  await page.focus(why);
  await page.press('Enter');
  await page.appears(inside(dead, text('the slope of ReLU is 0')));
  await until('it says so', isExpanded, 'true');

  await page.click(inside(dead, button('Try Leaky ReLU as activation function')));
  await page.disappears(dead);
  await until('the setting in the link', () => page.hash(), /activation=leaky_relu/);
});

it('a training that diverges names the likely cause, and begins anew with what is suggested', async (t) => {
  const hash =
    '#v1&dataset=circle&classes=2&hidden=4&activation=tanh&initializer=xavier&optimizer=sgd' +
    '&loss=mean_squared_error&learningRate=10&speed=0';
  const page = await open(t, { hash });
  await page.appears(finding('untrained'));
  await page.press('Space');
  const diverged = finding('diverged');
  await until('the cause', () => page.text(diverged), /the learning rate is too high/);
  await page.click(inside(diverged, button('Try learning rate 1, from the start')));
  await page.disappears(diverged);
  await page.beyondEpoch(20);
  await until('the rate in the link', () => page.hash(), /learningRate=1(&|$)/);
});

it('what is well is said while it trains, in Japanese too, and stays to be read', async (t) => {
  const page = await open(t, { hash: '#v1&speed=300&stopEpochs=700', locale: 'ja-JP' });
  await page.press('Space');
  await until('that it has learned', () => page.text(finding('learned')), /学習できました。/);
  const { epoch } = await page.figures();
  await page.readAll(finding('learned'), ([element]) => Object.assign(window, { first: element }));
  await page.atEpoch(700);
  const isFirst = await page.readAll(finding('learned'), ([element]) => {
    return element === /** @type {any} */ (window).first;
  });
  assert.ok(isFirst, `it has stood there from epoch ${epoch} on`);
});
