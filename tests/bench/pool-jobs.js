/** pool-jobs.js - what the workers of the measured pool do: train a workload for some epochs. */

import { parentPort } from 'node:worker_threads';
import { loadCore } from '../../web/core/index.js';
import { serve } from '../../web/engine/rpc/serve.js';
import { workerClock } from '../../web/engine/rpc/worker-clock.js';
import { build } from './start.js';
import { workloadOf } from './workloads.js';

/** Between two looks at the clock. */
const PIECE_SAMPLES = 2000;

export class PoolJobs {
  /** @type {import('./start.js').Core | null} */
  #core = null;
  /** @type {Map<string, import('./start.js').Run>} by name of the workload */
  #runs = new Map();

  /** @param {WebAssembly.Module} module */
  async load(module) {
    this.#core = await loadCore(module);
  }

  /** @param {{workload: string, epochs: number}} options */
  *train({ workload, epochs }) {
    const run = this.#runOf(workload);
    const piece = Math.ceil(PIECE_SAMPLES / workloadOf(workload).samples);
    for (let done = 0; done < epochs; done += piece) {
      for (let i = Math.min(piece, epochs - done); i > 0; i--) run.trainEpoch();
      yield;
    }
  }

  /** @param {string} workload */
  #runOf(workload) {
    const core = /** @type {import('./start.js').Core} */ (this.#core);
    const run = this.#runs.get(workload) ?? build(core, workloadOf(workload));
    this.#runs.set(workload, run);
    return run;
  }
}

serve(parentPort, new PoolJobs(), workerClock());
