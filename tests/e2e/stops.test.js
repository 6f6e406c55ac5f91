import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @type {[string, string, RegExp][]} settings, words in the bar, words of the notice */
const RULES = [
  ['stopEpochs=12', 'Stopped: epoch limit', /paused after epoch 12/],
  ['stopLoss=0.5', 'Stopped: loss reached', /as low as set \(0\.5\)/],
  ['stopAccuracy=0.7', 'Stopped: accuracy reached', /as high as set \(0\.7\)/],
  ['stopPatience=2&learningRate=0.000001&optimizer=sgd', 'Stopped: plateau', /without a lower loss: 2/],
  ['earlyPatience=3&learningRate=1', 'Stopped: early stopping', /without a lower loss: 3/],
];

for (const [settings, words, notice] of RULES) {
  it(`${settings}: training pauses and says why; Play goes past it`, async (t) => {
    const page = await openPage(t, { hash: `#v1&speed=0&${settings}` });
    await untilReady(page);
    await page.keyboard.press('Space');
    await until(page, words, async () => (await figure(page, 'phase')) === words);
    assert.match(await page.locator('[data-notice=stop]').innerText(), notice);
    const epoch = await number(page, 'epoch');
    await page.keyboard.press('Space');
    await until(page, 'training goes on', async () => (await number(page, 'epoch')) > epoch + 5);
    assert.equal(await page.locator('[data-notice=stop]').count(), 0);
  });
}
