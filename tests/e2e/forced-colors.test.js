/** Colours that the system forces: what is told by colour elsewhere is still to be seen, and read. */
import assert from 'node:assert/strict';
import { button, it, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

/**
 * @param {Page} page
 * @param {string} target
 * @param {string[]} properties
 * @returns {Promise<string[]>} of the first element, as the reader sees it
 */
const styleOf = (page, target, properties) =>
  page.readAll(
    target,
    ([element], properties) => {
      const style = getComputedStyle(element);
      return properties.map((/** @type {string} */ name) => style.getPropertyValue(name));
    },
    properties,
  );

/** @param {Page} page @returns {Promise<string[]>} the page's ground, and its text on it */
const groundOf = (page) => styleOf(page, 'body', ['background-color', 'color']);

/** @param {Page} page @returns {Promise<string[]>} colour of each output's bar */
const barsOf = (page) =>
  page.readAll('.bar', (bars) =>
    bars.map((bar) => getComputedStyle(bar.querySelector('.track i')).backgroundColor),
  );

it('with forced colours nothing that is told by colour elsewhere is lost', async (t) => {
  const hash = '#v1&charts=confusion,accuracy,weights&hidden=4';
  const page = await open(t, { hash, forcedColors: 'active', colorScheme: 'dark' });
  const [ground, ink] = await groundOf(page);

  const bars = await barsOf(page);
  assert.equal(new Set([ground, ...bars]).size, 4, `bars ${bars} on ${ground}`);

  assert.deepEqual(await styleOf(page, '.play', ['border-top-style', 'border-top-color']), ['solid', ink]);
  for (const select of ['[name=speed]', '.layer select', '.picker'])
    assert.match((await styleOf(page, select, ['background-image']))[0], /gradient/, select);

  const flat = button('Flat colours');
  const released = await styleOf(page, flat, ['background-color', 'color']);
  await page.click(flat);
  await until('it is pressed', () => page.attribute(flat, 'aria-pressed'), 'true');
  assert.notDeepEqual(await styleOf(page, flat, ['background-color', 'color']), released);

  await page.focus('.play');
  await page.press('Tab');
  const [shape, ring] = await styleOf(page, ':focus', ['outline-style', 'outline-color']);
  assert.equal(shape, 'solid');
  assert.notEqual(ring, ground);
});

it('what is painted stands on the ground that the system forces, whatever theme is chosen', async (t) => {
  const page = await open(t, { forcedColors: 'active', colorScheme: 'dark' });
  const before = await page.picture('.diagram');
  await page.click(button(/^Theme/));
  await page.appears(button('Theme: light'));
  await page.settled();
  assert.ok((await page.picture('.diagram')) === before, 'the same picture');
});
