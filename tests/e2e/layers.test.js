/** The shape of the network: layers and units come and go, each layer has its activation, large ones fold. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

const viewport = { width: 1366, height: 768 };

/** @param {Page} page @param {string} sizes such as 2-16-16-3 */
async function untilSizes(page, sizes) {
  const name = () => page.locator('canvas.diagram').getAttribute('aria-label');
  await until(page, sizes, async () => ((await name()) ?? '').includes(` ${sizes}.`));
}

/** @param {Page} page @param {string} name */
function press(page, name) {
  return page.getByRole('button', { name, exact: true }).click();
}

it('layers are added, inserted and removed, down to none', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=8,4' });
  await untilReady(page);
  await untilSizes(page, '2-8-4-3');
  await press(page, 'Add a hidden layer');
  await untilSizes(page, '2-8-4-4-3');
  await press(page, 'Insert a hidden layer as number 2');
  await untilSizes(page, '2-8-8-4-4-3');
  await press(page, 'Remove hidden layer 1');
  await untilSizes(page, '2-8-4-4-3');
  for (const sizes of ['2-8-4-3', '2-8-3', '2-3']) {
    await press(page, 'Remove the last hidden layer');
    await untilSizes(page, sizes);
  }
  assert.equal(await page.getByRole('button', { name: 'Remove the last hidden layer' }).isDisabled(), true);
  await press(page, 'Add a hidden layer');
  await untilSizes(page, '2-16-3');
});

it('units are counted up and down and typed; nonsense leaves the last number', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=8' });
  await untilReady(page);
  await press(page, 'One neuron more in hidden layer 1');
  await untilSizes(page, '2-9-3');
  await press(page, 'One neuron less in hidden layer 1');
  await untilSizes(page, '2-8-3');
  const units = page.getByLabel('Neurons in hidden layer 1');
  await units.fill('5');
  await units.press('Enter');
  await untilSizes(page, '2-5-3');
  for (const nonsense of ['0', '513', '2.5', 'abc', '']) {
    await units.fill(nonsense);
    await units.press('Enter');
    await page.getByText('a whole number from 1 to 512').first().waitFor();
    assert.equal(await units.inputValue(), '5', `after '${nonsense}'`);
  }
  await untilSizes(page, '2-5-3');
});

it('what is being typed stays while training renders the page anew', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=8&speed=0' });
  await untilReady(page);
  await page.keyboard.press('Space');
  const units = page.getByLabel('Neurons in hidden layer 1');
  await units.focus();
  const epoch = () => figure(page, 'epoch');
  for (const typed of ['1', '12']) {
    const before = await epoch();
    await page.keyboard.type(typed.slice(-1));
    await until(page, 'more training', async () => (await epoch()) !== before);
    await page.waitForTimeout(250);
    assert.equal(await units.inputValue(), typed);
  }
  await page.keyboard.press('Enter');
  await untilSizes(page, '2-12-3');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('abc');
  await page.getByLabel('Seed', { exact: true }).focus();
  await page.getByText('a whole number from 1 to 512').first().waitFor();
  assert.equal(await units.inputValue(), '12');
});

it('each layer has an activation of its own, kept in the link', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=6,6' });
  await untilReady(page);
  const before = await figure(page, 'loss-train');
  await page.getByLabel('Activation function of hidden layer 1').selectOption('tanh');
  await until(page, 'another loss', async () => (await figure(page, 'loss-train')) !== before);
  assert.equal(await page.getByLabel('Activation function of hidden layer 2').inputValue(), 'relu');
  await until(page, 'the link', async () => page.url().includes('activations=tanh'));

  const second = await openPage(t, { viewport, hash: new URL(page.url()).hash });
  await untilReady(second);
  assert.equal(await second.getByLabel('Activation function of hidden layer 1').inputValue(), 'tanh');
  assert.equal(await second.getByLabel('Activation function of hidden layer 2').inputValue(), 'relu');
  assert.equal(await figure(second, 'fingerprint'), await figure(page, 'fingerprint'));
});

it('a large layer is folded, and still learns', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=16' });
  await untilReady(page);
  const nodes = page.locator('.node[data-layer="1"]');
  await until(page, 'all 16 nodes', async () => (await nodes.count()) === 16);
  await press(page, 'One neuron more in hidden layer 1');
  await untilSizes(page, '2-17-3');
  await until(page, 'a few nodes', async () => (await nodes.count()) === 3);
  await press(page, '1 epoch');
  await until(page, 'an epoch', async () => (await figure(page, 'epoch')) === '000,001');
});

it('under each layer stands how large its gradient is', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&hidden=6,6&activation=step' });
  await untilReady(page);
  const gradients = page.locator('[data-gradient]');
  await until(page, 'three of them', async () => (await gradients.count()) === 3);
  await until(page, 'none through the step', async () => (await gradients.first().innerText()) === '0');
  assert.match(await gradients.last().innerText(), /^[1-9]\.\de(−?)\d$/);
  await page.getByText('100% always 0').first().waitFor();
});

for (const size of [viewport, { width: 1280, height: 800 }, { width: 390, height: 844 }]) {
  it(`eight layers of sixteen fit a screen ${size.width} wide`, async (t) => {
    const hidden = Array(8).fill(16).join();
    const page = await openPage(t, { viewport: size, hash: `#v1&hidden=${hidden}` });
    await untilReady(page);
    await page.locator('canvas.diagram').scrollIntoViewIfNeeded();
    const nodes = page.locator('.node');
    await until(page, 'all nodes', async () => (await nodes.count()) === 2 + 8 * 16 + 3);
    const card = page.locator('.card.network');
    const isTooSmall = await card.evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );
    assert.equal(isTooSmall, false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false);
  });
}
