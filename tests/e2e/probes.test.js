import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, until, untilReady } from './page.js';

const viewport = { width: 1366, height: 768 };

it('up to three probes are added, told apart, moved and removed from the keyboard', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const probes = page.getByRole('slider', { name: /^Probe/ });
  const add = page.getByRole('button', { name: '+ probe' });
  assert.equal(await probes.count(), 1);
  for (const count of [2, 3]) {
    await add.focus();
    await page.keyboard.press('Enter');
    await until(page, `${count} probes`, async () => (await probes.count()) === count);
  }
  assert.equal(await add.isDisabled(), true);
  const shapes = await page
    .locator('.probe path:last-child')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  assert.equal(new Set(shapes).size, 3);
  assert.deepEqual(await page.locator('.probe b').allInnerTexts(), ['1', '2', '3']);

  const second = page.getByRole('slider', { name: 'Probe 2' });
  const before = await second.boundingBox();
  await second.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowUp');
  await until(
    page,
    'a probe further up',
    async () => ((await second.boundingBox())?.y ?? 0) < (before?.y ?? 0) - 20,
  );
  await page.keyboard.press('Delete');
  await until(page, 'two probes', async () => (await probes.count()) === 2);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await until(page, 'the last one stays', async () => (await probes.count()) === 1);
});

it('a click moves the probe in reach, and the tabs show the outputs of each', async (t) => {
  const hash = '#v1&probe=-0.6,0.6&moreProbes=0.6,-0.6';
  const page = await openPage(t, { hash, viewport });
  await untilReady(page);
  const box = await page.locator('kasane-decision-map .map').boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width * 0.76, box.y + box.height * 0.74);
  await until(page, 'the second probe in the link', async () =>
    /moreProbes=0\.6[1-5],-0\.5[5-9]/.test(page.url()),
  );
  assert.match(page.url(), /&probe=-0\.6,0\.6/);
  const second = await figure(page, 'probe-0');
  await page.getByRole('button', { name: 'Probe 1', exact: true }).click();
  await until(page, 'the outputs of the first', async () => (await figure(page, 'probe-0')) !== second);
  assert.match(await page.locator('.bars').innerText(), /\(−0\.60, 0\.60\)/);
});
