/**
 * pool.js - the same jobs over two workers and over one: how much more gets done in a second. Where others
 * use the machine, what gets done in a second of processor time tells whether the workers hinder each other.
 */

import { readFile } from 'node:fs/promises';
import { WorkerPool } from '../../web/engine/rpc/worker-pool.js';
import { openNodeWorker } from '../unit/node-worker.js';
import { spread } from './rate.js';
import { rounded } from './table.js';
import { workloadOf } from './workloads.js';

const WORKLOADS = ['W1', 'W3'];
const JOBS = 8;
const JOB_MS = 250;
const ROUNDS = 3;

/** @typedef {WorkerPool<import('./pool-jobs.js').PoolJobs>} Pool */
/** @typedef {{perSecond: number, perCpuSecond: number}} Rate samples */
/** @typedef {{workload: string, one: Rate, two: Rate, ratio: number}} PoolRates ratio of those per second */

/** @param {WebAssembly.Module} module @param {number} size @returns {Pool} */
function startPool(module, size) {
  const script = new URL('./pool-jobs.js', import.meta.url);
  return new WorkerPool(size, async () => ({ openWorker: () => openNodeWorker(script), module }));
}

/**
 * @param {Pool} pool
 * @param {string} workload
 * @param {number} epochs
 * @param {number} jobs
 * @returns {Promise<Rate>}
 */
async function rateOf(pool, workload, epochs, jobs) {
  const begin = performance.now();
  const cpuBefore = process.cpuUsage();
  const results = await pool.map(Array(jobs).fill({ workload, epochs }), 'train');
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  const samples = jobs * epochs * workloadOf(workload).samples;
  return { perSecond: samples / seconds, perCpuSecond: (samples * 1e6) / (user + system) };
}

/**
 * Warms up, too. @param {Pool} pool @param {string} workload
 * @returns {Promise<number>} epochs of a job
 */
async function epochsOf(pool, workload) {
  for (let epochs = 1; ; epochs *= 2) {
    const { perSecond } = await rateOf(pool, workload, epochs, 1);
    const jobEpochs = (perSecond * JOB_MS) / 1000 / workloadOf(workload).samples;
    if (epochs > jobEpochs) return Math.round(jobEpochs);
  }
}

/** @param {{one: Pool, two: Pool}} pools @param {string} workload @returns {Promise<PoolRates>} */
async function measure({ one, two }, workload) {
  const epochs = await epochsOf(one, workload);
  await rateOf(two, workload, epochs, 4);
  /** @type {{one: Rate[], two: Rate[]}} */
  const rates = { one: [], two: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.one.push(await rateOf(one, workload, epochs, JOBS));
    rates.two.push(await rateOf(two, workload, epochs, JOBS));
  }
  const ratios = rates.two.map(({ perSecond }, round) => perSecond / rates.one[round].perSecond);
  const ratio = spread(ratios).median;
  return { workload, one: medianOf(rates.one), two: medianOf(rates.two), ratio };
}

/** @param {Rate[]} rates @returns {Rate} */
function medianOf(rates) {
  const perSecond = spread(rates.map((rate) => rate.perSecond)).median;
  const perCpuSecond = spread(rates.map((rate) => rate.perCpuSecond)).median;
  return { perSecond, perCpuSecond };
}

/** @param {PoolRates} rates */
function lineOf({ workload, one, two, ratio }) {
  const text = `${rounded(one.perSecond)} samples/s by one worker, ${rounded(two.perSecond)} by two`;
  const share = (two.perCpuSecond / one.perCpuSecond).toFixed(2);
  const times = `${ratio.toFixed(2)} times, in a second of processor time ${share} times`;
  return `pool, ${workload}: ${text}: ${times}`;
}

/** @param {(line: string) => void} tell @returns {Promise<PoolRates[]>} */
export async function measurePool(tell) {
  const module = await WebAssembly.compile(
    await readFile(new URL('../../dist/kasane.wasm', import.meta.url)),
  );
  const pools = { one: startPool(module, 1), two: startPool(module, 2) };
  const all = [];
  for (const workload of WORKLOADS) {
    const rates = await measure(pools, workload);
    tell(lineOf(rates));
    all.push(rates);
  }
  pools.one.dispose();
  pools.two.dispose();
  return all;
}
