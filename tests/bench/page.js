/**
 * page.js - the page at full speed, 2-8-8-3 with every region on the screen: frames on the main thread, long
 * tasks there, the rate of training compared with the same worker and nothing drawn, and what page and worker
 * hold in memory over time.
 */

import { chromium } from 'playwright-core';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { encodeLink } from '../../web/state/sharing/link.js';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from '../e2e/serve.js';
import { StoryPage } from '../e2e/story-page.js';
import { trainIn } from './browser.js';
import { memoryOf, memoryTable, notingWorker } from './memory.js';
import { rounded } from './table.js';

const experiment = { ...EXPERIMENT.defaults(), hidden: [8, 8], speed: 0 };
const WIDTH = 1600;
const WARM_UP_MS = 5000;
/** While the browser still compiles what the page does often, the page's heap grows by what is compiled. */
const PAGE_WARM_UP_MS = 60_000;
const SAMPLE_INTERVAL_MS = 30_000;

/** @typedef {import('playwright-core').Page} Page */

/**
 * Prepares to count frames and long tasks from `since` to `until`. Not while memory is looked at: collecting
 * garbage because it was asked for is no work of the page.
 * @param {Page} page
 */
function prepareWatch(page) {
  return page.evaluate(() => {
    const begin = { since: Number.POSITIVE_INFINITY, until: 0, last: 0 };
    const seen = { ...begin, ms: 0, frames: 0, longestGap: 0, tasks: 0, longestTask: 0 };
    const isCounted = (/** @type {number} */ time) => time >= seen.since && time < seen.until;
    const frame = (/** @type {number} */ now) => {
      if (isCounted(now) && seen.last > 0) {
        seen.frames++;
        seen.ms += now - seen.last;
        seen.longestGap = Math.max(seen.longestGap, now - seen.last);
      }
      seen.last = isCounted(now) ? now : 0;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries().filter((task) => isCounted(task.startTime))) {
        seen.tasks++;
        seen.longestTask = Math.max(seen.longestTask, duration);
      }
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { seen });
  });
}

/** @param {Page} page @param {number} ms */
async function watch(page, ms) {
  await page.evaluate(() => {
    Object.assign(/** @type {any} */ (window).seen, {
      since: performance.now(),
      until: Number.POSITIVE_INFINITY,
    });
  });
  await page.waitForTimeout(ms);
  await page.evaluate(() => {
    /** @type {any} */ (window).seen.until = performance.now();
  });
}

/** @param {Page} page */
function read(page) {
  return page.evaluate(() => {
    const { ms, frames, longestGap, tasks, longestTask } = /** @type {any} */ (window).seen;
    const framesPerSecond = (frames * 1000) / ms;
    return { framesPerSecond, longestGapMs: longestGap, longTasks: tasks, longestTaskMs: longestTask };
  });
}

/** @param {Page} page @param {number} minutes */
async function watchTraining(page, minutes) {
  const sample = await memoryOf(page);
  await prepareWatch(page);
  const samples = [await sample()];
  const shown = new StoryPage({ page, address: page.url() });
  const from = await shown.number('epoch');
  const begin = performance.now();
  const end = begin + minutes * 60_000;
  while (performance.now() < end) {
    await watch(page, Math.min(SAMPLE_INTERVAL_MS, end - performance.now()));
    samples.push(await sample());
  }
  const epochs = (await shown.number('epoch')) - from;
  const epochsPerSecond = (epochs * 1000) / (performance.now() - begin);
  return { ...(await read(page)), epochsPerSecond, memory: samples };
}

/** @param {number} minutes */
async function drawn(minutes) {
  const server = createSite({ 'worker.js': notingWorker });
  const origin = await listen(server);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, locale: 'en-GB' });
  const address = `${origin}${FOLDER}#/playground?${encodeLink(experiment)}`;
  await page.goto(address);
  await new StoryPage({ page, address }).ready();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height });
  await page.keyboard.press('Space');
  await page.waitForTimeout(PAGE_WARM_UP_MS);
  const seen = await watchTraining(page, minutes);
  await browser.close();
  server.closeAllConnections();
  server.close();
  return { ...seen, height };
}

/** Before and after the page, for the machine is not the same all the time. */
async function bare() {
  const [rate] = await trainIn('Chromium', [experiment], { warmUpMs: WARM_UP_MS, timedMs: 5000 });
  return rate;
}

/** @param {number} minutes @param {(line: string) => void} tell */
export async function measurePage(minutes, tell) {
  const before = await bare();
  const seen = await drawn(minutes);
  const alone = (before + (await bare())) / 2;
  const share = seen.epochsPerSecond / alone;
  tell(`page, 2-8-8-3, ${WIDTH} x ${seen.height}, ${minutes} min, drawn without a graphics card:`);
  tell(`  ${seen.framesPerSecond.toFixed(1)} frames/s, the longest took ${rounded(seen.longestGapMs)} ms`);
  const longest = seen.longTasks > 0 ? `, the longest ${rounded(seen.longestTaskMs)} ms` : '';
  tell(`  ${seen.longTasks} tasks over 50 ms${longest}`);
  tell(`  ${rounded(seen.epochsPerSecond)} epochs/s, ${rounded(alone)} with nothing drawn`);
  for (const line of memoryTable(seen.memory)) tell(`  ${line}`);
  return { ...seen, alone, share };
}
