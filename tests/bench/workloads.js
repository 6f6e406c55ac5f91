/**
 * workloads.js - the networks that speed is measured on; all train with plain SGD. The only list of them: the
 * native programs are told what to run.
 */

/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {string} net
 * @property {number} features
 * @property {number[]} hidden units of the hidden layers
 * @property {import('../../web/core/index.js').ActivationName} activation
 * @property {number} classes with softmax and cross-entropy; 1 is one target with half the squared error
 * @property {number} batch
 * @property {number} samples
 * @property {boolean} [isForward] nothing is trained: the plane as the network sees it is drawn
 */

/** @typedef {{points: Float32Array, labels: Int32Array}} Samples points [samples][features] */

export const GRID = Object.freeze({ columns: 100, rows: 100, left: -1, right: 1, bottom: -1, top: 1 });
export const LEARNING_RATE = 0.01;

const softmax = /** @type {const} */ ({ activation: 'relu', batch: 32 });
const small = { ...softmax, net: '2-16-16-3', features: 2, hidden: [16, 16], classes: 3, samples: 300 };

/** @type {readonly Workload[]} */
export const workloads = Object.freeze([
  {
    name: 'W1',
    net: '2-4-2-1',
    features: 2,
    hidden: [4, 2],
    activation: 'tanh',
    classes: 1,
    batch: 10,
    samples: 250,
  },
  { ...small, name: 'W2' },
  { ...softmax, name: 'W3', net: '64-64-32-10', features: 64, hidden: [64, 32], classes: 10, samples: 1500 },
  {
    ...softmax,
    name: 'W4',
    net: '784-128-64-10',
    features: 784,
    hidden: [128, 64],
    classes: 10,
    batch: 64,
    samples: 4096,
  },
  {
    ...softmax,
    name: 'W5',
    net: '784-512-512-10',
    features: 784,
    hidden: [512, 512],
    classes: 10,
    batch: 128,
    samples: 2048,
  },
  { ...small, name: 'W6', isForward: true },
]);

/** @param {string} name */
export function workloadOf(name) {
  const found = workloads.find((workload) => workload.name === name);
  if (!found) throw new RangeError(`workload is '${name}', must be one of W1..W6`);
  return found;
}

/** @param {Workload} workload @returns {number[]} units of each layer, data and outputs included */
export function layersOf({ features, hidden, classes }) {
  return [features, ...hidden, classes];
}

/**
 * Additions and multiplications of the products, forward and backward, for one sample. The gradient with
 * respect to the data is needed by nobody and not counted.
 * @param {Workload} workload
 */
export function operationsOf(workload) {
  const layers = layersOf(workload);
  const weights = layers.slice(1).map((units, i) => units * layers[i]);
  const all = weights.reduce((sum, count) => sum + count, 0);
  return 2 * (3 * all - weights[0]);
}

/**
 * Clouds that a network can tell apart: the class raises some features.
 * @param {Pick<Workload, 'features' | 'classes' | 'samples'>} workload
 * @returns {Samples}
 */
export function samplesOf({ features, classes, samples }) {
  const kinds = Math.max(classes, 2);
  const labels = Int32Array.from({ length: samples }, (_, i) => i % kinds);
  const points = Float32Array.from({ length: samples * features }, (_, i) => {
    const raised = (i % features) % kinds === labels[Math.floor(i / features)] ? 0.5 : 0;
    return raised + Math.sin(i * 12.9898) * 0.5;
  });
  return { points, labels };
}
