import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

const HASH = '#v1&dataset=blobs&classes=10&samples=600&speed=0';

/** @param {import('playwright-core').Page} page @param {string} layer @returns {Promise<number[]>} RGBA */
function pixelsOf(page, layer) {
  return page.locator(`kasane-decision-map canvas.${layer}`).evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    return [.../** @type {CanvasRenderingContext2D} */ (context).getImageData(0, 0, width, height).data];
  });
}

/** @param {number[]} data @returns {Map<string, number>} how many pixels of each colour */
function colorsIn(data) {
  const colors = new Map();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] < 255) continue;
    const color = data.slice(i, i + 3).join();
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  return colors;
}

/** @param {import('playwright-core').Page} page */
async function trained(page) {
  await untilReady(page);
  await page.keyboard.press('Space');
  await until(page, 'training accuracy 0.9', async () => (await number(page, 'accuracy-train')) >= 0.9);
  await page.keyboard.press('Space');
  await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');
}

it('ten classes are learned: ten bars that sum to 1, ten logits, ten colours in the map', async (t) => {
  const page = await openPage(t, { hash: `${HASH}&discretise=1`, viewport: { width: 1366, height: 768 } });
  await trained(page);
  const bars = await Promise.all(Array.from({ length: 10 }, (_, index) => number(page, `probe-${index}`)));
  assert.equal(bars.reduce((sum, share) => sum + share, 0).toFixed(3), '1.000');
  assert.equal(await page.locator('[data-figure^=logit-]').count(), 10);
  const logits = (await page.locator('[data-figure^=logit-]').allInnerTexts()).map((text) =>
    Number(text.replace('−', '-')),
  );
  const strongest = (/** @type {number[]} */ values) => values.indexOf(Math.max(...values));
  assert.equal(strongest(logits), strongest(bars));
  const large = [...colorsIn(await pixelsOf(page, 'field-map')).values()].filter((area) => area > 150);
  assert.equal(large.length, 10, 'one tone for each class');
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  it(`ten bars and three probes fit at ${viewport.width} x ${viewport.height}`, async (t) => {
    const hash = `${HASH}&validationShare=0.2&moreProbes=0.8,-0.4,-0.9,0.9`;
    const page = await openPage(t, { hash, viewport });
    await untilReady(page);
    const overfull = await page
      .locator('.card.output, .card.output :is(.bars, .bars p, .bar, .tools)')
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className),
      );
    assert.deepEqual(overfull, []);
    const card = await page.locator('.card.output').boundingBox();
    for (const part of ['.map', '.bars', '.tools']) {
      const box = await page.locator(`.card.output ${part}`).boundingBox();
      assert.ok(card && box && box.y >= card.y && box.y + box.height <= card.y + card.height, part);
      assert.ok(box.height > 20 && box.width > 200, part);
    }
  });
}

it('test points can be hidden, mistakes ringed, and a link keeps both', async (t) => {
  const page = await openPage(t, { hash: HASH, viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const ink = async (/** @type {string} */ layer) => {
    const data = await pixelsOf(page, layer);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  };
  const all = await ink('points');
  const title = page.locator('#output-title');
  assert.match(await title.innerText(), /○ Test/);
  await page.getByRole('button', { name: 'Test data' }).click();
  await until(page, 'fewer points', async () => (await ink('points')) < all * 0.7);
  assert.doesNotMatch(await title.innerText(), /test/);
  assert.equal(await ink('marks'), 0);
  await page.getByRole('button', { name: 'mistakes' }).click();
  await until(page, 'rings', async () => (await ink('marks')) > 500);
  await until(page, 'the link', async () => /showTest.*showMistakes/.test(page.url()));
});

it('a minibatch lights up as it is taken', async (t) => {
  const page = await openPage(t, { hash: `${HASH}&batch=8`, viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  assert.equal((await pixelsOf(page, 'marks')).filter((value, i) => i % 4 === 3 && value > 0).length, 0);
  await page.locator('[data-step=minibatch]').click();
  await page.locator('#output-title .lit').waitFor();
  assert.ok((await pixelsOf(page, 'marks')).filter((value, i) => i % 4 === 3 && value > 0).length > 100);
});
