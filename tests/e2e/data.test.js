/** The data card: every control of it does to the run what it says. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */

const viewport = { width: 1366, height: 768 };

/** @param {Page} page */
const weights = (page) => figure(page, 'fingerprint');

/** @param {Page} page @returns {Promise<number[]>} points in training, validation and test */
const parts = (page) =>
  Promise.all(['train', 'validation', 'test'].map((part) => number(page, `part-${part}`)));

/** @param {Page} page @param {number[]} expected */
const untilParts = (page, expected) =>
  until(page, `parts of ${expected}`, async () => String(await parts(page)) === String(expected));

/** @param {Page} page @param {string} key @returns the slider */
const slider = (page, key) => page.locator(`.dial input[type=range][name=${key}]`);

/** @param {Page} page @param {string} selector @returns {Promise<string>} what the canvas shows */
const pictureOf = (page, selector) =>
  page.locator(selector).evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());

it('every data set of every group has a thumbnail of its own and can be trained', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const pictures = new Set();
  for (const [group, count] of /** @type {const} */ ([
    ['classes', 8],
    ['regression', 7],
    ['images', 2],
    ['gates', 4],
  ])) {
    await page.getByRole('radio', { name: group }).check({ force: true });
    const thumbnails = page.locator('.thumbs label:visible');
    assert.equal(await thumbnails.count(), count, group);
    for (let i = 0; i < count; i++) {
      const name = (await thumbnails.nth(i).getAttribute('title')) ?? '';
      await thumbnails.nth(i).click();
      assert.equal(await page.getByRole('radio', { name, exact: true }).isChecked(), true);
      await page.locator('#data-title').getByText(name, { exact: true }).waitFor();
      await until(page, `a run of ${name}`, async () => (await number(page, 'epoch')) === 0);
      await page.getByRole('button', { name: 'Play' }).click();
      await until(page, `epochs of ${name}`, async () => (await number(page, 'epoch')) > 0);
      await page.getByRole('button', { name: 'Pause' }).click();
      pictures.add(await pictureOf(page, `canvas[data-name="${await chosen(page)}"]`));
    }
  }
  assert.equal(pictures.size, 21, 'thumbnails that differ');
  assert.equal(await page.locator('.notice.error').count(), 0);
});

/** @param {Page} page @returns {Promise<string>} the data set, as the core calls it */
async function chosen(page) {
  return page.locator('.thumbs input:checked').inputValue();
}

it('groups and data sets are chosen from the keyboard, and a group alone changes no run', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const before = await weights(page);
  await page.getByRole('radio', { name: 'classes' }).focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByRole('radio', { name: 'plane' }).count(), 1);
  assert.equal(await weights(page), before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('#data-title').getByText('plane').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('#data-title').getByText('several Gaussians').waitFor();
});

it('moving the split moves points from part to part and keeps them all', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  await untilParts(page, [150, 0, 150]);
  const thumbnail = await pictureOf(page, 'canvas[data-name=spiral]');
  await slider(page, 'trainShare').fill('0.6');
  await untilParts(page, [180, 0, 120]);
  await slider(page, 'validationShare').fill('0.2');
  await untilParts(page, [180, 60, 60]);
  await slider(page, 'trainShare').fill('0.9');
  await untilParts(page, [270, 30, 0]);
  await slider(page, 'trainShare').fill('0.6');
  await untilParts(page, [180, 60, 60]);
  assert.equal(await pictureOf(page, 'canvas[data-name=spiral]'), thumbnail);
  const widths = await page
    .locator('.parts i')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  assert.ok(Math.abs(widths[0] / widths[1] - 3) < 0.1 && Math.abs(widths[1] - widths[2]) < 1, `${widths}`);
});

