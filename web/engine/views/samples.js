/** samples.js - the samples of a data set, and what the network makes of each. */

/** @typedef {import('../../core/index.js').Dataset} Dataset */
/** @typedef {import('../../core/index.js').Run} Run */

/** Samples that are predicted at a time. */
const BLOCK = 256;
/** The core's list of parts, in its order. @type {readonly import('../../core/index.js').PartName[]} */
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
 * What a run predicts of all samples, in pieces.
 * @param {Run} run
 * @param {Dataset} data
 * @returns {Generator<void, Float32Array, void>} [run.outputs][samples]
 */
export function* predictAll(run, { points, features, samples }) {
  const outputs = new Float32Array(run.outputs * samples);
  for (let first = 0; first < samples; first += BLOCK) {
    const count = Math.min(BLOCK, samples - first);
    const block = run.predict(points.subarray(first * features, (first + count) * features));
    for (let k = 0; k < run.outputs; k++)
      outputs.set(block.subarray(k * count, (k + 1) * count), k * samples + first);
    yield;
  }
  return outputs;
}

/**
 * @param {Run} run
 * @param {Dataset} data
 * @returns {Generator<void, Uint8Array, void>} [samples] the class that the network takes each for; none for
 *   regression
 */
export function* guesses(run, data) {
  const { classes, samples } = data;
  const guessed = new Uint8Array(classes > 0 ? samples : 0);
  if (guessed.length === 0) return guessed;
  const outputs = yield* predictAll(run, data);
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
