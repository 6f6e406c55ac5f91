/**
 * goals.js - what Kasane is held to: ratios to what was measured in the same run. TensorFlow Playground is no
 * package; its speed is taken from brain.js by the ratio that was once measured between the two.
 */

import { operationsOf, workloadOf } from './workloads.js';

/** TensorFlow Playground's engine over brain.js. */
const PLAYGROUND = { W1: 1.75 / 2.51, W2: 254 / 360, W6: 45 / 175 };

/** @type {[workload: string, rival: string, ratio: number][]} */
const RATIOS = [
  ['W1', 'brain', 10],
  ['W1', 'convnet', 27],
  ['W1', 'playground', 13],
  ['W1', 'by-hand', 0.5],
  ['W2', 'playground', 35],
  ['W2', 'convnet', 90],
  ['W2', 'tfjs-best', 100],
  ['W3', 'tfjs-best', 18],
  ['W4', 'tfjs-best', 3.2],
  ['W4', 'tfjs', 13],
  ['W5', 'tfjs-best', 2],
  ['W5', 'tfjs', 20],
  ['W6', 'tfjs-best', 2],
  ['W6', 'playground', 55],
];
const LIMIT_SHARE = 0.8;
/** Of the longest wait of a click. */
const LATENCY_MS = 200;
const POOL_RATIO = 1.8;
const PAGE = { share: 0.85, framesPerSecond: 55 };

/** @typedef {(implementation: string, workload: string) => number | undefined} Median */

/** @param {Median} median @param {string} rival @param {string} workload */
function rateOf(median, rival, workload) {
  if (rival === 'tfjs-best') {
    const rates = ['tfjs', 'tfjs-transposed'].map((name) => median(name, workload) ?? 0);
    return Math.max(...rates) || undefined;
  }
  if (rival !== 'playground') return median(rival, workload);
  const brain = median('brain', workload);
  return brain && brain * PLAYGROUND[/** @type {keyof typeof PLAYGROUND} */ (workload)];
}

/**
 * @param {Median} median
 * @returns {{text: string, isMet: boolean}[]} of those goals for which both sides were measured
 */
export function ratioGoals(median) {
  return RATIOS.flatMap(([workload, rival, goal]) => {
    const [ours, theirs] = [median('kasane', workload), rateOf(median, rival, workload)];
    if (!ours || !theirs) return [];
    const ratio = ours / theirs;
    const text = `${workload}: ${ratio.toPrecision(3)} times ${rival}, goal ${goal}`;
    return [{ text, isMet: ratio >= goal }];
  });
}

/** @param {number | undefined} samplesPerSecond of W5 @param {number | undefined} best GFLOP/s */
export function limitGoal(samplesPerSecond, best) {
  if (!samplesPerSecond || !best) return [];
  const gflops = (samplesPerSecond * operationsOf(workloadOf('W5'))) / 1e9;
  const share = gflops / best;
  const percent = (100 * share).toFixed(0);
  const text =
    `W5: ${gflops.toFixed(1)} GFLOP/s in its products, ${percent} % of the ${best.toFixed(1)} that ` +
    `WebAssembly reaches here, goal ${100 * LIMIT_SHARE} %`;
  return [{ text, isMet: share >= LIMIT_SHARE }];
}

/** @param {{pause: {most: number}, change: {most: number}}} latency */
export function latencyGoals({ pause, change }) {
  const most = Math.max(pause.most, change.most);
  const text = `8 × 512, batch 1: no click waits longer than ${most.toFixed(0)} ms, goal ${LATENCY_MS} ms`;
  return [{ text, isMet: most <= LATENCY_MS }];
}

/** @param {import('./pool.js').PoolRates[]} pool */
export function poolGoals(pool) {
  return pool.map(({ workload, ratio }) => {
    const text = `${workload}: two workers train ${ratio.toFixed(2)} times as fast as one`;
    return { text: `${text}, goal ${POOL_RATIO} on two idle cores`, isMet: ratio >= POOL_RATIO };
  });
}

/** @param {{share: number, framesPerSecond: number, longTasks: number}} page */
export function pageGoals({ share, framesPerSecond, longTasks }) {
  const percent = (100 * share).toFixed(0);
  return [
    { text: `page: ${percent} % of the rate with nothing drawn, goal 85 %`, isMet: share >= PAGE.share },
    {
      text: `page: ${framesPerSecond.toFixed(1)} frames per second, goal ${PAGE.framesPerSecond}`,
      isMet: framesPerSecond >= PAGE.framesPerSecond,
    },
    { text: `page: ${longTasks} tasks over 50 ms on the main thread, goal 0`, isMet: longTasks === 0 },
  ];
}
