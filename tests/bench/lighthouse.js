/**
 * lighthouse.js - what Lighthouse says of the built page, served packed as hosts do: scores on a phone and on
 * a desktop, and what it finds wrong.
 */

import { gzipSync } from 'node:zlib';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from '../e2e/serve.js';
import { load } from './peers/load.js';

/** The least scores, of 100. @type {Record<string, number>} */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100 };
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

/**
 * @param {(line: string) => void} tell
 * @returns {Promise<{scores: Record<string, number>, goals: {text: string, isMet: boolean}[]}>}
 */
export async function measureLighthouse(tell) {
  const lighthouse = await load('lighthouse');
  const { launch } = await load('chrome-launcher');
  const configs = { mobile: undefined, desktop: await load('lighthouse/core/config/desktop-config.js') };
  const server = createSite({}, gzipSync);
  const origin = await listen(server);
  const browser = await launch({ chromePath: CHROMIUM, chromeFlags: ['--headless=new', ...CHROMIUM_ARGS] });
  /** @type {Record<string, number>} */
  const scores = {};
  /** @type {{text: string, isMet: boolean}[]} */
  const goals = [];
  for (const [device, config] of Object.entries(configs)) {
    const options = { port: browser.port, onlyCategories: Object.keys(GOALS), logLevel: 'error' };
    const { lhr } = await lighthouse(`${origin}${FOLDER}`, options, config);
    for (const [name, goal] of Object.entries(GOALS)) {
      const score = Math.round(100 * (lhr.categories[name].score ?? 0));
      scores[`${device} ${name}`] = score;
      goals.push({ text: `lighthouse, ${device}: ${name} ${score}, goal ${goal}`, isMet: score >= goal });
    }
    tellAudits(device, lhr.audits, tell);
  }
  browser.kill();
  server.closeAllConnections();
  server.close();
  return { scores, goals };
}

/**
 * @param {string} device
 * @param {Record<string, {score: number | null, title: string, displayValue?: string}>} audits
 * @param {(line: string) => void} tell
 */
function tellAudits(device, audits, tell) {
  const times = TIMES.map((name) => `${name} ${audits[name]?.displayValue}`);
  tell(`lighthouse, ${device}: ${times.join(', ')}`);
  for (const [name, { score, title }] of Object.entries(audits)) {
    if (score !== null && score < 0.9 && !TIMES.includes(name)) tell(`  ${name}: ${title}`);
  }
}
