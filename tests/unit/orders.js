/** orders.js - any command at any time, and messages that take up to 3 s: what is shown belongs together. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OUTPUT } from '../../web/playground/charts/chart-slot.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { assertAgreement } from './agreement.js';
import { startDelayedPage } from './delayed-page.js';
import { randomOf } from './virtual-time.js';

/** @typedef {Awaited<ReturnType<typeof startDelayedPage>>} Page */
/** @typedef {(page: Page, random: Random) => boolean | void} Command whether it trains then, if it says so */
/** @import { Random } from './virtual-time.js' */

/** Orders in one test. */
const STEP = 10;
const COMMANDS = 10;
const MAX_DELAY_MS = 3000;
const MAX_WORK_MS = 8;
/** What the engine refuses. */
const [BAD_SEED, BAD_RATE] = [13, 0.07];
const REFUSAL = 'error.memory';

/** @template T @param {Random} random @param {readonly T[]} all @returns {T} */
const oneOf = (random, all) => all[Math.floor(random() * all.length)];

/** @type {Record<string, readonly unknown[]>} what is set, some of it refused */
const VALUES = {
  dataset: ['spiral', 'circle', 'blobs', 'rings', 'sine', 'multi_gaussian', 'digits8'],
  classes: [2, 3, 4],
  samples: [40, 60],
  trainShare: [0.5, 0.8],
  validationShare: [0, 0.2],
  features: [['x'], ['x', 'y'], ['y', 'x_squared']],
  hidden: [[], [3], [4, 2], [2, 3, 2]],
  loss: ['softmax_cross_entropy', 'mean_squared_error', 'binary_cross_entropy', 'hinge'],
  seed: [1, 2, BAD_SEED],
  learningRate: [0.01, 0.02, BAD_RATE],
  l2: [0, 0.001],
  speed: [1, 2],
  smoothing: [0, 0.5],
  charts: [
    ['loss', 'accuracy', 'probe'],
    ['gradient', 'confusion', 'weights'],
    ['activations', 'residuals', 'predicted'],
  ],
};

/** @param {Page} page @param {Random} random */
function setSomething({ actions }, random) {
  const key = oneOf(random, Object.keys(VALUES));
  actions.set(/** @type {any} */ (key), oneOf(random, VALUES[key]));
}

/** @type {Record<string, Command>} */
const COMMAND = {
  set: setSomething,
  'set it': setSomething,
  'and set it': setSomething,
  play({ actions }) {
    actions.play();
    return true;
  },
  pause({ actions }) {
    actions.pause();
    return false;
  },
  toggle({ actions, store }) {
    const isRunning = !store.isRunning.value;
    actions.toggle();
    return isRunning;
  },
  step({ actions }, random) {
    actions.step(oneOf(random, /** @type {const} */ (['stepPhase', 'stepMinibatch', 'stepEpoch'])));
    return false;
  },
  reset({ actions }) {
    actions.reset();
    return false;
  },
  seek({ actions, store }, random) {
    actions.timeline.seek(Math.floor(random() * ((store.frame.value?.newestEpoch ?? 0) + 2)));
    return false;
  },
  undo: ({ actions }) => actions.changes.undo(),
  redo: ({ actions }) => actions.changes.redo(),
  newSeed: ({ actions }, random) => void actions.set('seed', Math.floor(random() * 9) + 20),
  setWeight({ actions, store }, random) {
    const count = store.runInfo.value?.parameterCount ?? 0;
    if (count > 0) actions.setWeight(Math.floor(random() * count), random() - 0.5);
  },
  placeProbe: ({ actions }, random) => actions.placeProbe(random() - 0.5, random() - 0.5),
  addProbe: ({ actions }) => actions.addProbe(),
  removeProbe: ({ actions }) => actions.removeProbe(0),
  open: ({ actions }) => void actions.open('dataset=moons&samples=40&hidden=3&speed=1'),
  look({ slots }, random) {
    const slot = oneOf(random, slots);
    slot.layer.value = oneOf(random, /** @type {(number | 'output')[]} */ ([0, 1, 2, OUTPUT]));
    slot.probe.value = oneOf(random, [0, 1, 2]);
    slot.part.value = oneOf(random, ['train', 'validation', 'test']);
  },
};

