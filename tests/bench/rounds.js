/**
 * rounds.js - measures each implementation on each workload in a process of its own, in interleaved rounds,
 * with the machine's clock before each.
 */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BY_HAND, NATIVE, runByHand, runNative } from './native.js';
import { calibrate, spread } from './rate.js';
import { workloads } from './workloads.js';

const ROUNDS = 3;
const WARM_UP_MS = 1000;
const TIMED_MS = 2000;
/** How far the fall of the loss may lie from Kasane's, as a share of it. */
const TOLERANCE = 0.01;

const OURS = 'kasane';
const PEERS = ['convnet', 'brain', 'tfjs', 'tfjs-transposed'];
/** brain.js has other outputs and another loss, so its figures cannot be compared. */
const HAS_OTHER_LOSS = ['brain'];

const script = fileURLToPath(new URL('./item.js', import.meta.url));
const execute = promisify(execFile);

/**
 * @typedef {object} Item
 * @property {string} implementation
 * @property {string} workload
 * @property {number[]} rates
 * @property {number[]} clocks
 * @property {{before: number, after: number}} [losses] around the first minibatches
 * @property {boolean} [hasSameBits] as Kasane, in a native build
 */

/** @param {string} implementation @param {string} workload */
async function measureOnce(implementation, workload) {
  if (implementation === BY_HAND) return runByHand(WARM_UP_MS, TIMED_MS);
  if (NATIVE.includes(implementation)) return runNative(implementation, workload, WARM_UP_MS, TIMED_MS);
  const args = [script, implementation, workload, String(WARM_UP_MS), String(TIMED_MS)];
  const { stdout } = await execute(process.execPath, args);
  const { rate, before, after } = JSON.parse(stdout.slice(stdout.lastIndexOf('{')));
  return { rate, losses: { before, after } };
}

/**
 * @param {{peers: boolean, native: boolean}} wanted
 * @returns {Promise<Item[]>}
 */
export async function measureRounds({ peers, native }) {
  const names = [OURS, ...(peers ? PEERS : []), ...(native ? [...NATIVE, BY_HAND] : [])];
  /** @type {Item[]} */
  const items = workloads.flatMap(({ name: workload, isForward }) =>
    names
      .filter((name) => !isForward || name !== 'tfjs-transposed') // it transposes only backwards
      .filter((name) => workload === 'W1' || name !== BY_HAND)
      .map((implementation) => ({ implementation, workload, rates: [], clocks: [] })),
  );
  for (let round = 1; round <= ROUNDS; round++) {
    for (const item of items) {
      process.stderr.write(`\rround ${round}: ${item.workload} ${item.implementation}`.padEnd(60));
      item.clocks.push(calibrate());
      const { rate, ...seen } = await measureOnce(item.implementation, item.workload);
      item.rates.push(rate);
      Object.assign(item, seen);
    }
  }
  process.stderr.write(`\r${' '.repeat(60)}\r`);
  return items;
}

/** @param {Item[]} items @returns {import('./goals.js').Median} */
export function medianOf(items) {
  return (implementation, workload) => {
    const found = items.find((item) => item.implementation === implementation && item.workload === workload);
    return found && spread(found.rates).median;
  };
}

/** Wrong answers, in words. @param {Item[]} items */
export function wrongAnswers(items) {
  return items.flatMap((item) => {
    const { implementation, workload, losses, hasSameBits } = item;
    if (hasSameBits === false) return [`${workload} ${implementation}: other bits than the module's`];
    const ours = items.find((it) => it.workload === workload && it.implementation === OURS)?.losses;
    if (!losses || !ours) return [];
    if (HAS_OTHER_LOSS.includes(implementation)) {
      const isWrong = losses.after > losses.before;
      return isWrong ? [`${workload} ${implementation}: the loss rises`] : [];
    }
    const apart = Math.abs(losses.after - ours.after) + Math.abs(losses.before - ours.before);
    const fall = Math.max(ours.before - ours.after, 1e-4);
    return apart > TOLERANCE * fall ? [`${workload} ${implementation}: another loss than Kasane's`] : [];
  });
}
