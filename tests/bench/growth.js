/** growth.js - how the cost of training grows with the samples, with the parameters and with the epochs. */

import { rate, spread } from './rate.js';
import { build, readCore } from './start.js';
import { workloadOf } from './workloads.js';

const ROUNDS = 3;
const WARM_UP_MS = 300;
const TIMED_MS = 700;
const SAMPLES = [1e2, 1e3, 1e4, 1e5];
/** Units of both hidden layers: 10^2 to 10^6 parameters. */
const UNITS = [3, 20, 87, 302, 986];

/** Epochs whose fastest stands for early and for late: others may share the machine. */
const COMPARED = 10;

/**
 * Long runs in which units die and weights are pulled towards 0, so that much decays: where numbers become
 * subnormal, late epochs are slower by far.
 * @type {readonly Long[]}
 */
const LONG = [
  {
    name: 'digits8, 64-64 ReLU, Adam 0.3',
    data: { dataset: 'digits8', classes: 10, samples: 1000, noise: 0.1, seed: 7 },
    trainShare: 0.7,
    options: { hidden: relu(64, 64), optimizer: 'adam', learningRate: 0.3, batch: 10, seed: 7 },
    epochs: 150,
  },
  {
    name: 'noisy spiral, 32-32 ReLU, Adam 0.01, L2 0.003',
    data: { dataset: 'spiral', classes: 2, samples: 1000, noise: 0.4, seed: 7 },
    trainShare: 0.1,
    options: {
      ...{ hidden: relu(32, 32), optimizer: 'adam', learningRate: 0.01, batch: 10, seed: 7 },
      penalty: { l2: 0.003 },
    },
    epochs: 500,
  },
];

/** @typedef {import('../../web/core/index.js').Core} Core */
/** @typedef {{count: number, ns: number}[]} Costs ns for one sample, or for one parameter and sample */
/** @typedef {{name: string, epochs: number, firstMs: number, lastMs: number}[]} Epochs ms for one epoch */
/** @typedef {{samples: Costs, parameters: Costs, epochs: Epochs}} Growth */

/**
 * @typedef {object} Long
 * @property {string} name
 * @property {Parameters<Core['generate']>[0]} data
 * @property {number} trainShare
 * @property {Omit<Parameters<Core['run']>[0], 'data'>} options
 * @property {number} epochs
 */

/** @param {number[]} units */
function relu(...units) {
  return units.map((count) => ({ units: count, activation: /** @type {const} */ ('relu') }));
}

/** Trained twice: first to let the engine finish compiling. @param {Core} core @param {Long} long */
function costOfEpochs(core, { name, data: source, trainShare, options, epochs }) {
  const data = core.generate(source);
  data.split({ trainShare, seed: 7 });
  const run = core.run({ data, ...options });
  data.dispose();
  rate(() => run.trainEpoch(), WARM_UP_MS);
  run.reset();
  const ms = Array.from({ length: epochs }, () => {
    const begin = performance.now();
    run.trainEpoch();
    return performance.now() - begin;
  });
  run.dispose();
  const [firstMs, lastMs] = [ms.slice(0, COMPARED), ms.slice(-COMPARED)].map((part) => spread(part).least);
  return { name, epochs, firstMs, lastMs };
}

/** @param {import('./start.js').Run} run @param {number} samples @returns {number} ns for one sample */
function cost(run, samples) {
  rate(() => run.trainEpoch(), WARM_UP_MS);
  const rates = Array.from({ length: ROUNDS }, () => rate(() => run.trainEpoch(), TIMED_MS));
  run.dispose();
  return 1e9 / (spread(rates).median * samples);
}

/** @returns {Promise<Growth>} */
export async function measureGrowth() {
  const core = await readCore();
  const bySamples = SAMPLES.map((samples) => {
    const run = build(core, { ...workloadOf('W2'), samples });
    return { count: samples, ns: cost(run, samples) };
  });
  const byParameters = UNITS.map((units) => {
    const samples = 512;
    const hidden = [units, units];
    const run = build(core, { features: 16, hidden, activation: 'relu', classes: 10, batch: 32, samples });
    const count = run.parameterCount;
    return { count, ns: cost(run, samples) / count };
  });
  return {
    samples: bySamples,
    parameters: byParameters,
    epochs: LONG.map((long) => costOfEpochs(core, long)),
  };
}
