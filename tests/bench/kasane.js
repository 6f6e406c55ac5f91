/** kasane.js - the core of this repository, as it is measured. */

import { GRID } from './workloads.js';

/** @param {import('./start.js').Start} start @returns {import('./start.js').Implementation} */
export function prepare({ run }) {
  return {
    train: () => run.trainMinibatch(),
    epoch: () => run.trainEpoch(),
    map: () => run.map(GRID),
    predict: (points, count) => {
      const byOutput = run.predict(points);
      return Float32Array.from(byOutput, (_, i) => {
        return byOutput[(i % run.outputs) * count + Math.floor(i / run.outputs)];
      });
    },
  };
}
