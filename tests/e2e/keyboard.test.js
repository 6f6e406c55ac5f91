import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

it('the keys do what the table in the help says', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const first = await figure(page, 'fingerprint');
  await page.keyboard.press('ArrowRight');
  await until(page, 'an epoch', async () => (await number(page, 'epoch')) === 1);
  const afterEpoch = await figure(page, 'fingerprint');
  await page.keyboard.press('.');
  await until(page, 'a minibatch', async () => (await figure(page, 'fingerprint')) !== afterEpoch);
  assert.equal(await number(page, 'epoch'), 1);
  const status = await figure(page, 'phase');
  await page.keyboard.press(',');
  await until(page, 'a phase', async () => (await figure(page, 'phase')) !== status);
  await page.keyboard.press('r');
  await until(page, 'the first weights', async () => (await figure(page, 'fingerprint')) === first);
  await page.keyboard.press('N');
  await until(page, 'another seed', async () => (await figure(page, 'fingerprint')) !== first);
  await page.keyboard.press('Control+Z');
  await until(page, 'the first seed', async () => (await figure(page, 'fingerprint')) === first);
  await page.keyboard.press('Space');
  await until(page, 'training', async () => (await number(page, 'epoch')) > 2);
  await page.keyboard.press('Space');
  await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');
});

for (const [key, title] of [
  ['p', 'Presets'],
  ['s', 'Share'],
  ['?', 'Help and keys'],
]) {
  it(`${key} opens the dialog ${title}, the focus is inside, Escape closes and gives it back`, async (t) => {
    const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
    await untilReady(page);
    const reset = page.getByRole('button', { name: 'Reset', exact: true });
    await reset.focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    const isInside = () => dialog.evaluate((it) => it.contains(document.activeElement));
    await until(page, 'the focus in the dialog', isInside);
    for (let presses = 1; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      const isWithBrowser = await page.evaluate(() => document.activeElement === document.body);
      assert.ok(isWithBrowser || (await isInside()), `after ${presses} tabs`);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await reset.evaluate((it) => it === document.activeElement), true);
  });
}

it('the help lists every key with its words', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  await page.keyboard.press('?');
  const rows = page.locator('dialog.help [data-key]');
  await rows.first().waitFor();
  const texts = await rows.allInnerTexts();
  assert.ok(texts.length >= 12, texts.join('; '));
  for (const text of texts) assert.match(text, /^\S+[\s\S]+[a-z]{3}/);
  assert.match(texts.join(), /Ctrl\+Y\s+Ctrl\+Shift\+Z\s+Redo/);
});

it('who types a number types it: letters and dots in a field are no keys of the page', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const first = await figure(page, 'fingerprint');
  await page.locator('[name=learningRate]').focus();
  await page.keyboard.type('.5pfsnr?');
  assert.equal(await page.locator('[name=learningRate]').inputValue(), '.5pfsnr?');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.equal(await figure(page, 'fingerprint'), first);
});

it('arrows belong to the map while it has the focus', async (t) => {
  const page = await openPage(t, { viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  const probe = page.locator('.bars').first();
  const before = await probe.innerText();
  await page.locator('kasane-decision-map [role=slider]').first().focus();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
  await until(page, 'the probe moved', async () => (await probe.innerText()) !== before);
  assert.equal(await number(page, 'epoch'), 0);
});
