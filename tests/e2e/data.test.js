/** The data card: every control of it does to the run what it says. */
import assert from 'node:assert/strict';
import {
  button,
  field,
  group,
  inside,
  it,
  list,
  not,
  nth,
  numberIn,
  open,
  radio,
  text,
  until,
} from './story.js';

/** @typedef {import('./story.js').Page} Page */

const TITLE = '#data-title';

/** @param {string} key @returns the slider of a setting */
const slider = (key) => `.dial input[type=range][name=${key}]`;
/** @param {string} name of a data set, as the core calls it */
const thumbnail = (name) => `canvas[data-name=${name}]`;

/** @param {Page} page @returns {Promise<number[]>} points in training, validation and test */
async function parts(page) {
  const figures = await page.figures();
  return ['train', 'validation', 'test'].map((part) => numberIn(figures[`part-${part}`] ?? ''));
}

/** @param {Page} page @param {number[]} expected */
const untilParts = (page, expected) => until(`parts of ${expected}`, () => parts(page), expected);

/** @param {Page} page @param {number} count of points in all parts */
const untilPoints = (page, count) =>
  until(
    `${count} points`,
    () => parts(page),
    ([train, validation, test]) => train + validation + test === count,
  );

for (const [name, count] of /** @type {const} */ ([
  ['Classes', 8],
  ['Regression', 7],
  ['Images', 2],
  ['Gates', 4],
])) {
  it(`every data set of the group ${name} has a thumbnail of its own and can be trained`, async (t) => {
    const page = await open(t, { hash: '#v1&speed=0&stopEpochs=2&batch=200&hidden=2' });
    await page.choose(radio(name));
    const thumbnails = '.thumbs label >> visible=true';
    await until(`the group ${name}`, () => page.count(thumbnails), count);
    const pictures = new Set();
    for (let i = 0; i < count; i++) {
      const title = await page.attribute(nth(thumbnails, i), 'title');
      await page.click(nth(thumbnails, i));
      assert.equal(await page.isChecked(radio(title)), true);
      await until('the name of the data', () => page.text(TITLE), new RegExp(title, 'i'));
      await page.atEpoch(0);
      await page.train();
      const chosen = await page.value('.thumbs input:checked');
      pictures.add(await page.picture(thumbnail(String(chosen))));
    }
    assert.equal(pictures.size, count, 'thumbnails that differ');
    assert.equal(await page.count('.notice.error'), 0);
  });
}

it('groups and data sets are chosen from the keyboard, and a group alone changes no run', async (t) => {
  const page = await open(t);
  const before = await page.figure('fingerprint');
  await page.focus(radio('Classes'));
  await page.press('ArrowRight');
  await until('the other group', () => page.count(radio('Plane')), 1);
  await page.settled();
  assert.equal(await page.figure('fingerprint'), before);
  await page.press('Tab', 'Space');
  await until('the plane', () => page.text(TITLE), /Plane/i);
  await page.press('ArrowRight');
  await until('the next one', () => page.text(TITLE), /several Gaussians/i);
});

it('moving the split moves points from part to part and keeps them all', async (t) => {
  const page = await open(t);
  await untilParts(page, [150, 0, 150]);
  await page.settled();
  const before = await page.picture(thumbnail('spiral'));
  await page.slide(slider('trainShare'), 0.6);
  await untilParts(page, [180, 0, 120]);
  await page.slide(slider('validationShare'), 0.2);
  await untilParts(page, [180, 60, 60]);
  await page.slide(slider('trainShare'), 0.9);
  await untilParts(page, [270, 30, 0]);
  await page.slide(slider('trainShare'), 0.6);
  await untilParts(page, [180, 60, 60]);
  await page.settled();
  assert.equal(await page.picture(thumbnail('spiral')), before);
  const widths = await page.readAll('.parts i', (all) => all.map((one) => one.getBoundingClientRect().width));
  assert.ok(Math.abs(widths[0] / widths[1] - 3) < 0.1 && Math.abs(widths[1] - widths[2]) < 1, `${widths}`);
});

it('points and minibatch go by stops and take what is typed; nonsense is told and goes back', async (t) => {
  const page = await open(t);
  await page.focus(slider('samples'));
  await page.press('ArrowRight');
  await untilPoints(page, 400);
  await page.press('Home');
  await untilPoints(page, 20);
  const typed = field('Samples');
  await page.type(typed, '３３３');
  await untilPoints(page, 333);
  await page.type(typed, '5');
  await page.appears(inside('.notice', text('20 to 2,000')));
  await until('what stood there', () => page.value(typed), '333');

  await page.focus(slider('batch'));
  await page.press('ArrowRight');
  await until('the next stop', () => page.value(field('Minibatch')), '48');
  await until('the minibatch in the address', () => page.hash(), /batch=48/);
});

it('noise moves the points, a new seed draws others, and percent may be typed', async (t) => {
  const page = await open(t);
  await page.settled();
  const pictures = [await page.picture('canvas.points')];
  const repainted = async () => {
    await until(
      'other points',
      () => page.picture('canvas.points'),
      (now) => !pictures.includes(now),
    );
    await page.settled();
    pictures.push(await page.picture('canvas.points'));
  };
  await page.slide(slider('noise'), 0.3);
  await repainted();
  const typed = field('Noise');
  await until('its percent', () => page.value(typed), '30%');
  await page.type(typed, '12');
  await repainted();
  await until('what was typed', () => page.value(typed), '12%');
  await page.click(inside('.data', button('New seed')));
  await repainted();
  assert.notEqual(await page.value('[name=seed]'), '7');
});

it('classes are counted up and down', async (t) => {
  const page = await open(t);
  const more = button('One class more');
  for (let count = 4; count <= 10; count++) {
    await page.click(more);
    await until(`${count} classes`, () => page.number('classes'), count);
  }
  await until('no further one', () => page.isDisabled(more), true);
  await until('10 outputs', () => page.count('[data-figure^=probe-]'), 10);
  await page.click(button('One class fewer'));
  await until('9 outputs', () => page.count('[data-figure^=probe-]'), 9);
});

for (const [dataset, why] of [
  ['moons', 'This data set always has 2 classes.'],
  ['sine', 'Regression predicts numbers and has no classes.'],
]) {
  it(`where classes cannot be counted, that is off and says why: ${dataset}`, async (t) => {
    const page = await open(t, { hash: `#v1&dataset=${dataset}` });
    await until('the reason', () => page.attribute(group('Classes'), 'title'), why);
    assert.equal(await page.isDisabled(button('One class more')), true);
  });
}

it('two classes can be made uneven; others say why not', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=circle' });
  await page.settled();
  const before = await page.picture(thumbnail('circle'));
  await page.slide(slider('balance'), 0.1);
  await until('an uneven thumbnail', () => page.picture(thumbnail('circle')), not(before));
  await page.choose(radio('Spiral'));
  await until('it is off', () => page.isDisabled(slider('balance')), true);
  assert.match(await page.attribute('.dial:has([name=balance])', 'title'), /Only two classes/);
});

it('scaling makes another run of the same data', async (t) => {
  const page = await open(t);
  const loss = await page.figure('loss-train');
  await page.choose(list('Scaling'), 'min_max');
  await until('another loss', () => page.figure('loss-train'), not(loss));
  await until('the scaling in the address', () => page.hash(), /scaling=min_max/);
});
