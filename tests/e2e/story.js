/**
 * story.js - how a story is told: it(name, story), and open(t), which gives the page to it. A story fails
 * with any error in the page's console, any exception there, and any request that leaves the page's own
 * origin.
 */

import { it as test } from 'node:test';
import { lend } from './chromium.js';
import { StoryPage } from './story-page.js';

export { LAPTOP } from './chromium.js';
export { numberIn } from './story-page.js';
export * from './targets.js';
export { not, until } from './until.js';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {(t: TestContext) => Promise<void>} Story */
/** @typedef {import('./story-page.js').StoryPage} Page */

/** A story that takes so long hangs; what it waits for has a limit of its own. */
export const LIMIT_MS = 240_000;

/** @typedef {import('./chromium.js').Loan & {expected?: RegExp}} OpenLoan */

/** @type {WeakMap<TestContext, OpenLoan[]>} */
const loans = new WeakMap();

/** Where stories go instead of being told at once. @type {{name: string, story: Story}[] | undefined} */
let collected;

/** From now on stories are kept, for a runner that tells them. @returns the list that grows */
export function collectStories() {
  collected ??= [];
  return collected;
}

/** @param {string} name @param {Story} story */
export function it(name, story) {
  if (collected) collected.push({ name, story });
  else test(name, { timeout: LIMIT_MS }, (t) => tell(t, story));
}

/**
 * Opens the page and waits for its first figures.
 * @param {TestContext} t
 * @param {import('./chromium.js').Options & {isReady?: boolean, expected?: RegExp}} [options] isReady: false
 *   where they are not waited for; expected: the problems of the page that the story brings about
 */
export async function open(t, { isReady = true, expected, ...options } = {}) {
  const loan = await lend(options);
  loans.get(t)?.push({ ...loan, expected });
  const page = new StoryPage(loan);
  if (isReady) await page.ready();
  return page;
}

/** Tells a story, and gives back the pages that it has opened. @param {TestContext} t @param {Story} story */
export async function tell(t, story) {
  /** @type {OpenLoan[]} */
  const lent = [];
  loans.set(t, lent);
  let isWell = false;
  try {
    await story(t);
    const problems = lent.flatMap(({ problems, expected }) => problems.filter((one) => !expected?.test(one)));
    if (problems.length > 0) throw new Error(`the page had problems:\n${problems.join('\n')}`);
    isWell = true;
  } finally {
    const seeds = lent.flatMap(({ seed }) => seed ?? []);
    if (!isWell && seeds.length > 0) t.diagnostic(`seeds of its delays: ${seeds}`);
    await Promise.all(lent.map(({ giveBack }) => giveBack(isWell)));
  }
}
