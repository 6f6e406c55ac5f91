/** Every setting of the training panel does to the run what it says, and Defaults takes it back. */
import assert from 'node:assert/strict';
import { button, it, notice, nth, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */
/** @typedef {Record<string, string>} Settings by key, in the order in which they are set */

/** Small enough that two epochs take no time, with ten steps, so that all of an optimizer's memory counts. */
const SMALL = '#v1&samples=40&batch=4&hidden=4&speed=0';
const TWO_EPOCHS = `${SMALL}&stopEpochs=2`;

/** @param {string} key of a setting of the panel */
const control = (key) => `.training [name=${key}]`;
/** @param {string} name */
const groupOf = (name) => `[data-group=${name}]`;

/** @param {Page} page @param {string} name of a group */
async function openGroup(page, name) {
  await page.appears(groupOf(name));
  const isOpen = () => page.readAll(groupOf(name), ([group]) => group.open);
  if (!(await isOpen())) await page.click(`${groupOf(name)} summary`);
  await until(`the group ${name}`, isOpen, true);
}

/** @param {import('node:test').TestContext} t @param {string} hash @param {string} group to open */
async function openPanel(t, hash, group) {
  const page = await open(t, { hash });
  await page.click('.panel-button');
  await openGroup(page, group);
  return page;
}

/** @param {Page} page @param {string} key @param {string} value of a choice or a number */
async function set(page, key, value) {
  const isList = await page.readAll(control(key), ([one]) => one.localName === 'select');
  if (isList) await page.choose(control(key), value);
  else await page.type(control(key), value);
  await until(key, () => page.value(control(key)), value);
}

/** @param {Page} page starts the run again and plays */
async function playAgain(page) {
  await page.settled();
  await page.click(button('Reset'));
  await page.settled();
  await page.click('.play');
}

/** @param {Page} page @returns {Promise<string>} the weights two epochs after the start */
async function trained(page) {
  await playAgain(page);
  return (await page.atEpoch(2)).fingerprint;
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

/** Its defaults train to the first weights. @param {Page} page @param {string} name @param {string} first */
async function defaultsLeadBack(page, name, first) {
  assert.equal(await page.count(`${groupOf(name)} summary .changed`), 1);
  const back = `${groupOf(name)} >> ${button('Defaults')}`;
  await page.click(back);
  await until('nothing to take back', () => page.isDisabled(back), true);
  await until('no mark', () => page.count(`${groupOf(name)} .changed`), 0);
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
    group: 'regularization',
    steps: [{ l1: '0.01' }, { l2: '0.02' }, { decay: '0.03' }, { dropout: '0.5' }],
    summary: 'L1 regularization: 0.01 · L2 regularization: 0.02 · weight decay: 0.03 · dropout: 0.5',
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
    const page = await openPanel(t, TWO_EPOCHS, group);
    const first = await trained(page);
    await eachTrainsElsewhere(page, steps, first);
    assert.equal((await page.text(`${groupOf(group)} summary em`)).toLowerCase(), summary.toLowerCase());
    await defaultsLeadBack(page, group, first);
  });
}

it('an optimizer shows the coefficients that it has, under its own symbols', async (t) => {
  const page = await openPanel(t, SMALL, 'optimizer');
  const names = () =>
    page.readAll('[data-group=optimizer] input', (all) =>
      all.map((one) => one.getAttribute('aria-label').toLowerCase()),
    );
  for (const [optimizer, symbols] of /** @type {[string, string[]][]} */ ([
    ['sgd', []],
    ['momentum', ['α (momentum)']],
    ['nesterov', ['μ (momentum)']],
    ['rmsprop', ['ρ (mean square)']],
    ['adamw', ['β₁ (momentum)', 'β₂ (mean square)']],
  ])) {
    await set(page, 'optimizer', optimizer);
    await until(`the symbols of ${optimizer}`, names, [...symbols, 'gradient clipping']);
    assert.match(await page.text('.panel-button'), /SGD|Momentum|Nesterov|RMSProp|AdamW/);
  }
});

it('the schedule draws how the rate falls, and where training stands on it', async (t) => {
  const page = await openPanel(t, SMALL, 'rate');
  const curve = 'kasane-schedule-curve :is(canvas, [role=img])';
  assert.equal(await page.count(curve), 0);
  await set(page, 'schedule', 'step');
  await set(page, 'schedulePeriod', '1');
  await set(page, 'scheduleFactor', '0.25');
  await page.click(button('1 epoch'));
  await until('a quarter', () => page.attribute(nth(curve, 0), 'aria-label'), /At epoch 1: 0\.25/);
});

it('what acts at once leaves the run as it is; what builds anew starts it again and says so', async (t) => {
  const page = await openPanel(t, SMALL, 'rate');
  await page.click(button('1 epoch'));
  const { fingerprint } = await page.atEpoch(1);
  await set(page, 'learningRate', '0.5');
  await until('the rate in the address', () => page.hash(), /learningRate=0.5/);
  await page.settled();
  assert.equal(await page.figure('fingerprint'), fingerprint);
  await openGroup(page, 'optimizer');
  await set(page, 'optimizer', 'sgd');
  await page.atEpoch(0);
  await until('the cause', () => page.text(notice('run.rebuilt')), /changed.*optimizer/i);
});

it('each stop rule that is typed pauses training; emptied, it is off', async (t) => {
  const page = await openPanel(t, `${SMALL}&stopEpochs=400`, 'stop');
  /** @type {[string, string, string][]} */
  const rules = [
    ['stopLoss', '1', 'Stopped: loss reached'],
    ['stopAccuracy', '0.5', 'Stopped: accuracy reached'],
    ['stopPatience', '1', 'Stopped: plateau'],
    ['earlyPatience', '1', 'Stopped: early stopping'],
  ];
  for (const [key, value, words] of rules) {
    await set(page, key, value);
    await playAgain(page);
    await until(words, () => page.figure('phase'), words);
    assert.ok((await page.number('epoch')) < 400);
    await page.type(control(key), '');
  }
  assert.match(await page.text('[data-group=stop] summary em'), /Stop at epoch: 400/i);
});

it('losses that compare classes cannot be chosen for numbers', async (t) => {
  const page = await openPanel(t, `${SMALL}&dataset=sine`, 'loss');
  const possible = await page.readAll('.training [name=loss] option', (all) =>
    all.filter((one) => !one.disabled).map((one) => one.value),
  );
  assert.deepEqual(possible, ['sum_of_squares', 'mean_squared_error', 'huber']);
  await page.appears(text('losses that need classes cannot be chosen'));
});
