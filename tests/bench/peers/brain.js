/**
 * brain.js - brain.js as it is measured. It has neither minibatches nor softmax: it takes one sample after
 * the other with half the squared error, and its last layer has the activation of the others.
 */

import { LEARNING_RATE } from '../workloads.js';
import { load } from './load.js';

/** @param {import('../start.js').Start} start @returns {Promise<import('../start.js').Implementation>} */
export async function prepare({ workload, points, labels, layers }) {
  const { features, hidden, activation, classes, batch } = workload;
  const { NeuralNetwork } = await load('brain.js');
  const net = new NeuralNetwork({
    inputSize: features,
    hiddenLayers: hidden,
    outputSize: classes,
    activation,
  });
  net.initialize();
  net.updateTrainingOptions({ learningRate: LEARNING_RATE / batch });
  net.trainOpts.momentum = 0; // which its options refuse
  for (const [i, { inputs, weights, biases }] of layers.entries()) {
    for (const [unit, row] of net.weights[i + 1].entries()) {
      row.set(weights.subarray(unit * inputs, (unit + 1) * inputs));
    }
    net.biases[i + 1].set(biases);
  }
  const patterns = Array.from(labels, (label, i) => ({
    input: points.slice(i * features, (i + 1) * features),
    output: Float32Array.from({ length: classes }, (_, c) => (classes === 1 ? label : Number(c === label))),
  }));
  return {
    train: (samples) => {
      for (const i of samples) net.trainPattern(patterns[i], false);
    },
    predict: (rows, count) => {
      const outputs = new Float32Array(count * classes);
      for (let i = 0; i < count; i++) {
        outputs.set(net.runInput(rows.subarray(i * features, (i + 1) * features)), i * classes);
      }
      return outputs;
    },
  };
}
