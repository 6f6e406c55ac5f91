/** Features: what the network is given of the plane. */
import assert from 'node:assert/strict';
import { checkbox, inside, it, not, open, radio, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

/** @param {Page} page @param {string} name */
const toggle = (page, name) => page.click(inside('.features', `text="${name}"`));

/** Each input has 16 weights of the first layer. @param {Page} page @param {number} count */
const untilParameters = (page, count) =>
  until(`${count} parameters`, () => page.text('.network h2 em'), new RegExp(`${count} `));

it('each feature is switched on and off, from the keyboard too, and the network takes it in', async (t) => {
  const page = await open(t);
  await until('the features', () => page.count('input[name=feature]'), 9);
  await toggle(page, 'x₁²');
  await untilParameters(page, 387);
  await page.press('Tab', 'Space');
  await until('the next feature', () => page.isChecked(checkbox('x₂²')), true);
  await untilParameters(page, 403);
  await toggle(page, 'sin πx₂');
  await untilParameters(page, 419);
  await page.settled();
  const before = await page.figure('fingerprint');
  await toggle(page, 'x₁');
  await untilParameters(page, 403);
  await until('other weights', () => page.figure('fingerprint'), not(before));
  await until('the address', () => page.hash(), /features=y/);
});

it('the last feature stays on, and the page says so', async (t) => {
  const page = await open(t);
  await toggle(page, 'x₁');
  await untilParameters(page, 355);
  await toggle(page, 'x₂');
  await page.appears(inside('.notice', text('At least one feature stays on')));
  await page.settled();
  assert.equal(await page.isChecked(checkbox('x₂')), true);
  await untilParameters(page, 355);
});

it('each feature has a map of its own in the signed colours', async (t) => {
  const page = await open(t);
  await page.settled();
  const pictures = await page.readAll('.features canvas', (all) => all.map((canvas) => canvas.toDataURL()));
  assert.equal(new Set(pictures).size, 9);
  const [left, right] = await page.readAll('.features canvas', ([canvas]) => {
    const { width, height } = canvas;
    const context = canvas.getContext('2d');
    return [0, width - 1].map((x) => [...context.getImageData(x, height / 2, 1, 1).data]);
  });
  assert.ok(left[0] > left[2] && right[2] > right[0], `orange ${left}, blue ${right}`);
});

it('where there is no plane, words stand in place of the features', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=digits8' });
  await page.appears(text('The 64 inputs are the pixels'));
  assert.equal(await page.isVisible('input[name=feature]'), false);
  await page.choose(radio('Regression'));
  await page.choose(radio('Sine'));
  await page.appears(text('These data have one input'));
  await page.choose(radio('Plane'));
  await toggle(page, 'cos πx₁');
  await untilParameters(page, 353);
});
