import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };

for (const dataset of ['digits8', 'digits16']) {
  it(`${dataset}: images are learned, wrong guesses ringed, and the chosen image is the probe`, async (t) => {
    const page = await openPage(t, { hash: `#v1&dataset=${dataset}&classes=10&speed=0`, viewport });
    await untilReady(page);
    const images = page.locator('kasane-image-grid .image');
    const wrong = page.locator('kasane-image-grid [data-wrong=true]');
    await until(page, 'images', async () => (await images.count()) === 48);
    await until(page, 'most of them wrong by chance', async () => (await wrong.count()) > 24);
    const wrongBefore = await wrong.count();

    await page.keyboard.press('Space');
    await until(page, 'training accuracy 0.98', async () => (await number(page, 'accuracy-train')) >= 0.98);
    await page.keyboard.press('Space');
    await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');
    await until(page, 'fewer wrong ones', async () => (await wrong.count()) < wrongBefore / 2);

    const bars = await Promise.all(Array.from({ length: 10 }, (_, index) => number(page, `probe-${index}`)));
    assert.equal(bars.reduce((sum, share) => sum + share, 0).toFixed(3), '1.000');
    const first = await page.locator('.bars').innerText();
    await images.nth(20).click();
    await until(
      page,
      'the bars of another image',
      async () => (await page.locator('.bars').innerText()) !== first,
    );
    await page.keyboard.press('ArrowRight');
    await until(page, 'the next image', async () =>
      /image 22\b/.test(await page.locator('.bars').innerText()),
    );
    await until(page, 'the image in the link', async () => page.url().includes('probeSample=21'));
  });
}
