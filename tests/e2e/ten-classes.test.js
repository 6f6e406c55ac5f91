import assert from 'node:assert/strict';
import { button, inside, it, LAPTOP, numberIn, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const HASH = '#v1&dataset=blobs&classes=10&samples=600&speed=0';

/** @param {Page} page @param {string} layer of the map @returns {Promise<number>} pixels that are painted */
const ink = (page, layer) =>
  page.readAll(`kasane-decision-map canvas.${layer}`, ([canvas]) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let painted = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] > 0) painted++;
    return painted;
  });

/** @param {Page} page @returns {Promise<number[]>} how many pixels of the map have each of its colours */
const areas = (page) =>
  page.readAll('kasane-decision-map canvas.field-map', ([canvas]) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const color of new Uint32Array(data.buffer)) counts.set(color, (counts.get(color) ?? 0) + 1);
    return [...counts.values()];
  });

it('ten classes are learned: ten bars that sum to 1, ten logits, ten colours in the map', async (t) => {
  const page = await open(t, { hash: `${HASH}&discretise=1&stopAccuracy=0.9` });
  const figures = await page.train();
  assert.ok(numberIn(figures['accuracy-train']) >= 0.9, figures['accuracy-train']);
  const numbers = (/** @type {string} */ name) =>
    Object.entries(figures)
      .filter(([key]) => key.startsWith(name))
      .map(([, text]) => numberIn(text));
  const bars = numbers('probe-');
  const sum = bars.reduce((total, share) => total + share, 0);
  assert.ok(Math.abs(sum - 1) <= 0.01, `${sum}: ten figures, each off by up to 0.001`);
  const logits = numbers('logit-');
  assert.equal(logits.length, 10);
  const strongest = (/** @type {number[]} */ values) => values.indexOf(Math.max(...values));
  assert.equal(strongest(logits), strongest(bars));
  const large = (await areas(page)).filter((area) => area > 150);
  assert.equal(large.length, 10, 'one tone for each class');
});

for (const viewport of [LAPTOP, { width: 390, height: 844 }]) {
  it(`ten bars and three probes fit at ${viewport.width} x ${viewport.height}`, async (t) => {
    const hash = `${HASH}&validationShare=0.2&moreProbes=0.8,-0.4,-0.9,0.9`;
    const page = await open(t, { hash, viewport });
    await page.settled();
    const parts = '.card.output, .card.output :is(.bars, .bars p, .bar, .tools)';
    const overfull = await page.readAll(parts, (all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className),
    );
    assert.deepEqual(overfull, []);
    const card = await page.box('.card.output');
    for (const part of ['.map', '.bars', '.tools']) {
      const box = await page.box(inside('.card.output', part));
      assert.ok(box.y >= card.y && box.y + box.height <= card.y + card.height, part);
      assert.ok(box.height > 20 && box.width > 200, part);
    }
  });
}

it('test points can be hidden, mistakes ringed, and a link keeps both', async (t) => {
  const page = await open(t, { hash: HASH });
  await page.settled();
  const all = await ink(page, 'points');
  assert.match(await page.text('#output-title'), /○ Test/);
  await page.click(button('Test data'));
  await until(
    'fewer points',
    () => ink(page, 'points'),
    (now) => now < all * 0.7,
  );
  await until(
    'the title without them',
    () => page.text('#output-title'),
    (title) => !/test/i.test(title),
  );
  assert.equal(await ink(page, 'marks'), 0);
  await page.click(button(/Mistakes/));
  await until(
    'rings',
    () => ink(page, 'marks'),
    (now) => now > 500,
  );
  await until('the link', () => page.hash(), /showTest.*showMistakes/);
});

it('a minibatch lights up as it is taken', async (t) => {
  const page = await open(t, { hash: `${HASH}&batch=8` });
  await page.settled();
  assert.equal(await ink(page, 'marks'), 0);
  await page.click('[data-step=minibatch]');
  await page.appears('#output-title .lit');
  await until(
    'its rings',
    () => ink(page, 'marks'),
    (now) => now > 100,
  );
});