it('points and minibatch go by stops and take what is typed; nonsense is told and goes back', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  await slider(page, 'samples').focus();
  await page.keyboard.press('ArrowRight');
  await until(page, '400 points', async () => (await parts(page)).reduce((sum, part) => sum + part) === 400);
  await page.keyboard.press('Home');
  await until(page, '20 points', async () => (await parts(page)).reduce((sum, part) => sum + part) === 20);
  const typed = page.getByRole('textbox', { name: 'samples' });
  await typed.fill('３３３');
  await typed.press('Enter');
  await until(page, '333 points', async () => (await parts(page)).reduce((sum, part) => sum + part) === 333);
  await typed.fill('5');
  await typed.press('Enter');
  await page.locator('.notice').getByText('20 to 2,000').waitFor();
  assert.equal(await typed.inputValue(), '333');

  await slider(page, 'batch').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByRole('textbox', { name: 'minibatch' }).inputValue(), '48');
  await until(page, 'the minibatch in the address', async () => page.url().includes('batch=48'));
});

it('noise moves the points, a new seed draws others, and percent may be typed', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const pictures = [await pictureOf(page, 'canvas.points')];
  const repainted = async () => {
    await until(page, 'other points', async () => {
      return !pictures.includes(await pictureOf(page, 'canvas.points'));
    });
    pictures.push(await pictureOf(page, 'canvas.points'));
  };
  await slider(page, 'noise').fill('0.3');
  await repainted();
  const typed = page.getByRole('textbox', { name: 'noise' });
  assert.equal(await typed.inputValue(), '30%');
  await typed.fill('12');
  await typed.press('Enter');
  await repainted();
  assert.equal(await typed.inputValue(), '12%');
  await page.locator('.data').getByRole('button', { name: 'New seed' }).click();
  await repainted();
  assert.notEqual(await page.getByLabel('Seed', { exact: true }).inputValue(), '7');
});

it('classes are counted up and down; where that cannot be, it is off and says why', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const more = page.getByRole('button', { name: 'One class more' });
  for (let count = 4; count <= 10; count++) {
    await more.click();
    await until(page, `${count} classes`, async () => (await number(page, 'classes')) === count);
  }
  assert.equal(await more.isDisabled(), true);
  await until(page, '10 outputs', async () => (await page.locator('[data-figure^=probe-]').count()) === 10);
  await page.getByRole('button', { name: 'One class fewer' }).click();
  await until(page, '9 outputs', async () => (await page.locator('[data-figure^=probe-]').count()) === 9);
  const counter = page.getByRole('group', { name: 'Classes', exact: true });
  for (const [dataset, why] of [
    ['moons', 'This data set always has 2 classes.'],
    ['sine', 'Regression predicts numbers and has no classes.'],
  ]) {
    await page.goto(`${page.url().replace(/#.*/, '')}#v1&dataset=${dataset}`);
    await page.reload();
    await untilReady(page);
    assert.equal(await counter.getAttribute('title'), why);
    assert.equal(await more.isDisabled(), true);
  }
});

it('two classes can be made uneven; others say why not', async (t) => {
  const page = await openPage(t, { viewport, hash: '#v1&dataset=circle' });
  await untilReady(page);
  const before = await pictureOf(page, 'canvas[data-name=circle]');
  await slider(page, 'balance').fill('0.1');
  await until(page, 'an uneven thumbnail', async () => {
    return (await pictureOf(page, 'canvas[data-name=circle]')) !== before;
  });
  await page.getByRole('radio', { name: 'spiral' }).check({ force: true });
  assert.equal(await slider(page, 'balance').isDisabled(), true);
  const why = await page.locator('.dial:has([name=balance])').getAttribute('title');
  assert.match(why ?? '', /Only two classes/);
});

it('scaling makes another run of the same data', async (t) => {
  const page = await openPage(t, { viewport });
  await untilReady(page);
  const loss = await figure(page, 'loss-train');
  await page.getByRole('combobox', { name: 'scaling' }).selectOption('min_max');
  await until(page, 'another loss', async () => (await figure(page, 'loss-train')) !== loss);
  await until(page, 'the scaling in the address', async () => page.url().includes('scaling=min_max'));
});
