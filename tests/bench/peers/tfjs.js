/**
 * tfjs.js - TensorFlow.js on its WebAssembly SIMD backend, one thread, as it is measured: with its stock
 * products, and with transposes made explicit, because its transposing products are slow.
 */

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { LEARNING_RATE } from '../workloads.js';
import { load } from './load.js';

/** @typedef {import('../start.js').Start} Start */
/** @typedef {import('../start.js').Implementation} Implementation */
/** @typedef {(inputs: any, weights: any) => any} Product */

async function start() {
  const tf = await load('@tensorflow/tfjs');
  const wasm = await load('@tensorflow/tfjs-backend-wasm');
  const path = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths(`${dirname(path)}/`);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
  await tf.ready();
  if (!tf.env().get('WASM_HAS_SIMD_SUPPORT')) throw new Error('TensorFlow.js found no SIMD');
  return tf;
}

/** @param {any} tf @returns {{first: Product, later: Product}} */
function transposedProducts(tf) {
  const withSlope = tf.customGrad((/** @type {any} */ x, /** @type {any} */ w, /** @type {any} */ save) => {
    save([x, w]);
    const gradFunc = (/** @type {any} */ dy, /** @type {any[]} */ [x, w]) => [
      tf.matMul(dy, tf.transpose(w)),
      tf.matMul(tf.transpose(x), dy),
    ];
    return { value: tf.matMul(x, w), gradFunc };
  });
  // The data need no gradient.
  /** @type {Product} */
  const first = (x, w) =>
    tf.customGrad((/** @type {any} */ w) => ({
      value: tf.matMul(x, w),
      gradFunc: (/** @type {any} */ dy) => tf.matMul(tf.transpose(x), dy),
    }))(w);
  return { first, later: withSlope };
}

/**
 * @param {Start} start
 * @param {any} tf
 * @param {{first: Product, later: Product}} products
 * @returns {Implementation}
 */
function implement({ workload, points, labels, layers }, tf, products) {
  const { features, activation, classes } = workload;
  const optimizer = tf.train.sgd(LEARNING_RATE);
  const variables = layers.map(({ inputs, outputs, weights, biases }) => ({
    weights: tf.variable(tf.transpose(tf.tensor2d(weights, [outputs, inputs]))),
    biases: tf.variable(tf.tensor1d(biases)),
  }));
  /** @param {any} x */
  const forward = (x) =>
    variables.reduce((values, { weights, biases }, i) => {
      const product = i === 0 ? products.first : products.later;
      const sums = tf.add(product(values, weights), biases);
      return i === layers.length - 1 ? sums : tf[activation](sums);
    }, x);
  /** With what exists for prediction alone. @param {any} x */
  const predictFused = (x) =>
    variables.reduce((a, { weights: b, biases: bias }, i) => {
      if (i === layers.length - 1) return tf.fused.matMul({ a, b, bias });
      if (activation === 'relu') return tf.fused.matMul({ a, b, bias, activation });
      return tf[activation](tf.fused.matMul({ a, b, bias }));
    }, x);
  /** @param {any} outputs @param {any} wanted */
  const lossOf = (outputs, wanted) =>
    classes === 1
      ? tf.mul(tf.mean(tf.square(tf.sub(outputs, wanted))), 0.5)
      : tf.losses.softmaxCrossEntropy(wanted, outputs);
  return {
    train: (samples) => {
      const rows = new Float32Array(samples.length * features);
      const targets = new Float32Array(samples.length * classes);
      for (const [row, i] of samples.entries()) {
        rows.set(points.subarray(i * features, (i + 1) * features), row * features);
        targets[row * classes + (classes === 1 ? 0 : labels[i])] = classes === 1 ? labels[i] : 1;
      }
      tf.tidy(() => {
        const x = tf.tensor2d(rows, [samples.length, features]);
        const wanted = tf.tensor2d(targets, [samples.length, classes]);
        optimizer.minimize(() => lossOf(forward(x), wanted));
      });
    },
    predict: (rows, count) => {
      let values = new Float32Array(0); // not returned from tidy(), which would look at each for tensors
      tf.tidy(() => {
        const outputs = predictFused(tf.tensor2d(rows, [count, features]));
        values = (classes === 1 ? outputs : tf.softmax(outputs)).dataSync();
      });
      return values;
    },
  };
}

/** @param {Start} from @returns {Promise<Implementation>} */
export async function prepare(from) {
  const tf = await start();
  return implement(from, tf, { first: tf.matMul, later: tf.matMul });
}

/** @param {Start} from @returns {Promise<Implementation>} */
export async function prepareTransposed(from) {
  const tf = await start();
  return implement(from, tf, transposedProducts(tf));
}
