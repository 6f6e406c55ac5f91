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

/** @param {string} imagesPath @param {string} labelsPath @returns images with values 0..1 */
async function readSamples(imagesPath, labelsPath) {
  const images = await read(imagesPath);
  const labels = (await read(labelsPath)).values;
  const points = Float32Array.from(images.values, (value) => value / 255);
  return { points, labels, features: points.length / labels.length };
}

/**
 * @param {Float32Array} outputs [classes][count]
 * @param {Uint8Array} labels
 * @returns {number} share of samples whose largest output is that of their class
 */
function accuracy(outputs, labels) {
  const count = labels.length;
  const classes = outputs.length / count;
  let right = 0;
  for (let i = 0; i < count; i++) {
    let best = 0;
    for (let c = 1; c < classes; c++) if (outputs[c * count + i] > outputs[best * count + i]) best = c;
    if (best === labels[i]) right++;
  }
  return right / count;
}

const core = await loadCore(await readFile(new URL('../../dist/kasane.wasm', import.meta.url)));
const train = await readSamples(trainImages, trainLabels);
const test = await readSamples(testImages, testLabels);
const data = core.importData({ ...train, classes: 10 });
const run = core.run({
  data,
  hidden: [{ units: 50, activation }],
  initializer: 'normal',
  initialScale: 0.01,
  optimizer: 'sgd',
  learningRate: 0.1,
  batch: 100,
  seed: 1,
});
data.dispose();

const { length } = train.labels;
console.log(`${length} images of ${train.features} values, ${run.parameterCount} parameters, ${activation}`);
while (run.epoch < Number(epochs)) {
  const begin = performance.now();
  run.trainEpoch();
  const ms = Math.round(performance.now() - begin);
  const { loss, accuracy: trained } = run.evaluate('train');
  const tested = accuracy(run.predict(test.points), test.labels);
  const figures = `train ${trained.toFixed(4)}, test ${tested.toFixed(4)}`;
  console.log(`epoch ${run.epoch}: loss ${loss.toFixed(4)}, ${figures}, ${ms} ms`);
}
