/**
 * monkey.js - random actions on the page, by `./build.sh test stress`: no exception, no error in the console,
 * no fault that the page itself tells of, and afterwards it still trains. Set by the environment:
 *
 *     SEED=1           the first seed
 *     SEEDS=10         how many, one after the other
 *     ACT_SECONDS=60   how long each
 */

import assert from 'node:assert/strict';
import { makeRandom } from './random.js';
import { actAtRandom } from './random-actions.js';
import { it, numberIn, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const { SEED = '1', SEEDS = '10', ACT_SECONDS = '60' } = process.env;
const actMs = Number(ACT_SECONDS) * 1000;
const MAX_ACTIONS = 100_000;
const SHOWN_ACTIONS = 30;
const MAX_UNDONE = 40;
/** Settings may be refused, need too much memory or data, or diverge; all else is a fault of the page. */
const FAULT = /^error\.(?!setting$|memory$|data$|diverged$)/;

/** A new seed of the experiment is the same each time. */
function chooseTheSameSeeds() {
  let last = 0;
  crypto.getRandomValues = (list) => {
    /** @type {any} */ (list)?.fill(++last);
    return list;
  };
}

/** @param {Page} page @param {number} seed @param {string[]} done grows by what is done */
async function act(page, seed, done) {
  const end = performance.now() + actMs;
  // Each action has a chance of its own, so that it is the same whatever those before it met.
  for (let index = 0; index < MAX_ACTIONS && performance.now() < end; index++) {
    done.push(await actAtRandom(page, makeRandom(seed * MAX_ACTIONS + index)));
    await assertWell(page);
  }
}

/** @param {Page} page */
async function assertWell(page) {
  assert.deepEqual(page.problems, []);
  const notices = await page.readAll('[data-notice]', (all) =>
    all.map(({ dataset, innerText }) => ({ id: dataset.notice, words: innerText })),
  );
  const faults = notices.filter(({ id }) => FAULT.test(id));
  assert.deepEqual(faults, []);
}

/** Leaves dialogs, the presentation and fields, and dismisses what is said. @param {Page} page */
async function comeBack(page) {
  await page.press('Escape', 'Escape', 'Escape');
  await page.read(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const buttons = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.notice button'));
    for (const button of buttons) button.click();
  });
}

/** @param {Page} page @returns {Promise<boolean>} false where the page says why it does not train */
async function trains(page) {
  await comeBack(page);
  const { epoch: before, speed } = await page.figures();
  if (speed === '–') await page.press('Space');
  let last = numberIn(before);
  const state = async () => {
    const epoch = await page.number('epoch');
    const isTraining = epoch > last;
    last = epoch;
    const notices = await page.texts('.notice:not(.info), [data-notice=stop]');
    return { epoch, isTraining, notices };
  };
  const { isTraining } = await until('epochs', state, (now) => now.isTraining || now.notices.length > 0);
  return isTraining;
}

for (let seed = Number(SEED); seed < Number(SEED) + Number(SEEDS); seed++) {
  it(`seed ${seed}`, async (t) => {
    /** @type {string[]} */
    const done = [];
    try {
      const page = await open(t, { before: chooseTheSameSeeds });
      await act(page, seed, done);
      let undone = 0;
      while (!(await trains(page))) {
        assert.ok(undone++ < MAX_UNDONE, `undone ${MAX_UNDONE} times, and it does not train`);
        done.push('undo');
        await page.press('Control+z');
      }
      await assertWell(page);
      t.diagnostic(`seed ${seed}: ${done.length} actions, ${undone} undone, then it trained`);
    } catch (error) {
      const last = done.slice(-SHOWN_ACTIONS).map((action) => `  ${action}`);
      console.log(`seed ${seed}, after ${done.length} actions, the last of them:\n${last.join('\n')}`);
      throw error;
    }
  });
}
