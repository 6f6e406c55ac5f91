/**
 * harness.js - opens the built page in Chromium for a test, and fails that test on any error in the page's
 * console, any exception there, and any request that leaves the page's own origin.
 */

import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { problemsOf } from './page-problems.js';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from './serve.js';

const server = createSite();

/**
 * One server and one browser for all tests of a file.
 * @type {Promise<{origin: string, browser: Browser}> | undefined}
 */
let started;

async function start() {
  const origin = await listen(server);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  return { origin, browser };
}

after(async () => {
  await (await started)?.browser.close();
  server.closeAllConnections();
  server.close();
});

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContextOptions} ContextOptions
 */

/**
 * Opens the page in a fresh profile and closes it when the test ends.
 * @param {import('node:test').TestContext} t
 * @param {{hash?: string, expected?: RegExp} & ContextOptions} [options] hash with its '#'; expected:
 *   problems that the test brings about; the rest, such as viewport, locale, colorScheme and reducedMotion,
 *   is handed to playwright
 * @returns {Promise<Page>}
 */
export async function openPage(t, { hash = '', expected, ...options } = {}) {
  started ??= start();
  const { origin, browser } = await started;
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const problems = problemsOf(page, origin);
  t.after(async () => {
    await context.close();
    const others = problems.filter((problem) => !expected?.test(problem));
    if (others.length > 0) throw new Error(`the page had problems:\n${others.join('\n')}`);
  });
  await page.goto(`${origin}${FOLDER}${hash}`);
  return page;
}
