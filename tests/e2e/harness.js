/**
 * harness.js - opens the built page in Chromium for a test, and fails that test on any error in the page's
 * console, any exception there, and any request that leaves the page's own origin.
 *
 * The page is served below a folder, as many hosts do, so that an absolute path in it shows up as an error.
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

const FOLDER = '/kasane/';
const dist = new URL('../../dist/', import.meta.url);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const server = createServer(async ({ url = '' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const name = pathname.slice(FOLDER.length) || 'index.html';
  try {
    if (!pathname.startsWith(FOLDER)) throw new Error('outside');
    const body = await readFile(new URL(`./${name}`, dist));
    response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

/**
 * One server and one browser for all tests of a file.
 * @type {Promise<{origin: string, browser: Browser}> | undefined}
 */
let started;

async function start() {
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath, args });
  return { origin: `http://127.0.0.1:${port}`, browser };
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
 * @param {{hash?: string} & ContextOptions} [options] hash with its '#'; the rest, such as viewport, locale,
 *   colorScheme and reducedMotion, is handed to playwright
 * @returns {Promise<Page>}
 */
export async function openPage(t, { hash = '', ...options } = {}) {
  started ??= start();
  const { origin, browser } = await started;
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const problems = watch(page, origin);
  t.after(async () => {
    await context.close();
    if (problems.length > 0) throw new Error(`the page had problems:\n${problems.join('\n')}`);
  });
  await page.goto(`${origin}${FOLDER}${hash}`);
  return page;
}

/**
 * @param {Page} page
 * @param {string} origin
 * @returns {string[]} grows while the page is open
 */
function watch(page, origin) {
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) problems.push(`request: ${request.url()}`);
  });
  return problems;
}
