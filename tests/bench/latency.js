/**
 * latency.js - how long a click waits while a large network trains, one sample to a minibatch: from when the
 * message could be read to when it is done. The engine as in its worker, asked for frames as the page asks.
 */

import { readFile } from 'node:fs/promises';
import { Engine } from '../../web/engine/engine.js';
import { spread } from './rate.js';

const ROUNDS = 40;
/** Between two clicks, not in step with anything. */
const APART_MS = 237;
const FRAME_INTERVAL_MS = 30;
const MAX_REST_MS = 250;

/** The defaults of the page with the largest network it can show. */
const experiment = {
  ...{ dataset: 'spiral', classes: 3, samples: 300, noise: 0.08, seed: 7, trainShare: 0.5 },
  ...{ hidden: Array(8).fill(512), activation: 'relu', initializer: 'he', initialScale: 0.01 },
  ...{ loss: 'softmax_cross_entropy', optimizer: 'adam', learningRate: 0.0001, batch: 1, speed: 0 },
};
const views = {
  map: { size: 100 },
  nodeMaps: { size: 20, maxUnits: 16, previewUnits: 3 },
  links: { maxUnits: 16, previewUnits: 3 },
  layers: {},
  health: {},
  logits: {},
};

const wait = (/** @type {number} */ ms) =>
  new Promise((/** @type {(value: void) => void} */ resolve) => {
    if (ms > 0) setTimeout(resolve, ms);
    else setImmediate(resolve);
  });

/** Asks for one frame after another. @param {Engine} engine @param {{isOver: boolean}} state */
async function watch(engine, state) {
  /** @type {number | undefined} */
  let since;
  while (!state.isOver) {
    const { number, answerMs } = await engine.frame({ views, probes: [[0.3, 0.2]], historySince: -1, since });
    since = number;
    await wait(Math.max(FRAME_INTERVAL_MS, Math.min(MAX_REST_MS, answerMs * 10)));
  }
}

/** @param {() => unknown} click @returns {Promise<number>} ms after its time when it was done */
async function lateness(click) {
  const due = performance.now() + APART_MS;
  await wait(APART_MS);
  await click();
  return Math.max(0, performance.now() - due);
}

/** @param {(line: string) => void} tell */
export async function measureLatency(tell) {
  const engine = new Engine({ now: () => performance.now(), pause: wait });
  await engine.load(await readFile(new URL('../../dist/kasane.wasm', import.meta.url)));
  await engine.build(experiment);
  engine.play();
  const state = { isOver: false };
  const watching = watch(engine, state);
  /** @type {{pause: number[], change: number[]}} */
  const waits = { pause: [], change: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const learningRate = experiment.learningRate * (1 + round / ROUNDS);
    waits.change.push(await lateness(() => engine.change({ ...experiment, learningRate })));
    waits.pause.push(await lateness(() => engine.pause()));
    engine.play();
  }
  state.isOver = true;
  await watching;
  engine.pause();
  engine.dispose();
  const { pause, change } = { pause: spread(waits.pause), change: spread(waits.change) };
  for (const [name, { median, least, most }] of Object.entries({ pause, 'a new learning rate': change }))
    tell(`8 × 512, batch 1: ${name} waits ${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`);
  return { pause, change };
}
