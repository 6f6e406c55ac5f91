/** The shape of the network: layers and units come and go, each layer has its activation, large ones fold. */
import assert from 'node:assert/strict';
import { button, field, it, LAPTOP, list, not, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const NEURONS = field('Neurons in hidden layer 1');
const REFUSAL = text('a whole number from 1 to 512');

/** @param {Page} page @param {string} sizes such as 2-16-16-3 */
const untilSizes = (page, sizes) =>
  until(sizes, () => page.attribute('canvas.diagram', 'aria-label'), new RegExp(` ${sizes}\\.`));

it('layers are added, inserted and removed, down to none', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=8,4' });
  await untilSizes(page, '2-8-4-3');
  await page.click(button('Add a hidden layer'));
  await untilSizes(page, '2-8-4-4-3');
  await page.click(button('Insert a hidden layer as number 2'));
  await untilSizes(page, '2-8-8-4-4-3');
  await page.click(button('Remove hidden layer 1'));
  await untilSizes(page, '2-8-4-4-3');
  for (const sizes of ['2-8-4-3', '2-8-3', '2-3']) {
    await page.click(button('Remove the last hidden layer'));
    await untilSizes(page, sizes);
  }
  await until('none to remove', () => page.isDisabled(button('Remove the last hidden layer')), true);
  await page.click(button('Add a hidden layer'));
  await untilSizes(page, '2-16-3');
});

it('units are counted up and down and typed; nonsense leaves the last number', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=8' });
  await page.click(button('One neuron more in hidden layer 1'));
  await untilSizes(page, '2-9-3');
  await page.click(button('One neuron less in hidden layer 1'));
  await untilSizes(page, '2-8-3');
  await page.type(NEURONS, '5');
  await untilSizes(page, '2-5-3');
  for (const nonsense of ['0', '513', '2.5', 'abc', '']) {
    await page.type(NEURONS, nonsense);
    await page.appears(REFUSAL);
    await until(`'${nonsense}' is gone`, () => page.value(NEURONS), '5');
  }
  await page.settled();
  await untilSizes(page, '2-5-3');
});

it('what is being typed stays while training renders the page anew', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=8&speed=0' });
  await page.press('Space');
  await page.focus(NEURONS);
  for (const typed of ['1', '12']) {
    await page.typeOn(typed.slice(-1));
    for (let renderings = 0; renderings < 3; renderings++)
      await until('more training', () => page.figure('epoch'), not(await page.figure('epoch')));
    assert.equal(await page.value(NEURONS), typed);
  }
  await page.press('Enter');
  await untilSizes(page, '2-12-3');
  await page.press('Control+A');
  await page.typeOn('abc');
  await page.focus(field('Seed'));
  await page.appears(REFUSAL);
  await until('what stood there', () => page.value(NEURONS), '12');
});

it('each layer has an activation of its own, kept in the link', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=6,6' });
  const [first, second] = [1, 2].map((layer) => list(`Activation function of hidden layer ${layer}`));
  const before = await page.figure('loss-train');
  await page.choose(first, 'tanh');
  await until('another loss', () => page.figure('loss-train'), not(before));
  assert.equal(await page.value(second), 'relu');
  const hash = await until('the link', () => page.hash(), /activations=tanh/);

  const other = await open(t, { hash });
  assert.equal(await other.value(first), 'tanh');
  assert.equal(await other.value(second), 'relu');
  assert.equal(await other.figure('fingerprint'), await page.figure('fingerprint'));
});

it('a large layer is folded, and still learns', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=16' });
  const nodes = () => page.count('.node[data-layer="1"]');
  await until('all 16 nodes', nodes, 16);
  await page.click(button('One neuron more in hidden layer 1'));
  await untilSizes(page, '2-17-3');
  await until('a few nodes', nodes, 3);
  await page.click(button('1 epoch'));
  await page.atEpoch(1);
});

it('under each layer stands how large its gradient is', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=6,6&activation=step' });
  const isRight = (/** @type {string[]} */ [first, second, last]) =>
    first === '0' && second !== undefined && /^[1-9]\.\de(−?)\d$/.test(last);
  await until('none through the step', () => page.texts('[data-gradient]'), isRight);
  assert.equal(await page.count('[data-gradient]'), 3);
});

for (const viewport of [LAPTOP, { width: 1280, height: 800 }, { width: 390, height: 844 }]) {
  it(`eight layers of sixteen fit a screen ${viewport.width} wide`, async (t) => {
    const page = await open(t, { viewport, hash: `#v1&hidden=${Array(8).fill(16)}` });
    await page.show('canvas.diagram');
    await until('all nodes', () => page.count('.node'), 2 + 8 * 16 + 3);
    await page.settled();
    assert.deepEqual(await page.overfull('.card.network'), []);
    const isWide = await page.read(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(isWide, false);
  });
}
