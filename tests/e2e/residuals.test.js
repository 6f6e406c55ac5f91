import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, inkOf, until, untilReady } from './page.js';

it('regression shows predictions against targets and residuals, with R² and RMSE', async (t) => {
  const hash = '#v1&dataset=plane&speed=0&charts=loss,accuracy,residuals';
  const page = await openPage(t, { hash, viewport: { width: 1366, height: 768 } });
  await untilReady(page);
  // Accuracy has no meaning here: what is shown instead says so in the list of charts.
  const chooser = page.getByRole('combobox', { name: 'Chart 2' });
  assert.equal(await chooser.inputValue(), 'predicted');
  assert.match(await chooser.locator('option[value=accuracy]').innerText(), /classification only/);
  assert.equal(await chooser.locator('option[value=accuracy]').isDisabled(), true);

  const fit = async () => {
    const label = await page.locator('canvas[data-chart=residuals]').getAttribute('aria-label');
    const [, r2, rmse] = /Test: R² (−?[\d.]+) · RMSE ([\d.]+)/.exec(label ?? '') ?? assert.fail(label ?? '');
    return { r2: Number(r2.replace('−', '-')), rmse: Number(rmse) };
  };
  await until(page, 'points', async () => (await inkOf(page, 'residuals')) > 100);
  const before = await fit();
  await page.keyboard.press('Space');
  await until(page, 'R² above 0.9', async () => (await fit()).r2 > 0.9);
  await page.keyboard.press('Space');
  await until(page, 'a pause', async () => (await figure(page, 'speed')) === '–');
  const after = await fit();
  t.diagnostic(`R² ${before.r2} to ${after.r2}, RMSE ${before.rmse} to ${after.rmse}`);
  assert.ok(after.rmse < before.rmse);

  await page
    .locator('kasane-chart-card')
    .nth(1)
    .getByRole('combobox', { name: 'Part of the data' })
    .selectOption('train');
  await page.locator('kasane-chart-card').nth(1).locator('.more').click();
  await page.locator('.menu:popover-open').getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'Prediction and target in numbers' });
  assert.deepEqual(await table.locator('thead th').allInnerTexts(), ['Target', 'Prediction']);
  assert.equal(await table.locator('tbody tr').count(), 150);
});
