/**
 * run.js - how fast the core trains in Node, one thread: medians of interleaved rounds, with the loss before
 * and after so that a wrong answer shows. Machines are shared and noisy: compare ratios within one table, not
 * tables.
 */

import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { loadCore } from '../../web/core/index.js';
import { build, workloads } from './workloads.js';

const ROUNDS = 3;
const WARM_UP_MS = 500;
const TIMED_MS = 1500;
const GRID = { columns: 100, rows: 100, left: -1, right: 1, bottom: -1, top: 1 };

const core = await loadCore(await readFile(new URL('../../dist/kasane.wasm', import.meta.url)));

/**
 * @param {() => void} work
 * @param {number} ms
 * @returns {number} times per second
 */
function rate(work, ms) {
  const begin = performance.now();
  let times = 0;
  let now = begin;
  for (; now < begin + ms; now = performance.now()) {
    work();
    times++;
  }
  return (times * 1000) / (now - begin);
}

/** Training, and for the first workload also the map of the plane. */
const items = workloads.flatMap((workload) => {
  const run = build(core, workload);
  const before = run.evaluate('train').loss;
  const training = {
    name: workload.name,
    unit: 'samples/s',
    size: workload.samples,
    work: () => run.trainEpoch(),
  };
  const told = () => `loss ${before.toFixed(4)} -> ${run.evaluate('train').loss.toFixed(4)}`;
  const items = [{ ...training, told, rates: /** @type {number[]} */ ([]) }];
  if (workload.classes === 3) {
    const work = () => run.map(GRID);
    items.push({ name: 'W6 100x100 map', unit: 'maps/s', size: 1, work, told: () => '', rates: [] });
  }
  return items;
});

for (const { work } of items) rate(work, WARM_UP_MS);
for (let round = 0; round < ROUNDS; round++) {
  for (const item of items) item.rates.push(rate(item.work, TIMED_MS) * item.size);
}

console.log(`Kasane in Node ${process.version}, ${cpus()[0]?.model}, ${ROUNDS} rounds of ${TIMED_MS} ms`);
for (const { name, unit, rates, told } of items) {
  const [least, median, most] = rates
    .sort((a, b) => a - b)
    .map((value) => Math.round(value).toLocaleString('en'));
  console.log(`${name.padEnd(20)} ${median.padStart(12)} ${unit}  (${least} .. ${most})  ${told()}`);
}
