/**
 * visit.js - sends a browser to a page that works by itself and posts what it has found: any browser that can
 * be asked to open an address will do, and no driver stands between.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from './serve.js';

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {string} package Debian's
 * @property {(profile: string) => string[]} args before the address
 */

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKit has no mode without windows: it needs a DISPLAY. @type {Record<string, Browser>} */
export const BROWSERS = {
  Chromium: {
    path: CHROMIUM,
    package: 'chromium',
    args: (profile) => ['--headless=new', ...CHROMIUM_ARGS, `--user-data-dir=${profile}`],
  },
  Firefox: {
    path: '/usr/bin/firefox-esr',
    package: 'firefox-esr',
    args: (profile) => ['--headless', '--no-remote', '--profile', profile],
  },
  WebKit: { path: MINI_BROWSER, package: 'webkit2gtk-driver', args: () => ['--private'] },
};

/** @param {string} name */
export function isInstalled(name) {
  return existsSync(BROWSERS[name].path);
}

/**
 * @param {string} name of the browser
 * @param {Parameters<typeof createSite>[0]} files beside those of the built page; visit.html is opened, and
 *   posts JSON to `answer`
 * @param {number} patienceMs
 * @returns {Promise<any>} the answer
 * @throws {Error} when none comes in time
 */
export async function visit(name, files, patienceMs) {
  const profile = await mkdtemp(join(tmpdir(), 'kasane-visit-'));
  /** @type {(answer: unknown) => void} */
  let answered = () => {};
  const answer = new Promise((resolve) => {
    answered = resolve;
  });
  const server = createSite({
    ...files,
    answer: async (request) => {
      let text = '';
      for await (const part of request) text += part;
      answered(JSON.parse(text));
      return '';
    },
  });
  const address = `${await listen(server)}${FOLDER}visit.html`;
  const { path, args } = BROWSERS[name];
  const browser = spawn(path, [...args(profile), address], { stdio: 'ignore' });
  const timer = setTimeout(() => answered({ error: `no answer in ${patienceMs / 1000} s` }), patienceMs);
  const found = /** @type {any} */ (await answer);
  clearTimeout(timer);
  const ended = new Promise((resolve) => browser.on('exit', resolve));
  browser.kill();
  await ended;
  server.closeAllConnections();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (found.error) throw new Error(`${name}: ${found.error}`);
  return found;
}
