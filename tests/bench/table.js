/** table.js - what was measured, as text. */

import { spread } from './rate.js';
import { workloadOf } from './workloads.js';

/** @typedef {import('./rounds.js').Item} Item */

/** @type {Record<string, string>} */
const TITLES = {
  kasane: 'Kasane',
  convnet: 'ConvNetJS 0.3.0 (1)',
  brain: 'brain.js 2.0-beta.24 (2)',
  tfjs: 'TF.js 4.22 WASM SIMD',
  'tfjs-transposed': 'TF.js, explicit transposes (3)',
  'by-hand': 'this network by hand, native (4)',
};

const NOTES = [
  '(1) computes in float64; its minibatches go on over the end of an epoch',
  '(2) batch 1, half the squared error, and the last layer has the activation of the others: it has no other',
  '(3) the gradient of a product written with tf.transpose, none for the data: the best it can do',
  '(4) tests/bench/by-hand.c, clang -O3 for x86-64-v3 with fused multiply-add',
  'loss: mean over the first 256 samples at the first weights -> after 4 minibatches; W6 trains nothing',
];

/** @param {number} value */
export function rounded(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** @param {Item} item @param {number} ours median of Kasane */
function line({ implementation, workload, rates, clocks, losses, hasSameBits }, ours) {
  const { least, median, most } = spread(rates);
  const { isForward, net } = workloadOf(workload);
  const unit = isForward ? 'grids/s' : 'samples/s';
  const what = implementation === 'kasane' ? `${workload} ${net}` : '';
  const told = losses ? `loss ${losses.before.toFixed(5)} -> ${losses.after.toFixed(5)}` : '';
  const bits = hasSameBits === undefined ? '' : `${hasSameBits ? 'the same' : 'OTHER'} bits`;
  return [
    what.padEnd(20),
    (TITLES[implementation] ?? `our C, ${implementation}`).padEnd(31),
    `${rounded(median)} ${unit}`.padStart(22),
    `(${rounded(least)} .. ${rounded(most)})`.padStart(26),
    `x${rounded(ours / median)}`.padStart(8),
    ` clock ${Math.round(spread(clocks).median)} `,
    told + bits,
  ].join(' ');
}

/** @param {Item[]} items @param {import('./goals.js').Median} median */
export function roundsTable(items, median) {
  const head = 'median of 3 rounds, (least .. most), how many times slower than Kasane, clock in M steps/s:';
  const lines = items.map((item) => line(item, median('kasane', item.workload) ?? Number.NaN));
  const peers = items.some(({ implementation }) => implementation === 'convnet');
  return [head, ...lines, ...(peers ? NOTES : [])].join('\n');
}

/** @param {Awaited<ReturnType<typeof import('./limit.js').measureLimits>>} limit */
export function limitTable({ gflops, gigabytes }) {
  const flops = Object.entries(gflops).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  const bytes = Object.entries(gigabytes).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  return [
    `WebAssembly f32x4 mul + add, GFLOP/s: ${flops.join(', ')}`,
    `WebAssembly reading, GB/s: ${bytes.join(', ')}`,
  ].join('\n');
}

/** @param {import('./growth.js').Growth} growth */
export function growthTable({ samples, parameters, epochs }) {
  return [
    '2-16-16-3 over more and more samples:',
    ...samples.map(
      ({ count, ns }) => `${rounded(count).padStart(12)} samples ${ns.toFixed(1)} ns per sample`,
    ),
    '16-H-H-10, batch 32, with more and more parameters:',
    ...parameters.map(({ count, ns }) => {
      return `${rounded(count).padStart(12)} parameters ${ns.toFixed(3)} ns per parameter and sample`;
    }),
    'from the first ten epochs to the last ten, ms per epoch:',
    ...epochs.map(({ name, epochs: count, firstMs, lastMs }) => {
      return `  ${name}, ${count} epochs: ${firstMs.toFixed(2)} -> ${lastMs.toFixed(2)}`;
    }),
  ].join('\n');
}
