/**
 * idx.js - trains the networks of "Deep Learning from Scratch" (Saito 2016, chapters 4 and 5) on any IDX
 * files:
 *
 *     node tests/bench/idx.js TRAIN-IMAGES TRAIN-LABELS TEST-IMAGES TEST-LABELS [sigmoid|relu] [EPOCHS]
 *
 * 50 hidden units, weights N(0, 0.01), SGD 0.1, minibatches of 100; prints loss and accuracy after each
 * epoch. Files that end in .gz are unpacked.
 */

import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { loadCore } from '../../web/core/index.js';
import { parseIdx } from '../../web/data/idx.js';

const [trainImages, trainLabels, testImages, testLabels, activation = 'sigmoid', epochs = '16'] =
  process.argv.slice(2);
if (!testLabels) {
  console.error('usage: node tests/bench/idx.js TRAIN-IMAGES TRAIN-LABELS TEST-IMAGES TEST-LABELS');
  console.error('                               [sigmoid|relu] [EPOCHS]');
  process.exit(2);
}

/** @param {string} path */
async function read(path) {
  const bytes = await readFile(path);
  return parseIdx(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** @typedef {import('../../web/core/index.js').Core} Core */
/** @typedef {{points: Float32Array, labels: Uint8Array}} Samples points: images with values 0..1 */

/** @param {string} imagesPath @param {string} labelsPath @returns {Promise<Samples>} */
async function readSamples(imagesPath, labelsPath) {
  const images = await read(imagesPath);
  const labels = (await read(labelsPath)).values;
  const points = Float32Array.from(images.values, (value) => value / 255);
  return { points, labels };
}

/**
 * Both sets as one, so that the core measures the test images as well.
 * @param {Core} core
 * @param {Samples} train
 * @param {Samples} test
 */
function importBoth(core, train, test) {
  const points = new Float32Array(train.points.length + test.points.length);
  points.set(train.points);
  points.set(test.points, train.points.length);
  const labels = new Int32Array(train.labels.length + test.labels.length);
  labels.set(train.labels);
  labels.set(test.labels, train.labels.length);
  const data = core.importData({ points, labels, classes: 10 });
  const parts = Array.from(labels, (_, i) => (i < train.labels.length ? 'train' : 'test'));
  data.split({ parts });
  return data;
}

const core = await loadCore();
const train = await readSamples(trainImages, trainLabels);
const data = importBoth(core, train, await readSamples(testImages, testLabels));
const run = core.run({
  data,
  hidden: [
    { units: 50, activation: /** @type {import('../../web/core/index.js').ActivationName} */ (activation) },
  ],
  initializer: 'normal',
  initialScale: 0.01,
  optimizer: 'sgd',
  learningRate: 0.1,
  batch: 100,
  seed: 1,
});
data.dispose();

const { length } = train.labels;
const features = train.points.length / length;
console.log(`${length} images of ${features} values, ${run.parameterCount} parameters, ${activation}`);
while (run.epoch < Number(epochs)) {
  const begin = performance.now();
  run.trainEpoch();
  const ms = Math.round(performance.now() - begin);
  const { loss, accuracy: trained } = run.evaluate('train');
  const tested = run.evaluate('test').accuracy;
  const figures = `train ${trained.toFixed(4)}, test ${tested.toFixed(4)}`;
  console.log(`epoch ${run.epoch}: loss ${loss.toFixed(4)}, ${figures}, ${ms} ms`);
}