/** @param {import('../../web/state/run/engine-types.js').Engine} engine */
function refusing(engine) {
  const refuse = () => Promise.reject(Object.assign(new Error('refused'), { code: 'memory' }));
  return {
    build: (/** @type {any} */ settings) => (settings.seed === BAD_SEED ? refuse() : engine.build(settings)),
    change: (/** @type {any} */ settings) =>
      settings.learningRate === BAD_RATE ? refuse() : engine.change(settings),
  };
}

/** @param {Page} page settled @param {boolean | undefined} isRunning as the last command has it */
async function assertRest({ store, engine, slots, problems, time }, isRunning) {
  assert.deepEqual(problems, []);
  const requested = store.requestedSettings.value;
  const effective = store.effectiveSettings.value;
  for (const kind of /** @type {const} */ (['rebuild', 'live']))
    assert.ok(EXPERIMENT.areSame(/** @type {any} */ (effective), requested, kind), `${kind} settings`);
  const answer = engine.frame({ views: {}, probes: [], historySince: -1 });
  const { isRunning: doesTrain } = await time.until(answer);
  assert.equal(store.isRunning.value, doesTrain, 'the page says that it trains, and it does');
  if (isRunning !== undefined) assert.equal(store.isRunning.value, isRunning, 'as the last command has it');
  assertAgreement(store, slots);
  const errors = store.notices.value.filter(({ kind, id }) => kind === 'error' && id !== REFUSAL);
  assert.deepEqual(errors, []);
}

/** @param {import('node:test').TestContext} t @param {number} seed */
async function live(t, seed) {
  /** @type {(() => void)[]} what ends with this order */
  const ends = [];
  const scope = /** @type {any} */ ({
    mock: t.mock,
    after: (/** @type {() => void} */ end) => ends.push(end),
  });
  try {
    await act(scope, randomOf(seed));
  } catch (error) {
    throw new Error(`order ${seed}: ${/** @type {Error} */ (error).message}`, { cause: error });
  } finally {
    for (const end of ends) end();
    t.mock.restoreAll();
  }
}

/** @param {import('node:test').TestContext} t @param {Random} random */
async function act(t, random) {
  let maxMs = MAX_DELAY_MS;
  const page = await startDelayedPage(t, {
    hash: '#v1&samples=40&hidden=4&speed=1',
    delayOf: () => random() ** 3 * maxMs,
    workMs: () => random() * MAX_WORK_MS,
    replace: refusing,
  });
  const { store, time, slots, watch } = page;
  watch(() => assertAgreement(store, slots));
  await time.run(random() * MAX_DELAY_MS * 3);
  /** @type {boolean | undefined} */
  let isRunning = store.isRunning.value;
  for (let command = 0; command < COMMANDS; command++) {
    const name = oneOf(random, Object.keys(COMMAND));
    const isEdit = /undo|redo/.test(name);
    isRunning = COMMAND[name](page, random) ?? (isEdit ? undefined : isRunning);
    await time.run(random() ** 2 * 2500);
  }
  maxMs = 20; // what is on its way arrives still in its order
  await time.run(MAX_DELAY_MS * 3);
  await assertRest(page, isRunning);
  await assertTrains(page);
}

/** @param {Page} page */
async function assertTrains(page) {
  const { store, actions, time } = page;
  actions.set('speed', 4);
  actions.play();
  await time.run(1000);
  const before = store.frame.value?.newestEpoch ?? 0;
  await time.run(2000);
  assert.ok((store.frame.value?.newestEpoch ?? 0) > before, 'at the end it trains');
  actions.pause();
  await time.run(1000);
  await assertRest(page, false);
}

/** @param {number} first seed @param {number} last */
export function testOrders(first, last) {
  describe('in any order of commands and answers', () => {
    for (let seed = first; seed <= last; seed += STEP) {
      const seeds = Array.from({ length: STEP }, (_, index) => seed + index);
      it(`what is shown at once belongs together: ${seed} to ${seeds.at(-1)}`, async (t) => {
        for (const each of seeds) await live(t, each);
      });
    }
  });
}
