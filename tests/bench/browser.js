/**
 * browser.js - how fast the page's worker trains in browsers, nothing drawn, compared with the same engine in
 * Node and with the bare core there.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../../web/engine/engine.js';
import { buildExperiment } from '../../web/engine/experiment.js';
import { defaults } from '../../web/state/experiment/schema.js';
import { CHROMIUM, CHROMIUM_ARGS, createSite, FOLDER, listen } from '../e2e/serve.js';
import { rate, spread } from './rate.js';
import { readCore } from './start.js';
import { rounded } from './table.js';

const ROUNDS = 3;
const TIMES = { warmUpMs: 1000, timedMs: 2000 };
const FIREFOX = '/usr/bin/firefox-esr';
const PATIENCE_MS = 60_000;

/** @typedef {import('../../web/engine/experiment.js').Experiment} Experiment */

const plain = { ...defaults(), optimizer: 'sgd', trainShare: 1, speed: 0 };
const squares = { dataset: 'plane', classes: 0, activation: 'tanh', loss: 'sum_of_squares' };
const digits = { dataset: 'digits8', classes: 10, hidden: [64, 32], samples: 1500 };
/** The page's data, in the sizes of the workloads. @type {Record<string, Experiment>} */
const experiments = {
  W1: { ...plain, ...squares, samples: 250, hidden: [4, 2], batch: 10 },
  W2: { ...plain, samples: 300, hidden: [16, 16] },
  W3: { ...plain, ...digits },
};

/** @param {string} name @param {string} profile @param {string} url @returns {[string, string[]]} */
function commandOf(name, profile, url) {
  if (name === 'Firefox') return [FIREFOX, ['--headless', '--no-remote', '--profile', profile, url]];
  return [CHROMIUM, ['--headless=new', ...CHROMIUM_ARGS, `--user-data-dir=${profile}`, url]];
}

/**
 * @param {string} name of the browser
 * @param {Experiment[]} wished
 * @param {{warmUpMs: number, timedMs: number}} times
 * @returns {Promise<number[]>} epochs per second of each
 */
export async function trainIn(name, wished, times) {
  const profile = await mkdtemp(join(tmpdir(), 'kasane-bench-'));
  /** @type {(answer: {rates: number[], error?: string}) => void} */
  let answered = () => {};
  /** @type {Promise<{rates: number[], error?: string}>} */
  const answer = new Promise((resolve) => {
    answered = resolve;
  });
  const server = createSite({
    'bench.html': async () => '<!doctype html><script type="module" src="in-browser.js"></script>',
    'in-browser.js': () => readFile(new URL('./in-browser.js', import.meta.url)),
    'wishes.json': async () => JSON.stringify({ experiments: wished, ...times }),
    answer: async (request) => {
      let text = '';
      for await (const part of request) text += part;
      answered(JSON.parse(text));
      return '';
    },
  });
  const origin = await listen(server);
  const browser = spawn(...commandOf(name, profile, `${origin}${FOLDER}bench.html`), { stdio: 'ignore' });
  const timer = setTimeout(() => answered({ rates: [], error: 'no answer' }), PATIENCE_MS);
  const { rates, error } = await answer;
  clearTimeout(timer);
  const ended = new Promise((resolve) => browser.on('exit', resolve));
  browser.kill();
  await ended;
  server.closeAllConnections();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (error) throw new Error(`${name}: ${error}`);
  return rates;
}

/** The same engine in Node, without messages. @param {Experiment} experiment */
async function trainInNode(experiment) {
  const wait = (/** @type {number} */ ms) =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      if (ms > 0) setTimeout(resolve, ms);
      else setImmediate(resolve);
    });
  const engine = new Engine({ now: () => performance.now(), pause: wait });
  await engine.load(await readFile(new URL('../../dist/kasane.wasm', import.meta.url)));
  engine.build(experiment);
  engine.play();
  const stand = () => engine.frame({ views: {}, probes: [], historySince: -1 }).epoch;
  await wait(TIMES.warmUpMs);
  const [begin, from] = [performance.now(), stand()];
  await wait(TIMES.timedMs);
  const perSecond = ((stand() - from) * 1000) / (performance.now() - begin);
  engine.pause();
  engine.dispose();
  return perSecond;
}

/** The bare core. @param {Experiment} experiment */
async function trainBare(experiment) {
  const { run } = buildExperiment(await readCore(), experiment);
  rate(() => run.trainEpoch(), TIMES.warmUpMs);
  return rate(() => run.trainEpoch(), TIMES.timedMs);
}

/** @param {(line: string) => void} tell */
export async function measureBrowsers(tell) {
  const browsers = ['Chromium', ...(existsSync(FIREFOX) ? ['Firefox'] : [])];
  /** @type {Record<string, Record<string, number[]>>} by place and workload */
  const rates = {};
  /** @param {string} place @param {string} workload @param {number} perSecond */
  const note = (place, workload, perSecond) => {
    rates[place] ??= {};
    rates[place][workload] ??= [];
    rates[place][workload].push(perSecond);
  };
  const names = Object.keys(experiments);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) note('core in Node', name, await trainBare(experiments[name]));
    for (const name of names) note('engine in Node', name, await trainInNode(experiments[name]));
    for (const browser of browsers) {
      const seen = await trainIn(browser, Object.values(experiments), TIMES);
      for (const [i, name] of names.entries()) note(`worker in ${browser}`, name, seen[i]);
    }
  }
  tell('epochs per second, (least .. most), share of the bare core:');
  for (const [place, byName] of Object.entries(rates)) {
    for (const [name, figures] of Object.entries(byName)) {
      const { least, median, most } = spread(figures);
      const share = Math.round((100 * median) / spread(rates['core in Node'][name]).median);
      const range = `(${rounded(least)} .. ${rounded(most)})`;
      tell(`${name} ${place.padEnd(20)} ${rounded(median).padStart(9)} ${range.padStart(22)} ${share} %`);
    }
  }
  return rates;
}
