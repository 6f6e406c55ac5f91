/** Text is read on every screen, as large and as widely spaced as its reader wants it. */
import assert from 'node:assert/strict';
import { illegible } from './legible.js';
import { it, LAPTOP, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const PHONE = { width: 390, height: 844 };
/** Most text at once: many features, parts, classes and layers, a matrix, and layers that do not learn. */
const FULL =
  '#v1&dataset=rings&classes=10&samples=1000&validationShare=0.2&activation=step' +
  '&features=x,y,x_squared,y_squared,x_times_y,sin_x,sin_y&charts=confusion,accuracy,probe';

/** Waits until all of the text is to be read. @param {Page} page @param {string} name */
async function untilLegible(page, name) {
  await page.settled();
  assert.deepEqual(await page.read(illegible), [], name);
  assert.equal(await page.read(() => document.documentElement.scrollWidth > innerWidth), false, name);
}

for (const locale of ['en-GB', 'ja-JP']) {
  it(`text fits into its cards: ${locale}`, async (t) => {
    const hash = '#v1&hidden=6,6&activation=step&charts=confusion,accuracy,probe&validationShare=0.2';
    const page = await open(t, { locale, hash, viewport: { width: 1280, height: 800 } });
    await untilLegible(page, 'small laptop');
    for (const [width, height] of [
      [1180, 768],
      [1700, 969],
      [1920, 900],
    ]) {
      await page.resize({ width, height });
      await untilLegible(page, `${width} x ${height}`);
      assert.deepEqual(await page.overfull('.card.data'), [], `${width} x ${height}`);
    }
    await page.resize(PHONE);
    await page.show('.layers');
    await untilLegible(page, 'phone');
  });
}

for (const [locale, viewport, layers] of /** @type {const} */ ([
  ['ja-JP', LAPTOP, 2],
  ['en-GB', PHONE, 8],
])) {
  it(`text twice as large is read on a screen ${viewport.width} wide`, async (t) => {
    const page = await open(t, { locale, viewport, hash: `${FULL}&hidden=${Array(layers).fill(4)}` });
    await page.setTextSize(32);
    const textSize = () => page.read(() => getComputedStyle(document.documentElement).fontSize);
    await until('larger text', textSize, '32px');
    for (const part of ['.data', '.output', '.chart', '.layers']) {
      await page.show(part);
      await untilLegible(page, part);
    }
    await page.setTextSize(16);
  });
}

it('text that is spaced as WCAG 1.4.12 has it is neither cut nor overlaid', async (t) => {
  const page = await open(t, { hash: FULL });
  await page.load(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(\`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    } p { margin-bottom: 2em !important; }\`);
    document.adoptedStyleSheets = [sheet];
  }`);
  await untilLegible(page, 'spaced');
});
