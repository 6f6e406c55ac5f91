/** Every setting of the training panel does to the run what it says, and Defaults takes it back. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { figure, number, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Record<string, string>} Settings by key, in the order in which they are set */

const viewport = { width: 1366, height: 768 };
/** Small enough that two epochs take no time, with ten steps, so that all of an optimizer's memory counts. */
const SMALL = '#v1&samples=40&batch=4&hidden=4&speed=0';
const TWO_EPOCHS = `${SMALL}&stopEpochs=2`;

/** @param {import('node:test').TestContext} t @param {string} hash @param {string} group to open */
async function openGroup(t, hash, group) {
  const page = await openPage(t, { hash, viewport });
  await untilReady(page);
  await page.getByRole('button', { name: 'Training settings' }).click();
  const details = page.locator(`[data-group=${group}]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return page;
}

/** @param {Page} page @param {string} key @param {string} value of a choice or a number */
async function set(page, key, value) {
  const control = page.locator(`.training [name=${key}]`);
  if ((await control.evaluate(({ localName }) => localName)) === 'select') {
    await control.selectOption(value);
  } else {
    await control.fill(value);
    await control.press('Enter');
  }
  assert.equal(await control.inputValue(), value, key);
}

/** @param {Page} page @returns {Promise<string>} the weights two epochs after the start */
async function trained(page) {
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await until(page, 'the start', async () => (await figure(page, 'epoch')) === '000,000');
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'two epochs', async () => (await figure(page, 'phase')).startsWith('stopped'));
  assert.equal(await number(page, 'epoch'), 2);
  return figure(page, 'fingerprint');
}

/**
 * Sets one after the other, each of which must train to other weights than all before.
 * @param {Page} page @param {Settings[]} steps @param {string} first weights of the defaults
 */
async function eachTrainsElsewhere(page, steps, first) {
  const seen = new Set([first]);
  for (const settings of steps) {
    for (const [key, value] of Object.entries(settings)) await set(page, key, value);
    const weights = await trained(page);
    assert.ok(!seen.has(weights), `${JSON.stringify(settings)} trains as something before`);
    seen.add(weights);
  }
}

/** @param {Page} page @param {string} group its Defaults train to the first weights @param {string} first */
async function defaultsLeadBack(page, group, first) {
  const details = page.locator(`[data-group=${group}]`);
  assert.equal(await details.locator('summary .changed').count(), 1);
  const back = details.getByRole('button', { name: 'Defaults' });
  await back.click();
  assert.equal(await back.isDisabled(), true);
  assert.equal(await details.locator('.changed').count(), 0);
  assert.equal(await trained(page), first);
}

/** @type {{group: string, steps: Settings[], summary: string}[]} summary: of the group when all are set */
const GROUPS = [
  {
    group: 'optimizer',
    steps: [
      { beta1: '0.5' },
      { beta2: '0.9' },
      { clipNorm: '0.01' },
      ...['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop'].map((optimizer) => ({ optimizer })),
    ],
    summary: 'RMSProp',
  },
  {
    group: 'rate',
    steps: [
      { learningRate: '0.05' },
      { schedule: 'step', schedulePeriod: '1' },
      { scheduleFactor: '0.1' },
      { schedule: 'cosine' },
      { schedulePeriod: '3' },
      { schedule: 'warmup_cosine', scheduleWarmup: '1' },
    ],
    summary: '0.05 · warm-up, then cosine decay',
  },
  {
    group: 'regularisation',
    steps: [{ l1: '0.01' }, { l2: '0.02' }, { decay: '0.03' }, { dropout: '0.5' }],
    summary: 'L1 penalty 0.01 · L2 penalty 0.02 · weight decay 0.03 · dropout 0.5',
  },
  {
    group: 'loss',
    steps: [
      { initialBias: '0.5' },
      ...['sum_of_squares', 'mean_squared_error', 'huber', 'hinge'].map((loss) => ({ loss })),
    ],
    summary: 'hinge loss',
  },
];

for (const { group, steps, summary } of GROUPS) {
  it(`each setting of the group ${group} changes what is learned, and its defaults lead back`, async (t) => {
    const page = await openGroup(t, TWO_EPOCHS, group);
    const first = await trained(page);
    await eachTrainsElsewhere(page, steps, first);
    assert.equal(await page.locator(`[data-group=${group}] summary em`).innerText(), summary);
    await defaultsLeadBack(page, group, first);
  });
}

it('an optimizer shows the coefficients that it has, under its own symbols', async (t) => {
  const page = await openGroup(t, SMALL, 'optimizer');
  for (const [optimizer, symbols] of [
    ['sgd', []],
    ['momentum', ['α, momentum']],
    ['nesterov', ['μ, momentum']],
    ['rmsprop', ['ρ, mean square']],
    ['adamw', ['β₁, mean gradient', 'β₂, mean square']],
  ]) {
    await set(page, 'optimizer', String(optimizer));
    const fields = page.locator('[data-group=optimizer] input');
    const names = await fields.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    assert.deepEqual(names, [...symbols, 'gradient clipping']);
    assert.match(await page.locator('.panel-button').innerText(), /SGD|Momentum|Nesterov|RMSProp|AdamW/);
  }
});

it('the schedule draws how the rate falls, and where training stands on it', async (t) => {
  const page = await openGroup(t, SMALL, 'rate');
  const curve = page.locator('kasane-schedule-curve canvas, kasane-schedule-curve [role=img]').first();
  assert.equal(await curve.count(), 0);
  await set(page, 'schedule', 'step');
  await set(page, 'schedulePeriod', '1');
  await set(page, 'scheduleFactor', '0.25');
  await page.getByRole('button', { name: '1 epoch' }).click();
  const factor = async () => (await curve.getAttribute('aria-label')) ?? '';
  await until(page, 'a quarter', async () => /epoch 1 it is 0\.25/.test(await factor()));
});

it('what acts at once leaves the run as it is; what builds anew starts it again and says so', async (t) => {
  const page = await openGroup(t, SMALL, 'rate');
  await page.getByRole('button', { name: '1 epoch' }).click();
  await until(page, 'epoch 1', async () => (await number(page, 'epoch')) === 1);
  const weights = await figure(page, 'fingerprint');
  await set(page, 'learningRate', '0.5');
  await until(page, 'the rate in the address', async () => page.url().includes('learningRate=0.5'));
  assert.equal(await figure(page, 'fingerprint'), weights);
  await page.locator('[data-group=optimizer] summary').click();
  await set(page, 'optimizer', 'sgd');
  await until(page, 'epoch 0', async () => (await number(page, 'epoch')) === 0);
  assert.match(await page.locator('[data-notice="run.rebuilt"]').innerText(), /Changed: optimizer/);
});

it('each stop rule that is typed pauses training; emptied, it is off', async (t) => {
  const page = await openGroup(t, `${SMALL}&stopEpochs=400`, 'stop');
  /** @type {[string, string, string][]} */
  const rules = [
    ['stopLoss', '1', 'stopped: target loss'],
    ['stopAccuracy', '0.5', 'stopped: target accuracy'],
    ['stopPatience', '1', 'stopped: plateau'],
    ['earlyPatience', '1', 'stopped: early stopping'],
  ];
  for (const [key, value, words] of rules) {
    await set(page, key, value);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await until(page, 'the start', async () => (await figure(page, 'epoch')) === '000,000');
    await page.getByRole('button', { name: 'Play' }).click();
    await until(page, words, async () => (await figure(page, 'phase')) === words);
    assert.ok((await number(page, 'epoch')) < 400);
    await page.locator(`.training [name=${key}]`).fill('');
    await page.locator(`.training [name=${key}]`).press('Enter');
  }
  assert.equal(await page.locator('[data-group=stop] summary em').innerText(), 'stop after 400');
});

it('losses that compare classes cannot be chosen for numbers', async (t) => {
  const page = await openGroup(t, `${SMALL}&dataset=sine`, 'loss');
  const losses = page.locator('.training [name=loss] option');
  const possible = await losses.evaluateAll((all) =>
    all
      .filter((one) => !(/** @type {HTMLOptionElement} */ (one).disabled))
      .map((one) => one.getAttribute('value')),
  );
  assert.deepEqual(possible, ['sum_of_squares', 'mean_squared_error', 'huber']);
  await page.getByText('losses that need classes cannot be chosen').waitFor();
});
