/**
 * page.js - the page at full speed, 2-8-8-3 with every region on the screen: frames on the main thread, long
 * tasks there, the rate of training compared with the same worker and nothing drawn, and the heaps of page
 * and worker over time.
 */

import { chromium } from 'playwright-core';
import { defaults } from '../../web/state/experiment/schema.js';
import { encodeLink } from '../../web/state/sharing/link.js';
import { number, untilReady } from '../e2e/page.js';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from '../e2e/serve.js';
import { trainIn } from './browser.js';
import { rounded } from './table.js';

const experiment = { ...defaults(), hidden: [8, 8], speed: 0 };
const WIDTH = 1600;
const WARM_UP_MS = 5000;
const HEAP_READINGS = 10;

/** @typedef {import('playwright-core').Page} Page */

/** Counts frames and long tasks from now on. @param {Page} page */
function watch(page) {
  return page.evaluate(() => {
    const seen = { begin: performance.now(), last: performance.now(), frames: 0, gaps: [0], tasks: [0] };
    const frame = (/** @type {number} */ now) => {
      seen.frames++;
      seen.gaps.push(now - seen.last);
      seen.last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { seen });
  });
}

/** @param {Page} page */
function read(page) {
  return page.evaluate(() => {
    const { begin, frames, gaps, tasks } = /** @type {any} */ (window).seen;
    return {
      framesPerSecond: (frames * 1000) / (performance.now() - begin),
      longestGapMs: gaps.reduce((/** @type {number} */ a, /** @type {number} */ b) => Math.max(a, b), 0),
      longTasks: tasks.length - 1,
      longestTaskMs: Math.max(...tasks),
    };
  });
}

/**
 * What asks a page's worker, by messages of the debugger.
 * @param {import('playwright-core').CDPSession} session of the page
 * @returns {Promise<(method: string) => Promise<any>>}
 */
async function askWorker(session) {
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  /** @type {Promise<string>} */
  const attached = new Promise((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId));
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  const sessionId = await attached;
  let lastId = 0;
  return (method) =>
    new Promise((resolve) => {
      const id = ++lastId;
      waiting.set(id, resolve);
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}

/** @param {{usedSize: number, backingStorageSize?: number}} usage */
function megabytes({ usedSize, backingStorageSize = 0 }) {
  return (usedSize + backingStorageSize) / 2 ** 20;
}

/**
 * @param {Page} page
 * @returns {Promise<{collected: () => Promise<number>, now: () => Promise<number>}>} MB of the page and its
 *   worker, with their buffers but without the module's memory; after a collection and as it is
 */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  const ask = await askWorker(session);
  const now = async () =>
    megabytes(await session.send('Runtime.getHeapUsage')) + megabytes(await ask('Runtime.getHeapUsage'));
  const collected = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await ask('HeapProfiler.collectGarbage');
    return now();
  };
  return { collected, now };
}

/** @param {Page} page @param {number} minutes */
async function watchTraining(page, minutes) {
  const { collected, now } = await heapOf(page);
  const heap = [await collected()];
  await watch(page);
  const from = await number(page, 'epoch');
  const begin = performance.now();
  for (let i = 0; i < HEAP_READINGS; i++) {
    await page.waitForTimeout((minutes * 60_000) / HEAP_READINGS);
    heap.push(await now());
  }
  const epochs = (await number(page, 'epoch')) - from;
  const epochsPerSecond = (epochs * 1000) / (performance.now() - begin);
  const seen = await read(page);
  return { ...seen, epochsPerSecond, heap: [...heap, await collected()] };
}

/** @param {number} minutes */
async function drawn(minutes) {
  const server = createSite();
  const origin = await listen(server);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, locale: 'en-GB' });
  await page.goto(`${origin}${FOLDER}${encodeLink(experiment)}`);
  await untilReady(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height });
  await page.keyboard.press('Space');
  await page.waitForTimeout(WARM_UP_MS);
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
  const heap = seen.heap.map((size) => size.toFixed(1)).join(' ');
  tell(`page, 2-8-8-3, ${WIDTH} x ${seen.height}, ${minutes} min, drawn without a graphics card:`);
  tell(`  ${seen.framesPerSecond.toFixed(1)} frames/s, the longest took ${rounded(seen.longestGapMs)} ms`);
  const longest = seen.longTasks > 0 ? `, the longest ${rounded(seen.longestTaskMs)} ms` : '';
  tell(`  ${seen.longTasks} tasks over 50 ms${longest}`);
  tell(`  ${rounded(seen.epochsPerSecond)} epochs/s, ${rounded(alone)} with nothing drawn`);
  tell(`  heaps of page and worker in MB over time: ${heap}; the first and the last after a collection`);
  return { ...seen, alone, share };
}
