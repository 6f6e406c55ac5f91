/** workloads.js - the networks that speed is measured on; all train with plain SGD. */

/** @typedef {import('../../web/core/index.js').Core} Core */

/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {number} features
 * @property {number[]} hidden units of the hidden layers
 * @property {string} activation
 * @property {number} classes with softmax and cross-entropy; 1 is one target with half the squared error
 * @property {number} batch
 * @property {number} samples
 */

const softmax = { activation: 'relu', batch: 32 };

/** @type {readonly Workload[]} */
export const workloads = Object.freeze([
  {
    name: 'W1 2-4-2-1',
    features: 2,
    hidden: [4, 2],
    activation: 'tanh',
    classes: 1,
    batch: 10,
    samples: 250,
  },
  { ...softmax, name: 'W2 2-16-16-3', features: 2, hidden: [16, 16], classes: 3, samples: 300 },
  { ...softmax, name: 'W3 64-64-32-10', features: 64, hidden: [64, 32], classes: 10, samples: 1500 },
  {
    ...softmax,
    name: 'W4 784-128-64-10',
    features: 784,
    hidden: [128, 64],
    classes: 10,
    batch: 64,
    samples: 4096,
  },
  {
    ...softmax,
    name: 'W5 784-512-512-10',
    features: 784,
    hidden: [512, 512],
    classes: 10,
    batch: 128,
    samples: 2048,
  },
]);

/** Clouds that a network can tell apart: the class raises some features. @param {Workload} workload */
function samplesOf({ features, classes, samples }) {
  const kinds = Math.max(classes, 2);
  const labels = Int32Array.from({ length: samples }, (_, i) => i % kinds);
  const points = Float32Array.from({ length: samples * features }, (_, i) => {
    const raised = (i % features) % kinds === labels[Math.floor(i / features)] ? 0.5 : 0;
    return raised + Math.sin(i * 12.9898) * 0.5;
  });
  return { points, labels };
}

/**
 * @param {Core} core
 * @param {Workload} workload
 */
export function build(core, workload) {
  const { hidden, activation, classes, batch } = workload;
  const { points, labels } = samplesOf(workload);
  const isRegression = classes === 1;
  const data = core.importData(isRegression ? { points, targets: labels } : { points, labels, classes });
  const run = core.run({
    data,
    hidden: hidden.map((units) => ({ units, activation })),
    loss: isRegression ? 'sum_of_squares' : 'softmax_cross_entropy',
    optimizer: 'sgd',
    learningRate: 0.01,
    batch,
    seed: 1,
  });
  data.dispose();
  return run;
}
