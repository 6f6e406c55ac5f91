import assert from 'node:assert/strict';
import { button, chart, inside, it, list, nth, numberIn, open, table, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const FIT = /Test: R² (−?[\d.]+) · RMSE ([\d.]+)/;

/** Of the test part, as soon as it is measured. @param {Page} page */
async function fit(page) {
  const label = await until(
    'R² and RMSE',
    () => page.attribute(chart('residuals'), 'aria-label'),
    (words) => FIT.test(words),
  );
  const [, r2, rmse] = FIT.exec(label) ?? assert.fail(label);
  return { r2: numberIn(r2), rmse: numberIn(rmse) };
}

it('regression shows predictions against targets and residuals, with R² and RMSE', async (t) => {
  // After 20,000 epochs it has learned the training points by heart, and fits the others worse again.
  const hash = '#v1&dataset=plane&speed=0&stopEpochs=200&charts=loss,accuracy,residuals';
  const page = await open(t, { hash });
  // Accuracy has no meaning here: what is shown instead says so in the list of charts.
  const chooser = list('Chart 2');
  await until('another chart', () => page.value(chooser), 'predicted');
  const accuracy = inside(chooser, 'option[value=accuracy]');
  assert.match(await page.text(accuracy), /classification only/);
  assert.equal(await page.isDisabled(accuracy), true);

  await until(
    'points',
    () => page.ink(chart('residuals')),
    (ink) => ink > 100,
  );
  const before = await fit(page);
  await page.train();
  const after = await fit(page);
  t.diagnostic(`R² ${before.r2} to ${after.r2}, RMSE ${before.rmse} to ${after.rmse}`);
  assert.ok(after.r2 > 0.9);
  assert.ok(after.rmse < before.rmse);

  const card = nth('kasane-chart-card', 1);
  await page.choose(inside(card, list('Part of the data')), 'train');
  await page.click(inside(card, '.more'));
  await page.click(inside('.menu:popover-open', button('Table')));
  const numbers = table('Prediction and target in numbers');
  await until('150 rows', () => page.count(inside(numbers, 'tbody tr')), 150);
  assert.deepEqual(await page.texts(inside(numbers, 'thead th')), ['Target', 'Prediction']);
});
