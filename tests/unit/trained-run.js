/** trained-run.js - a small run that threads train to the same bits. */

/** @param {import('../../web/core/index.js').Core} core @param {number} seed */
export function trainedRun(core, seed) {
  const data = core.generate({ dataset: 'spiral', classes: 3, samples: 300, noise: 0.08, seed });
  data.split({ trainShare: 0.5, seed });
  const hidden = [{ units: 8, activation: /** @type {const} */ ('relu') }];
  const run = core.run({ data, hidden, batch: 32, optimizer: 'adam', learningRate: 0.01, seed });
  data.dispose();
  return run;
}
