/** jobs-thread.js - what the tests of the pool let worker threads do. */

import { parentPort, threadId } from 'node:worker_threads';
import { loadCore } from '../../web/core/index.js';
import { serve } from '../../web/engine/rpc/serve.js';
import { workerClock } from '../../web/engine/rpc/worker-clock.js';
import { trainedRun } from './trained-run.js';

const clock = workerClock();

export class Jobs {
  /** @type {import('../../web/core/index.js').Core | null} */
  #core = null;

  /** @param {WebAssembly.Module} module */
  async load(module) {
    this.#core = await loadCore(module);
  }

  get #loaded() {
    return /** @type {import('../../web/core/index.js').Core} */ (this.#core);
  }

  thread() {
    return threadId;
  }

  /** @param {{seed: number, epochs: number}} options */
  *train({ seed, epochs }) {
    const run = trainedRun(this.#loaded, seed);
    try {
      while (run.epoch < epochs) {
        run.trainEpoch();
        yield run.epoch;
      }
      return run.fingerprint;
    } finally {
      run.dispose();
    }
  }

  /** @param {Float32Array} values */
  double(values) {
    return values.map((value) => 2 * value);
  }

  /** @param {Int32Array} deaths before this one, in memory that is shared */
  *dieOnce(deaths) {
    if (Atomics.add(deaths, 0, 1) > 0) return 'alive';
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
    for (;;) yield;
  }

  /** Gives nobody else a turn any more. @param {Int32Array} state is 1 from then on, in shared memory */
  *block(state) {
    yield;
    Atomics.store(state, 0, 1);
    for (;;);
  }
}

serve(parentPort, new Jobs(), clock);
