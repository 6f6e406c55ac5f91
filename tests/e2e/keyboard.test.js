import assert from 'node:assert/strict';
import { button, dialog, it, not, nth, open, until } from './story.js';

it('the keys do what the table in the help says', async (t) => {
  const page = await open(t);
  const weights = () => page.figure('fingerprint');
  const first = await weights();
  await page.press('ArrowRight');
  const { fingerprint: afterEpoch } = await page.atEpoch(1);
  await page.press('.');
  await until('a minibatch', weights, not(afterEpoch));
  const { phase } = await page.atEpoch(1);
  await page.press(',');
  await until('a phase', () => page.figure('phase'), not(phase));
  await page.press('r');
  await until('the first weights', weights, first);
  await page.press('N');
  await until('another seed', weights, not(first));
  await page.press('Control+Z');
  await until('the first seed', weights, first);
  await page.press('Space');
  await page.beyondEpoch(2);
  await page.press('Space');
  await until('a pause', () => page.figure('speed'), '–');
});

for (const [key, title] of [
  ['p', 'Presets'],
  ['s', 'Share'],
  ['?', 'Help and keys'],
]) {
  it(`${key} opens the dialog ${title}, the focus is inside, Escape closes and gives it back`, async (t) => {
    const page = await open(t);
    const place = () =>
      page.readAll(dialog(title), ([opened]) => {
        const { activeElement, body } = document;
        if (opened?.contains(activeElement)) return 'inside';
        return activeElement === body ? 'with the browser' : 'outside';
      });
    await page.focus(button('Reset'));
    await page.press(key);
    await page.appears(dialog(title));
    await until('the focus in the dialog', place, 'inside');
    for (let presses = 1; presses < 4; presses++) {
      await page.press('Tab');
      assert.notEqual(await place(), 'outside', `after ${presses} tabs`);
    }
    await page.press('Escape');
    await page.disappears(dialog(title));
    await until('the focus where it was', () => page.hasFocus(button('Reset')), true);
  });
}

it('the help lists every key with its words', async (t) => {
  const page = await open(t);
  await page.press('?');
  await page.appears('dialog.help [data-key]');
  const texts = await page.texts('dialog.help [data-key]');
  assert.ok(texts.length >= 12, texts.join('; '));
  for (const words of texts) assert.match(words, /^\S+[\s\S]+[a-z]{3}/);
  assert.match(texts.join(), /Ctrl\+Y\s+Ctrl\+Shift\+Z\s+Redo/);
});

it('who types a number types it: letters and dots in a field are no keys of the page', async (t) => {
  const page = await open(t);
  const first = await page.figure('fingerprint');
  await page.focus('[name=learningRate]');
  await page.typeOn('.5pfsnr?');
  await page.settled();
  assert.equal(await page.value('[name=learningRate]'), '.5pfsnr?');
  assert.equal(await page.count('dialog[open]'), 0);
  assert.equal(await page.figure('fingerprint'), first);
});

it('arrows belong to the map while it has the focus', async (t) => {
  const page = await open(t);
  const bars = () => page.text('.bars');
  const before = await bars();
  await page.focus(nth('kasane-decision-map [role=slider]', 0));
  for (let presses = 0; presses < 5; presses++) await page.press('ArrowRight');
  await until('the probe moved', bars, not(before));
  await page.settled();
  assert.equal(await page.number('epoch'), 0);
});
