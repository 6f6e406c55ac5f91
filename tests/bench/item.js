/**
 * item.js - one implementation on one workload, in a process of its own; prints what it measured as JSON:
 *
 *     node tests/bench/item.js IMPLEMENTATION WORKLOAD WARM-UP-MS TIMED-MS
 */

import { prepare as prepareKasane } from './kasane.js';
import { prepare as prepareBrain } from './peers/brain.js';
import { prepare as prepareConvnet } from './peers/convnet.js';
import { prepare as prepareTf, prepareTransposed } from './peers/tfjs.js';
import { rate } from './rate.js';
import { firstLosses, startOf } from './start.js';
import { GRID, workloadOf } from './workloads.js';

/** @typedef {import('./start.js').Implementation} Implementation */
/** @typedef {import('./start.js').Start} Start */

/** @type {Record<string, (start: Start) => Implementation | Promise<Implementation>>} */
const implementations = {
  kasane: prepareKasane,
  brain: prepareBrain,
  convnet: prepareConvnet,
  tfjs: prepareTf,
  'tfjs-transposed': prepareTransposed,
};

/** Minibatches in a new order for each epoch. @param {Start} start @returns {() => Int32Array} */
function shuffled({ workload, labels }) {
  const order = Int32Array.from(labels, (_, i) => i);
  let state = 1;
  let at = order.length;
  const shuffle = () => {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      const kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    at = 0;
  };
  return () => {
    if (at >= order.length) shuffle();
    const batch = order.subarray(at, at + workload.batch);
    at += workload.batch;
    return batch;
  };
}

/** Rows of the plane's cells, topmost first. */
function gridPoints() {
  const { columns, rows, left, right, bottom, top } = GRID;
  return Float32Array.from({ length: 2 * columns * rows }, (_, i) => {
    const cell = i >> 1;
    if (i % 2 === 0) return left + ((right - left) * ((cell % columns) + 0.5)) / columns;
    return top - ((top - bottom) * (Math.floor(cell / columns) + 0.5)) / rows;
  });
}

/** @param {Implementation} it @param {Start} start @returns {{work: () => void, size: number}} */
function workOf(it, start) {
  const { isForward, samples, batch } = start.workload;
  if (isForward) {
    const points = gridPoints();
    return { work: it.map ?? (() => it.predict(points, points.length / 2)), size: 1 };
  }
  if (it.epoch) return { work: it.epoch, size: samples };
  const next = shuffled(start);
  const full = samples / Math.ceil(samples / batch); // the last minibatch of an epoch may be smaller
  return { work: () => it.train(next()), size: full };
}

const [name, workload, warmUpMs, timedMs] = process.argv.slice(2);
const start = await startOf(workloadOf(workload));
const it = await implementations[name](start);
const losses = firstLosses(it, start, start.workload.classes === 1 || name === 'brain');
const { work, size } = workOf(it, start);
rate(work, Number(warmUpMs));
const perSecond = rate(work, Number(timedMs)) * size;
console.log(JSON.stringify({ rate: perSecond, ...losses }));
