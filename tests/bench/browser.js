/**
 * browser.js - how fast the page's worker trains in browsers, nothing drawn, compared with the same engine in
 * Node and with the bare core there.
 */

import { readFile } from 'node:fs/promises';
import { Engine } from '../../web/engine/engine.js';
import { buildExperiment } from '../../web/engine/experiment.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { isInstalled, visit } from '../e2e/visit.js';
import { rate, spread } from './rate.js';
import { readCore } from './start.js';
import { rounded } from './table.js';

const ROUNDS = 3;
const TIMES = { warmUpMs: 1000, timedMs: 2000 };
const PATIENCE_MS = 60_000;

/** @typedef {import('../../web/engine/experiment.js').Experiment} Experiment */

const plain = { ...EXPERIMENT.defaults(), optimizer: 'sgd', trainShare: 1, speed: 0 };
const squares = { dataset: 'plane', classes: 0, activation: 'tanh', loss: 'sum_of_squares' };
const digits = { dataset: 'digits8', classes: 10, hidden: [64, 32], samples: 1500 };
/** The page's data, in the sizes of the workloads. @type {Record<string, Experiment>} */
const experiments = {
  W1: { ...plain, ...squares, samples: 250, hidden: [4, 2], batch: 10 },
  W2: { ...plain, samples: 300, hidden: [16, 16] },
  W3: { ...plain, ...digits },
};

/**
 * @param {string} name of the browser
 * @param {Experiment[]} wished
 * @param {{warmUpMs: number, timedMs: number}} times
 * @returns {Promise<number[]>} epochs per second of each
 */
export async function trainIn(name, wished, times) {
  const files = {
    'visit.html': async () => '<!doctype html><script type="module" src="in-browser.js"></script>',
    'in-browser.js': () => readFile(new URL('./in-browser.js', import.meta.url)),
    'requests.json': async () => JSON.stringify({ experiments: wished, ...times }),
  };
  return (await visit(name, files, PATIENCE_MS)).rates;
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
  await engine.build(experiment);
  engine.play();
  const stand = async () => (await engine.frame({ views: {}, probes: [], historySince: -1 })).epoch;
  await wait(TIMES.warmUpMs);
  const [begin, from] = [performance.now(), await stand()];
  await wait(TIMES.timedMs);
  const perSecond = (((await stand()) - from) * 1000) / (performance.now() - begin);
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
  const browsers = ['Chromium', 'Firefox'].filter(isInstalled);
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
