import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

const VIEWPORT = { width: 1366, height: 768 };

/** @param {import('playwright-core').Page} page @returns {Promise<string>} hash of the link in the dialog */
async function sharedHash(page) {
  return new URL(await page.locator('[data-copied=link]').inputValue()).hash;
}

it('a link with the weights goes on from the very epoch, bit for bit, and also after a reload', async (t) => {
  const first = await openPage(t, { viewport: VIEWPORT });
  await untilReady(first);
  for (const epoch of [1, 2, 3]) {
    await first.getByRole('button', { name: '1 epoch' }).click();
    await until(first, `epoch ${epoch}`, async () => (await number(first, 'epoch')) === epoch);
  }
  const trained = await figure(first, 'fingerprint');
  await first.getByRole('button', { name: 'Share' }).click();
  await first.getByLabel(/Include the weights/).check();
  await until(first, 'the weights in the link', async () => (await sharedHash(first)).includes('weights='));
  const hash = await sharedHash(first);
  t.diagnostic(`${hash.length} letters`);

  const second = await openPage(t, { hash, viewport: VIEWPORT });
  await untilReady(second);
  for (const turn of ['opened', 'opened again']) {
    await until(second, turn, async () => (await figure(second, 'fingerprint')) === trained);
    assert.equal(await number(second, 'epoch'), 3);
    await second.reload();
    await untilReady(second);
  }
  await first.keyboard.press('Escape');
  for (const page of [first, second]) {
    await until(page, 'the weights', async () => (await figure(page, 'fingerprint')) === trained);
    await page.getByRole('button', { name: '1 epoch' }).click();
    await until(page, 'epoch 4', async () => (await number(page, 'epoch')) === 4);
  }
  assert.equal(await figure(second, 'fingerprint'), await figure(first, 'fingerprint'));
});

for (const weights of ['garbage', 'AAAA', '']) {
  it(`weights that are none ('${weights}') leave the experiment, and a notice says so`, async (t) => {
    const hash = `#v1&dataset=circle&weights=${weights}`;
    const page = await openPage(t, { hash, viewport: VIEWPORT });
    await untilReady(page);
    await page.locator('[data-notice="link.weights"]').waitFor();
    assert.match(await page.locator('.data h2').innerText(), /Circle/);
    assert.equal(await number(page, 'epoch'), 0);
    await until(page, 'an address without them', async () => !page.url().includes('weights'));
    assert.ok(page.url().endsWith('#v1&dataset=circle'), page.url());
  });
}

it('what is ticked is hidden to whoever opens the link; the run is the same', async (t) => {
  const first = await openPage(t, { viewport: VIEWPORT });
  await untilReady(first);
  await first.getByRole('button', { name: 'Share' }).click();
  await first.getByText('Parts of the page to hide').click();
  const dialog = first.getByRole('dialog');
  for (const part of ['Data', 'Third chart', 'Learning rate', 'Seed', 'Reset', 'Presets', 'Share']) {
    await dialog.getByLabel(part, { exact: true }).check();
  }
  await until(first, 'the parts in the link', async () => (await sharedHash(first)).includes('share'));
  const frame = await first.locator('[data-copied=frame]').inputValue();
  assert.match(frame, /^<iframe src="http[^"]+#v1&amp;hide=data,chart3,[^"]+" .*<\/iframe>$/);
  assert.equal(await first.locator('kasane-data-card').isVisible(), true, 'nothing is hidden here');

  const second = await openPage(t, { hash: await sharedHash(first), viewport: VIEWPORT });
  await untilReady(second);
  for (const hidden of [
    ...['kasane-data-card', '.charts > :nth-child(3)', '[name=learningRate]', '[name=seed]'],
    ...['[data-open=presets]', '[data-open=share]'],
  ]) {
    assert.equal(await first.locator(hidden).isVisible(), true, hidden);
    assert.equal(await second.locator(hidden).isVisible(), false, hidden);
  }
  assert.equal(await second.getByRole('button', { name: 'Reset', exact: true }).isVisible(), false);
  assert.equal(await second.locator('.charts > :nth-child(2)').isVisible(), true);
  const wide = (await second.locator('kasane-network-card').boundingBox())?.width ?? 0;
  const usual = (await first.locator('kasane-network-card').boundingBox())?.width ?? 0;
  assert.ok(wide > usual + 200, 'the network takes the room');
  assert.equal(await figure(second, 'fingerprint'), await figure(first, 'fingerprint'));
  await second.keyboard.press('p');
  await second.keyboard.press('s');
  assert.equal(await second.locator('dialog[open]').count(), 0, 'keys go with what is hidden');
});

it('the link can be copied', async (t) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await openPage(t, { hash: '#v1&noise=0.2', permissions, viewport: VIEWPORT });
  await untilReady(page);
  await page.keyboard.press('s');
  await until(page, 'a link', async () => (await page.locator('[data-copied=link]').inputValue()) !== '');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.locator('[data-notice="link.copied"]').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(new URL(copied).hash, '#v1&noise=0.2');
});
