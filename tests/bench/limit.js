/** limit.js - the machine's limits for WebAssembly SIMD, from .build/limit.wasm. */

import { readFile } from 'node:fs/promises';
import { rate, spread } from './rate.js';

const ROUNDS = 3;
const TIMED_MS = 300;
const CHAINS = [8, 12, 14, 16];
const LANES = 4;
/** Chosen to lie well inside each level of usual machines. */
const LEVELS = [
  { name: 'L1', bytes: 16 << 10 },
  { name: 'L2', bytes: 256 << 10 },
  { name: 'L3', bytes: 8 << 20 },
  { name: 'DRAM', bytes: 256 << 20 },
];

/** @param {() => void} work */
function measured(work) {
  rate(work, TIMED_MS);
  return spread(Array.from({ length: ROUNDS }, () => rate(work, TIMED_MS))).median;
}

/** @returns {Promise<{gflops: Record<string, number>, best: number, gigabytes: Record<string, number>}>} */
export async function measureLimits() {
  const bytes = await readFile(new URL('../../.build/limit.wasm', import.meta.url));
  const imports = { env: { emscripten_notify_memory_growth() {} } };
  const { exports } = (await WebAssembly.instantiate(bytes, imports)).instance;
  const calls = /** @type {Record<string, (...args: number[]) => number>} */ (exports);
  calls._initialize();
  calls.limit_fill();
  const rounds = 100_000;
  const gflops = CHAINS.map((chains) => {
    const times = measured(() => calls[`limit_chains_${chains}`](rounds, 0.999, 0.001));
    return [`${chains} chains`, (times * rounds * chains * LANES * 2) / 1e9];
  });
  const gigabytes = LEVELS.map(({ name, bytes }) => {
    const again = Math.max(1, (64 << 20) / bytes);
    return [name, (measured(() => calls.limit_read(bytes / 4, again)) * again * bytes) / 1e9];
  });
  const best = Math.max(...gflops.map(([, value]) => Number(value)));
  return { gflops: Object.fromEntries(gflops), best, gigabytes: Object.fromEntries(gigabytes) };
}
