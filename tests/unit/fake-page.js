/** fake-page.js - a store and its actions, over an engine that only keeps a record of what it was asked. */

import { parseAddress } from '../../web/shell/address.js';
import { Actions } from '../../web/state/actions.js';
import { Store } from '../../web/state/store.js';
import { core } from './load.js';

/**
 * An engine that keeps a record of its calls; `refuse` names a method that fails.
 * @param {(experiment: any) => boolean} canBuild
 */
function fakeEngine(canBuild) {
  /** @type {[string, any][]} */
  const calls = [];
  const state = {
    isRunning: false,
    refuse: '',
    problem: /** @type {any} */ (null),
    epoch: 1,
    newestEpoch: 1,
    position: 0,
    loss: { train: 0.5 },
    history: { version: 1, epochs: Float64Array.of(0, 1), series: {} },
  };
  /** @param {string} method @param {(argument: any) => any} [answer] */
  const method =
    (method, answer = () => undefined) =>
    async (/** @type {any} */ argument) => {
      calls.push([method, argument]);
      if (state.refuse === method) throw Object.assign(new Error(`${method}: no`), { code: 'memory' });
      return answer(argument);
    };
  const crash = { call: () => {} };
  const engine = {
    names: core.names,
    datasets: core.datasets,
    build: method('build', (experiment) => {
      if (!canBuild(experiment)) throw new Error('build: no');
      return { classes: 3, features: 2, layerSizes: [2, 16, 16, 3], parameterCount: 371 };
    }),
    play: method('play', () => {
      state.isRunning = true;
    }),
    pause: method('pause', () => {
      state.isRunning = false;
    }),
    ...Object.fromEntries(
      ['stepPhase', 'stepMinibatch', 'stepEpoch', 'restoreBest', 'stopSeeking'].map((name) => [
        name,
        method(name),
      ]),
    ),
    seek: method('seek', (epoch) => {
      state.epoch = Math.min(epoch, state.newestEpoch);
    }),
    reset: method('reset'),
    change: method('change'),
    setParameter: (/** @type {number[]} */ ...argument) =>
      method('setParameter', () => ({ before: 0.25, epoch: state.epoch, position: state.position }))(
        argument,
      ),
    save: method('save', () => Uint8Array.of(state.epoch)),
    restore: method('restore', ([epoch]) => {
      state.epoch = epoch;
    }),
    onCrash: (/** @type {() => void} */ call) => {
      crash.call = call;
    },
    restart: method('restart'),
    preview: method('preview', () => ({ classes: 2 })),
    featureMaps: method('featureMaps', () => ({ x: new Float32Array(4) })),
    frame: method('frame', ({ probes }) => ({
      ...state,
      probes: probes.map(() => Float32Array.of(0.2, 0.3, 0.5)),
      ...{ views: {}, isComplete: true, answerMs: 0, number: calls.length },
    })),
  };
  return { engine: /** @type {any} */ (engine), calls, state, crash };
}

/**
 * Frames are asked for when the test says so.
 * @param {string} [hash]
 * @param {(experiment: any) => boolean} [canBuild]
 * @param {{now?: () => number}} [loopOptions]
 */
export async function startPage(hash = '', canBuild = () => true, loopOptions = {}) {
  const fake = fakeEngine(canBuild);
  const store = new Store();
  /** @type {((nowMs: number) => void)[]} */
  const steps = [];
  const requestFrame = (/** @type {(nowMs: number) => void} */ step) => steps.push(step);
  const actions = new Actions(store, fake.engine, {
    ...{ requestFrame, isHidden: () => false, intervalMs: 0 },
    ...loopOptions,
  });
  await actions.open(parseAddress(hash).query);
  /** @param {number} nowMs */
  const drawFrame = async (nowMs) => {
    for (const step of steps.splice(0)) step(nowMs);
    await settled();
  };
  return { ...fake, store, actions, steps, drawFrame };
}

/** Lets everything that has been promised happen. */
export function settled() {
  return new Promise((resolve) => setImmediate(resolve));
}
