import assert from 'node:assert/strict';
import { it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { openState, STATES } from './states.js';

/** What can be pressed is 24 px wide and high: axe looks only where it is told to. */
const RULES = { rules: { 'target-size': { enabled: true } } };

/** axe reads the page from inside, which the page's own policy forbids. */
const options = { bypassCSP: true };

/** What opens over the page, by the button that opens it. */
const OPENERS = ['.panel-button', ...['presets', 'share', 'help'].map((name) => `[data-open=${name}]`)];

/**
 * @param {import('playwright-core').Page} page
 * @param {string} [part] of the page
 * @returns {Promise<string[]>} what axe finds wrong
 */
async function violations(page, part = 'html') {
  const found = await new AxeBuilder({ page }).options(RULES).include(part).analyze();
  assert.ok(found.passes.length > 10, 'axe has read the page');
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
}

for (const state of STATES) {
  it(`axe finds nothing wrong: ${state.name}`, async (t) => {
    const page = await openState(t, state, options);
    assert.deepEqual(await violations(page), []);
  });
}

for (const state of STATES.filter(({ name }) => /^(laptop|phone)/.test(name))) {
  it(`nor in what opens over the page: ${state.name}`, async (t) => {
    const page = await openState(t, state, options);
    for (const opener of OPENERS) {
      await page.locator(opener).click();
      await page.locator('dialog[open], kasane-training-panel').first().waitFor();
      assert.deepEqual(await violations(page), [], opener);
      for (const group of await page.locator('.training summary').all()) {
        await group.press('Enter');
        assert.deepEqual(await violations(page, '.training'), [], await group.innerText());
      }
      await page.keyboard.press('Escape');
      await page.locator('dialog[open], kasane-training-panel').waitFor({ state: 'detached' });
    }
  });
}
