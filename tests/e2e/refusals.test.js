/** Nonsense from the user: the page says what happened, keeps the last good state, and goes on. */
import assert from 'node:assert/strict';
import { field, it, open, radio, text, until } from './story.js';

it('a link of garbage gives the defaults, says what was left out, and keeps what was right', async (t) => {
  const hash = '#v1&dataset=banana&noise=NaN&hidden=0,-3&seed=99&%E0%A4%A&=&classes=4&__proto__=1';
  const page = await open(t, { hash });
  await page.appears(':is([role=alert], [role=status]):has-text("banana")');
  await until('four outputs', () => page.count('[data-figure^=probe-]'), 4);
  assert.equal(await page.value(field('Seed')), '99');
  await page.press('Space');
  await page.beyondEpoch(10);
});

it('a link to a data set that nobody knows is told in words, and the default stands', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=banana&seed=99' });
  await page.appears(text('dataset=banana'));
  assert.equal(await page.isChecked(radio('Spiral')), true);
});

it('nonsense typed into a field goes back to the last valid value while training goes on', async (t) => {
  const page = await open(t);
  await page.press('Space');
  const rate = field('Learning rate');
  const before = await page.value(rate);
  for (const nonsense of ['-1', '1e999', '0', 'abc', '', '1,000', '0x10']) {
    await page.type(rate, nonsense);
    await page.press('Tab');
    await until(`'${nonsense}' is gone`, () => page.value(rate), before);
  }
  for (const [typed, taken] of [
    ['１', '1'],
    ['0,03', '0.03'],
  ]) {
    await page.type(rate, typed);
    await until(`'${typed}' is taken`, () => page.value(rate), taken);
  }
  await page.beyondEpoch(await page.number('epoch'));
});
