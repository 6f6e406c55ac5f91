import assert from 'node:assert/strict';
import { it, not, nth, numberIn, open, until } from './story.js';

const IMAGES = 'kasane-image-grid .image';
const WRONG = 'kasane-image-grid [data-wrong=true]';

for (const dataset of ['digits8', 'digits16']) {
  it(`${dataset}: images are learned, wrong guesses ringed, and the chosen image is the probe`, async (t) => {
    const page = await open(t, { hash: `#v1&dataset=${dataset}&classes=10&speed=0&stopEpochs=60` });
    await until('images', () => page.count(IMAGES), 48);
    const wrong = () => page.count(WRONG);
    const wrongBefore = await until('most of them wrong by chance', wrong, (count) => count > 24);

    const figures = await page.train();
    assert.ok(numberIn(figures['accuracy-train']) >= 0.98, figures['accuracy-train']);
    await until('fewer wrong ones', wrong, (count) => count < wrongBefore / 2);

    const bars = Array.from({ length: 10 }, (_, index) => numberIn(figures[`probe-${index}`]));
    const sum = bars.reduce((sum, share) => sum + share, 0);
    assert.ok(Math.abs(sum - 1) <= 0.01, `${sum}: ten figures, each off by up to 0.001`);
    const first = await page.text('.bars');
    await page.click(nth(IMAGES, 20));
    await until('the bars of another image', () => page.text('.bars'), not(first));
    await page.press('ArrowRight');
    await until('the next image', () => page.text('.bars'), /image 22\b/i);
    await until('the image in the link', () => page.hash(), /probeSample=21/);
  });
}
