import assert from 'node:assert/strict';
import { button, checkbox, dialog, inside, it, notice, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const LINK = '[data-copied=link]';

/** @param {Page} page @param {string} what @param {RegExp} pattern @returns {Promise<string>} its hash */
async function untilLink(page, what, pattern) {
  return new URL(String(await until(what, () => page.value(LINK), pattern))).hash;
}

it('a link with the weights goes on from the very epoch, bit for bit, and also after a reload', async (t) => {
  const first = await open(t);
  for (const epoch of [1, 2, 3]) {
    await first.click(button('1 epoch'));
    await first.atEpoch(epoch);
  }
  const { fingerprint: trained } = await first.figures();
  await first.click(button('Share'));
  await first.choose(checkbox(/Include the weights/));
  const hash = await untilLink(first, 'the weights in the link', /weights=/);
  t.diagnostic(`${hash.length} letters`);

  const second = await open(t, { hash });
  await until('the weights opened', () => second.figure('fingerprint'), trained);
  await second.reopen();
  await until('the weights opened again', () => second.figure('fingerprint'), trained);
  assert.equal(await second.number('epoch'), 3);
  await first.press('Escape');
  await first.disappears(dialog('Share'));
  const [last, same] = await Promise.all(
    [first, second].map(async (page) => {
      await page.click(button('1 epoch'));
      return page.atEpoch(4);
    }),
  );
  assert.equal(same.fingerprint, last.fingerprint);
});

for (const weights of ['garbage', 'AAAA', '']) {
  it(`weights that are none ('${weights}') leave the experiment, and a notice says so`, async (t) => {
    const page = await open(t, { hash: `#v1&dataset=circle&weights=${weights}` });
    await page.appears(notice('link.weights'));
    await until('the data set', () => page.text('.data h2'), /Circle/);
    assert.equal(await page.number('epoch'), 0);
    await until('an address without them', () => page.hash(), '#/playground?dataset=circle');
  });
}

it('what is ticked is hidden to whoever opens the link; the run is the same', async (t) => {
  const first = await open(t);
  await first.click(button('Share'));
  await first.click(text('Parts of the page to hide'));
  for (const part of ['Data', 'Third chart', 'Learning rate', 'Seed', 'Reset', 'Presets', 'Share']) {
    await first.choose(inside('dialog[open]', checkbox(part)));
  }
  const hash = await untilLink(first, 'the parts in the link', /hide=.*share/);
  const frame = await first.value('[data-copied=frame]');
  assert.match(String(frame), /^<iframe src="http[^"]+#\/playground\?hide=data,chart3,[^"]+" .*<\/iframe>$/);
  assert.equal(await first.isVisible('kasane-data-card'), true, 'nothing is hidden here');

  const second = await open(t, { hash });
  await second.settled();
  for (const hidden of [
    ...['kasane-data-card', '.charts > :nth-child(3)', '[name=learningRate]', '[name=seed]'],
    ...['[data-open=presets]', '[data-open=share]'],
  ]) {
    assert.equal(await first.isVisible(hidden), true, hidden);
    assert.equal(await second.isVisible(hidden), false, hidden);
  }
  assert.equal(await second.isVisible(button('Reset')), false);
  assert.equal(await second.isVisible('.charts > :nth-child(2)'), true);
  const { width: wide } = await second.box('kasane-network-card');
  const { width: usual } = await first.box('kasane-network-card');
  assert.ok(wide > usual + 200, 'the network takes the room');
  assert.equal(await second.figure('fingerprint'), await first.figure('fingerprint'));
  await second.press('p', 's');
  await second.settled();
  assert.equal(await second.count('dialog[open]'), 0, 'keys go with what is hidden');
});

it('the link can be copied', async (t) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await open(t, { hash: '#v1&noise=0.2', permissions, isAlone: true });
  await page.press('s');
  await untilLink(page, 'a link', /#\/playground/);
  await page.click(button('Copy link'));
  // The rest of the page is inert by now: the notice is only heard, and can only be dismissed, in the dialog.
  const copiedNotice = `dialog[open] [role=status] ${notice('link.copied')}`;
  await page.appears(copiedNotice);
  await page.click(`${copiedNotice} >> role=button`);
  await page.disappears(copiedNotice);
  const copied = await page.read(() => navigator.clipboard.readText());
  assert.equal(new URL(copied).hash, '#/playground?noise=0.2');
});
