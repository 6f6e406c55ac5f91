/**
 * workloads.js - the networks that speed is measured on; all train with plain SGD and softmax
 * cross-entropy.
 */

/** @typedef {import('../../web/core/index.js').Core} Core */

/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {number} features
 * @property {number[]} hidden units of the hidden layers, ReLU
 * @property {number} classes
 * @property {number} batch
 * @property {number} samples
 */

/** @type {readonly Workload[]} */
export const workloads = Object.freeze([
  { name: 'W2  2-16-16-3', features: 2, hidden: [16, 16], classes: 3, batch: 32, samples: 300 },
  { name: 'W3  64-64-32-10', features: 64, hidden: [64, 32], classes: 10, batch: 32, samples: 1500 },
  { name: 'W4  784-128-64-10', features: 784, hidden: [128, 64], classes: 10, batch: 64, samples: 4096 },
  { name: 'W5  784-512-512-10', features: 784, hidden: [512, 512], classes: 10, batch: 128, samples: 2048 },
]);

/**
 * @param {Core} core
 * @param {Workload} workload
 */
export function build(core, { features, hidden, classes, batch, samples }) {
  const labels = Int32Array.from({ length: samples }, (_, i) => i % classes);
  // Clouds that a network can tell apart: the class raises every classes-th feature.
  const points = Float32Array.from({ length: samples * features }, (_, i) => {
    const raised = (i % features) % classes === labels[Math.floor(i / features)] ? 0.5 : 0;
    return raised + Math.sin(i * 12.9898) * 0.5;
  });
  const data = core.importData({ points, labels, classes });
  const layers = hidden.map((units) => ({ units, activation: 'relu' }));
  const run = core.run({ data, hidden: layers, optimizer: 'sgd', learningRate: 0.01, batch, seed: 1 });
  data.dispose();
  return run;
}
