/**
 * model.js - makes the saved run that later versions must load. A file is made once, when the version of the
 * format is new, and never again:
 *
 *     node tests/golden/model.js tests/golden/models/version-N.ksnm
 */

import { readFile, writeFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/index.js';

const core = await loadCore(await readFile(new URL('../../dist/kasane.wasm', import.meta.url)));
const data = core.generate({ dataset: 'moons', samples: 60, noise: 0.1, seed: 5 });
data.split({ trainShare: 0.5, validationShare: 0.2, seed: 5 });
const run = core.run({
  data,
  hidden: [
    { units: 4, activation: 'gelu' },
    { units: 3, activation: 'leaky_relu' },
  ],
  loss: 'binary_cross_entropy',
  initializer: 'automatic',
  optimizer: 'adamw',
  learningRate: 0.02,
  schedule: { kind: 'cosine', period: 50 },
  batch: 8,
  features: ['x', 'y', 'sin_x'],
  scaling: 'standardise',
  dropout: 0.2,
  keepsBest: true,
  keepsUpdates: true,
  stop: { epochs: 40, earlyPatience: 30 },
  seed: 5,
});
while (run.epoch < 10) run.trainEpoch();
run.trainMinibatch();
await writeFile(process.argv[2], run.save());
