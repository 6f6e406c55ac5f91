import assert from 'node:assert/strict';
import axe from 'axe-core';
import { openState, STATES } from './states.js';
import { it, nth } from './story.js';

/** @typedef {import('./story.js').Page} Page */

/** What can be pressed is 24 px wide and high: axe looks only where it is told to. */
const OPTIONS = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };

/** What opens over the page, by the button that opens it. */
const OPENERS = ['.panel-button', ...['presets', 'share', 'help'].map((name) => `[data-open=${name}]`)];

/** What they open. */
const OPENED = 'dialog[open], kasane-training-panel';

/**
 * @param {Page} page
 * @param {string} [part] of the page
 * @returns {Promise<string[]>} what axe finds wrong
 */
async function violations(page, part = 'html') {
  if (!(await page.read(() => 'axe' in window))) await page.load(axe.source);
  const read = async (/** @type {any} */ { part, options }) => {
    const found = await /** @type {any} */ (window).axe.run(part, options);
    return { passes: found.passes.length, violations: found.violations };
  };
  const found = await page.read(read, { part, options: OPTIONS });
  assert.ok(found.passes > 10, 'axe has read the page');
  const problems = /** @type {import('axe-core').Result[]} */ (found.violations);
  return problems.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
}

for (const state of STATES) {
  it(`axe finds nothing wrong: ${state.name}`, async (t) => {
    const page = await openState(t, state);
    assert.deepEqual(await violations(page), []);
  });
}

for (const state of STATES.filter(({ name }) => /^(laptop|phone)/.test(name))) {
  it(`nor in what opens over the page: ${state.name}`, async (t) => {
    const page = await openState(t, state);
    for (const opener of OPENERS) {
      await page.click(opener);
      await page.appears(OPENED);
      assert.deepEqual(await violations(page), [], opener);
      const groups = await page.count('.training summary');
      for (let group = 0; group < groups; group++) {
        await page.focus(nth('.training summary', group));
        await page.press('Enter');
        assert.deepEqual(await violations(page, '.training'), [], `group ${group}`);
      }
      await page.press('Escape');
      await page.disappears(OPENED);
    }
  });
}
