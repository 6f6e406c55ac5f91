/** growth.js - how the cost of training grows with the samples and with the parameters. */

import { rate, spread } from './rate.js';
import { build, readCore } from './start.js';
import { workloadOf } from './workloads.js';

const ROUNDS = 3;
const WARM_UP_MS = 300;
const TIMED_MS = 700;
const SAMPLES = [1e2, 1e3, 1e4, 1e5];
/** Units of both hidden layers: 10^2 to 10^6 parameters. */
const UNITS = [3, 20, 87, 302, 986];

/** @typedef {{count: number, ns: number}[]} Costs ns for one sample, or for one parameter and sample */
/** @typedef {{samples: Costs, parameters: Costs}} Growth */

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
  return { samples: bySamples, parameters: byParameters };
}
