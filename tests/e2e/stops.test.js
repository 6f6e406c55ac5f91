import { it, notice, open, until } from './story.js';

/** @type {[string, string, RegExp][]} settings, words in the bar, words of the notice */
const RULES = [
  ['stopEpochs=12', 'Stopped: epoch limit', /paused after epoch 12/],
  ['stopLoss=0.5', 'Stopped: loss reached', /as low as set \(0\.5\)/],
  ['stopAccuracy=0.7', 'Stopped: accuracy reached', /as high as set \(0\.7\)/],
  ['stopPatience=2&learningRate=0.000001&optimizer=sgd', 'Stopped: plateau', /the loss hardly fell: 2/],
  ['earlyPatience=3&learningRate=1', 'Stopped: early stopping', /without a new lowest loss: 3/],
];

for (const [settings, words, told] of RULES) {
  it(`${settings}: training pauses and says why; Play goes past it`, async (t) => {
    const page = await open(t, { hash: `#v1&speed=0&${settings}` });
    await page.press('Space');
    await until(words, () => page.figure('phase'), words);
    await until('why', () => page.text(notice('stop')), told);
    const epoch = await page.number('epoch');
    await page.press('Space');
    await page.beyondEpoch(epoch + 5);
    await until('no word of it', () => page.count(notice('stop')), 0);
  });
}
