/** health-runs.js - trainings as the page has them, judged at the epochs that are asked for. */

import { Engine } from '../../web/engine/engine.js';
import { effectiveSettingsOf } from '../../web/state/experiment/facts.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { dataFacts } from '../../web/state/health/facts.js';
import { judge } from '../../web/state/health/rules.js';
import { PRESETS } from '../../web/state/presets/presets.js';
import { core, wasm } from './load.js';
import { clock } from './started-engine.js';

/** @import { Experiment } from '../../web/state/experiment/settings.js' */
/** @import { Finding } from '../../web/state/health/rules.js' */

/** @typedef {[Partial<Experiment>, number]} Training changes of the defaults, and epochs */
/** @typedef {{epoch: number, findings: Finding[], experiment: Experiment}} Judged */

const VIEWS = { views: { layers: {}, health: {} }, probes: [], historySince: -1 };

/**
 * @param {import('node:test').TestContext} t
 * @param {Partial<Experiment>} changes
 */
export async function startedRun(t, changes) {
  const asked = { ...EXPERIMENT.defaults(), ...changes };
  const experiment = effectiveSettingsOf(asked, core.datasets[asked.dataset]);
  const engine = new Engine(clock);
  await engine.load(wasm);
  t.after(() => engine.dispose());
  const data = dataFacts(await engine.build(experiment), core.names.part);
  /** @param {import('../../web/state/health/facts.js').Facts['edit']} [edit] @returns {Promise<Judged>} */
  const judged = async (edit = null) => {
    const frame = await engine.frame(VIEWS);
    const findings = judge({ experiment, frame, history: frame.history, edit, ...data });
    return { epoch: frame.epoch, findings, experiment };
  };
  /** @param {number} epochs */
  const train = async (epochs) => {
    for (let epoch = 0; epoch < epochs; epoch++) await engine.stepEpoch();
  };
  const loss = async () => (await engine.frame(VIEWS)).loss.train;
  return { engine, experiment, judged, train, loss };
}

/**
 * @param {import('node:test').TestContext} t
 * @param {...(Training[0] | number)} training
 * @returns {Promise<Judged>}
 */
export async function judgedAfter(t, ...training) {
  const [changes, epochs] = /** @type {Training} */ (training);
  const run = await startedRun(t, changes);
  await run.train(epochs);
  return run.judged();
}

/** @param {string} key @returns {Training} of a preset */
export function preset(key) {
  const found = PRESETS.find((one) => one.key === key);
  if (!found) throw new Error(`no preset ${key}`);
  return [found.changes, found.epochs];
}

/** @type {Record<string, Training>} a training that shows the finding, each */
export const SHOWN_BY = {
  untrained: [{}, 0],
  early: [{ learningRate: 0.0001 }, 1],
  settled: preset('l2'),
  diverged: preset('rateTooHigh'),
  exploding: [
    {
      ...{ dataset: 'circle', loss: 'mean_squared_error', hidden: [16, 16] },
      ...{ initializer: 'normal', initialScale: 8 },
    },
    0,
  ],
  rising: [{ activation: 'tanh', optimizer: 'sgd', learningRate: 1, hidden: [32, 32], batch: 4 }, 6],
  equal: preset('zeroWeights'),
  step: [{ activation: 'step' }, 3],
  vanishing: preset('vanishing'),
  saturated: [{ activation: 'tanh', initializer: 'normal', initialScale: 8, learningRate: 0.0001 }, 5],
  dead: [{ initialBias: -3 }, 1],
  shortSteps: [{ learningRate: 1e-6 }, 5],
  slow: preset('rateTooLow'),
  underfitting: preset('narrow'),
  overfitting: preset('overfit'),
  heldOutRises: preset('deep'),
  plateau: [
    {
      ...{ dataset: 'checkerboard', classes: 2, hidden: [16], activation: 'tanh' },
      ...{ initializer: 'xavier', learningRate: 1 },
    },
    80,
  ],
  learned: preset('spiral'),
  learning: [{}, 5],
  smallGap: preset('plainSteps'),
  imbalance: [{ dataset: 'circle', classes: 2, balance: 0.1 }, 1],
  longSteps: [{ learningRate: 0.5 }, 1],
};
