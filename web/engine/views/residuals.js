/** residuals.js - what a network says of targets, beside the targets. */

import { predictAll } from './samples.js';

/** @typedef {import('../../core/index.js').Dataset} Dataset */
/** @typedef {import('../../core/index.js').Run} Run */

/**
 * @param {{run: Run, data: Dataset}} subject
 * @param {import('../../core/index.js').PartName} part that the figures are of
 * @returns figures of the part, and for every sample of the data [outputs][samples]; null for classification
 *   and for an empty part
 */
export function* residualsOf({ run, data }, part) {
  if (run.classes > 0 || run.count(part) === 0) return null;
  const { r2, rmse } = yield* run.measure(part);
  const { samples, outputs, targets } = data;
  const byOutput = Float32Array.from(
    targets,
    (_, i) => targets[(i % samples) * outputs + Math.floor(i / samples)],
  );
  return { r2, rmse, targets: byOutput, predictions: yield* predictAll(run, data) };
}
