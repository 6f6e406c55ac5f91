import assert from 'node:assert/strict';
import { button, it, not, open, slider, until } from './story.js';

it('up to three probes are added, told apart, moved and removed from the keyboard', async (t) => {
  const page = await open(t);
  const add = button('+ probe');
  const probes = () => page.count(slider(/^Probe/));
  assert.equal(await probes(), 1);
  for (const count of [2, 3]) {
    await page.focus(add);
    await page.press('Enter');
    await until(`${count} probes`, probes, count);
  }
  await until('no fourth', () => page.isDisabled(add), true);
  const shapes = await page.readAll('.probe path:last-child', (all) =>
    all.map((one) => one.getAttribute('d')),
  );
  assert.equal(new Set(shapes).size, 3);
  assert.deepEqual(await page.texts('.probe b'), ['1', '2', '3']);

  const second = slider('Probe 2');
  const before = await page.box(second);
  await page.focus(second);
  for (let press = 0; press < 3; press++) await page.press('Shift+ArrowUp');
  await until(
    'a probe further up',
    () => page.box(second),
    (box) => box.y < before.y - 20,
  );
  await page.press('Delete');
  await until('two probes', probes, 2);
  await page.press('Delete');
  await until('one probe', probes, 1);
  await page.press('Delete');
  await page.settled();
  assert.equal(await probes(), 1, 'the last one stays');
});

it('a click moves the probe in reach, and the tabs show the outputs of each', async (t) => {
  const page = await open(t, { hash: '#v1&probe=-0.6,0.6&moreProbes=0.6,-0.6' });
  const box = await page.box('kasane-decision-map .map');
  await page.clickAt(box.x + box.width * 0.76, box.y + box.height * 0.74);
  const hash = await until(
    'the second probe in the link',
    () => page.hash(),
    /moreProbes=0\.6[1-5],-0\.5[5-9]/,
  );
  assert.match(hash, /[?&]probe=-0\.6,0\.6/);
  await page.settled();
  const second = await page.figure('probe-0');
  await page.click(button('Probe 1'));
  await until('the outputs of the first', () => page.figure('probe-0'), not(second));
  assert.match(await page.text('.bars'), /\(−0\.60, 0\.60\)/);
});
