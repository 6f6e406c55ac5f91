/** samples.js - the samples of a data set, and what the network makes of each. */

/** @typedef {import('../../core/index.js').Dataset} Dataset */
/** @typedef {import('../../core/index.js').Run} Run */

/** The core's list of parts, in its order. */
export const PARTS = Object.freeze(['train', 'validation', 'test']);
const TRAIN = PARTS.indexOf('train');

/**
 * @param {Dataset} data
 * @returns points [features][samples]; labels [samples], none for regression; targets [samples][outputs],
 *   none for classification; classes 0 for regression; outputs: classes, or targets of a sample
 */
export function samplesOf({ points, labels, targets, classes, features, outputs, samples }) {
  const byFeature = new Float32Array(points.length);
  for (let i = 0, p = 0; i < samples; i++) {
    for (let feature = 0; feature < features; feature++) byFeature[feature * samples + i] = points[p++];
  }
  return { points: byFeature, labels, targets, classes, features, outputs };
}

/**
 * @param {Run} run
 * @param {Dataset} data
 * @returns {Uint8Array} [samples] the class that the network takes each for; none for regression
 */
export function guesses(run, { points, classes, samples }) {
  const guessed = new Uint8Array(classes > 0 ? samples : 0);
  if (guessed.length === 0) return guessed;
  const outputs = run.predict(points);
  if (run.outputs === 1) return guessed.map((_, i) => Number(outputs[i] > 0.5));
  for (let i = 0; i < samples; i++) {
    for (let k = 1; k < classes; k++) {
      if (outputs[k * samples + i] > outputs[guessed[i] * samples + i]) guessed[i] = k;
    }
  }
  return guessed;
}

/**
 * @param {Run} run
 * @param {Dataset} data
 * @returns {Int32Array} the samples of the minibatch taken last; none before the first of an epoch
 */
export function batchOf(run, { parts }) {
  const isBetween = run.position === 0 && run.nextPhase === 'batch';
  const taken = isBetween ? new Int32Array(0) : run.batchSamples;
  const training = taken.length > 0 ? Int32Array.from(parts.keys()).filter((i) => parts[i] === TRAIN) : taken;
  return taken.map((sample) => training[sample]);
}
