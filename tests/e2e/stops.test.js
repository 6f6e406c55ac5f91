import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @type {[string, string, RegExp][]} settings, words in the bar, words of the notice */
const RULES = [
  ['stopEpochs=12', 'stopped: number of epochs', /12 epochs are done/],
  ['stopLoss=0.5', 'stopped: target loss', /has reached the target 0\.5/],
  ['stopAccuracy=0.7', 'stopped: target accuracy', /has reached the target 0\.7/],
  ['stopPatience=2&learningRate=0.000001&optimizer=sgd', 'stopped: plateau', /not fallen for 2 epochs/],
  ['earlyPatience=3&learningRate=1', 'stopped: early stopping', /no lower loss for 3 epochs/],
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
