/** Nonsense from the user: the page says what happened, keeps the last good state, and goes on. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { number, until, untilReady } from './page.js';

it('a link of garbage gives the defaults, says what was left out, and keeps what was right', async (t) => {
  const hash = '#v1&dataset=banana&noise=NaN&hidden=0,-3&seed=99&%E0%A4%A&=&classes=4&__proto__=1';
  const page = await openPage(t, { hash });
  await untilReady(page);
  const notice = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'banana' });
  await notice.first().waitFor();
  assert.equal(await page.locator('[data-figure^=probe-]').count(), 4);
  assert.equal(await page.getByLabel('Seed', { exact: true }).inputValue(), '99');
  await page.keyboard.press('Space');
  await until(page, 'it learns all the same', async () => (await number(page, 'epoch')) > 10);
});

it('a link to a data set that nobody knows is told in words, and the default stands', async (t) => {
  const page = await openPage(t, { hash: '#v1&dataset=banana&seed=99' });
  await untilReady(page);
  await page.getByText('dataset=banana').first().waitFor();
  assert.equal(await page.getByRole('radio', { name: 'spiral' }).isChecked(), true);
});

it('nonsense typed into a field goes back to the last valid value while training goes on', async (t) => {
  const page = await openPage(t);
  await untilReady(page);
  await page.keyboard.press('Space');
  const rate = page.getByLabel('Learning rate', { exact: true });
  const before = await rate.inputValue();
  for (const nonsense of ['-1', '1e999', '0', 'abc', '', '1,000', '0x10']) {
    await rate.fill(nonsense);
    await rate.press('Enter');
    await rate.blur();
    assert.equal(await rate.inputValue(), before, `'${nonsense}'`);
  }
  for (const [typed, taken] of [
    ['１', '1'],
    ['0,03', '0.03'],
  ]) {
    await rate.fill(typed);
    await rate.press('Enter');
    assert.equal(await rate.inputValue(), taken, `'${typed}'`);
  }
  const epoch = await number(page, 'epoch');
  await until(page, 'training goes on', async () => (await number(page, 'epoch')) > epoch);
});
