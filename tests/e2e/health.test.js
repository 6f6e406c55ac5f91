import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };

/** @param {import('playwright-core').Page} page @param {string} id */
const finding = (page, id) => page.locator(`[data-finding=${id}]`);

it('a network of dead neurons says so, explains it, and learns with what it suggests', async (t) => {
  const page = await openPage(t, { hash: '#v1&hidden=4,4&initialBias=-3&speed=0', viewport });
  await untilReady(page);
  const dead = finding(page, 'dead');
  await dead.waitFor();
  assert.match(
    await dead.innerText(),
    /8 of 8 ReLU neurons always output 0\. They are neurons 1, 2 and 3 of/,
  );
  assert.match(await dead.innerText(), /Serious/, 'told in words, not by colour alone');

  const why = dead.getByRole('button', { name: 'Why?' });
  assert.equal(await why.getAttribute('aria-expanded'), 'false');
  await why.press('Enter');
  await dead.getByText('the slope of ReLU is 0').waitFor();
  assert.equal(await why.getAttribute('aria-expanded'), 'true');

  await dead.getByRole('button', { name: 'Try Leaky ReLU as activation function' }).click();
  await dead.waitFor({ state: 'detached' });
  await until(page, 'the setting in the link', async () => page.url().includes('activation=leaky_relu'));
});

it('a training that diverges names the likely cause, and begins anew with what is suggested', async (t) => {
  const hash =
    '#v1&dataset=circle&classes=2&hidden=4&activation=tanh&initializer=xavier&optimizer=sgd' +
    '&loss=mean_squared_error&learningRate=10&speed=0';
  const page = await openPage(t, { hash, viewport });
  await untilReady(page);
  await finding(page, 'untrained').waitFor();
  await page.keyboard.press('Space');
  const diverged = finding(page, 'diverged');
  await diverged.waitFor();
  assert.match(await diverged.innerText(), /the learning rate is too high/);
  await diverged.getByRole('button', { name: 'Try learning rate 1, from the start' }).click();
  await diverged.waitFor({ state: 'detached' });
  await until(page, 'training with it', async () => (await number(page, 'epoch')) > 20);
  assert.match(page.url(), /learningRate=1(&|$)/);
});

it('what is well is said while it trains, in Japanese too, and stays to be read', async (t) => {
  const page = await openPage(t, { hash: '#v1&speed=300', viewport, locale: 'ja-JP' });
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'epoch 100', async () => Number((await figure(page, 'epoch')).replace(',', '')) >= 100);
  const learned = finding(page, 'learned');
  await learned.waitFor();
  assert.match(await learned.innerText(), /学習できました。/);
  const changes = await page.locator('kasane-health-card ul').evaluate(async (list) => {
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.filter(({ type }) => type === 'childList').length;
    });
    observer.observe(list, { childList: true });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    observer.disconnect();
    return count;
  });
  assert.ok(changes <= 4, `findings came and went ${changes} times in two seconds`);
});
