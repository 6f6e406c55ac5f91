/**
 * chromium.js - one server and one Chromium for all stories of a process. A page is lent to a story, which is
 * the only one to use it, and given back empty: to open a page in a browser that runs it already takes a
 * third of the time.
 */

import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';
import { problemsOf } from './page-problems.js';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from './serve.js';
import { PATIENCE_MS } from './until.js';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContextOptions} ContextOptions
 */

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} [contentType]
 * @property {Record<string, string>} [headers] beside the server's own if there is no body
 * @property {string} [body] without one it is the server's
 */

/** @typedef {(url: string) => Answer | 'never' | undefined} Answerer in place of the server */

/**
 * What a page starts with; the rest, such as locale, hasTouch, colorScheme and permissions, is handed to
 * playwright.
 * @typedef {object} OwnOptions
 * @property {string} [hash] with its '#'
 * @property {{width: number, height: number}} [viewport]
 * @property {() => void} [before] runs in the page before its own code, alone: it sees nothing of its file
 * @property {Answerer} [answer]
 * @property {boolean} [isAlone] the page is lent to nobody else, for something of it would stay
 * @property {boolean} [isDelayed] false: its messages to workers are never delayed
 * @typedef {OwnOptions & Omit<ContextOptions, 'viewport'>} Options
 */

/**
 * @typedef {object} Loan
 * @property {Page} page
 * @property {string} address of the built page
 * @property {string[]} problems errors in the console, exceptions, requests that leave the page's own origin;
 *   grows while the page is lent
 * @property {number} [seed] of its delays, if there are any
 * @property {(isWell: boolean) => Promise<void>} giveBack
 */

/** @typedef {Omit<Loan, 'giveBack'>} OpenedPage */

export const LAPTOP = { width: 1366, height: 768 };

const maxDelayMs = Number(process.env.MAX_DELAY_MS ?? 0);
/** Each page has delays of its own. */
let nextSeed = Number(process.env.SEED ?? 1);

const server = createSite();
/** Listens once, however often a browser is launched. @type {Promise<string> | undefined} */
let listening;
/** @type {Promise<Browser> | undefined} */
let launched;
/** Pages that nobody uses, by the options of their context. @type {Map<string, OpenedPage[]>} */
const idle = new Map();

async function launch() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  browser.on('disconnected', () => {
    idle.clear();
    launched = undefined;
  });
  return browser;
}

after(async () => {
  await (await launched)?.close();
  server.closeAllConnections();
  server.close();
});

/** @type {string | undefined} */
let inPage;

/** @param {{maxDelayMs: number, seed?: number}} options */
function initScript(options) {
  const entry = fileURLToPath(new URL('./in-page.js', import.meta.url));
  inPage ??= buildSync({
    ...{ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'story' },
  }).outputFiles[0].text;
  return `(() => { ${inPage}; story.watchWork(${JSON.stringify(options)}); })();`;
}

/**
 * Opens the page.
 * @param {Options} [options]
 * @returns {Promise<Loan>}
 */
export async function lend(options = {}) {
  const { hash = '', viewport = LAPTOP, before, answer, isAlone, isDelayed = true, ...own } = options;
  const context = { locale: 'en-GB', ...own };
  const mayBeDelayed = isDelayed && maxDelayMs > 0;
  const isShared = !isAlone && !before && !answer && !mayBeDelayed;
  const key = JSON.stringify(context);
  const loan = (isShared && idle.get(key)?.pop()) || (await newPage(context, mayBeDelayed));
  const { page, address, problems } = loan;
  if (before) await page.addInitScript(before);
  if (answer) await page.route(`${address}**`, (route) => fulfil(route, answer));
  problems.length = 0;
  await page.setViewportSize(viewport);
  await page.goto(address + hash);
  const giveBack = async (/** @type {boolean} */ isWell) => {
    if (!isWell || !isShared) return page.context().close();
    await empty(page, address);
    if (!idle.has(key)) idle.set(key, []);
    idle.get(key)?.push(loan);
  };
  return { ...loan, giveBack };
}

/** @param {ContextOptions} options @param {boolean} isDelayed @returns {Promise<OpenedPage>} */
async function newPage(options, isDelayed) {
  listening ??= listen(server);
  launched ??= launch();
  const [origin, browser] = await Promise.all([listening, launched]);
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  const seed = isDelayed ? nextSeed++ : undefined;
  await context.addInitScript({ content: initScript({ maxDelayMs: isDelayed ? maxDelayMs : 0, seed }) });
  const page = await context.newPage();
  return { page, address: `${origin}${FOLDER}`, problems: problemsOf(page, origin), seed };
}

/** @param {import('playwright-core').Route} route @param {Answerer} answer */
async function fulfil(route, answer) {
  const given = answer(route.request().url());
  if (given === 'never') return;
  if (!given) return route.continue();
  if (given.body !== undefined) return route.fulfill({ ...given, body: given.body });
  const response = await route.fetch();
  return route.fulfill({ ...given, response, headers: { ...response.headers(), ...given.headers } });
}

/** Nothing stays of what the page has stored. @param {Page} page @param {string} address */
async function empty(page, address) {
  await page.goto('about:blank');
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
  await client.detach();
}
