import assert from 'node:assert/strict';
import { button, it, notice, open, text, until } from './story.js';

it('the language changes in place, and stays for the next visit', async (t) => {
  const page = await open(t);
  await page.click(button('1 epoch'));
  const { fingerprint } = await page.atEpoch(1);
  await page.click(button('日本語'));
  await page.appears(text('学習率'));
  assert.equal(await page.figure('fingerprint'), fingerprint);
  await page.reopen();
  await page.appears(text('学習率'));
  await page.ready();
});

it('a language that cannot be loaded is told of, and the other one stays', async (t) => {
  const torn = { contentType: 'text/javascript', body: 'throw new Error("torn on its way");' };
  const answer = (/** @type {string} */ url) => (/\/ja-\w+\.js$/.test(url) ? torn : undefined);
  const page = await open(t, { answer });
  await page.click(button('日本語'));
  await until('why', () => page.text(notice('language.missing')), /could not be loaded/);
  assert.equal(await page.read(() => document.documentElement.lang), 'en');
  await page.press('Space');
  await page.beyondEpoch(20);
});
