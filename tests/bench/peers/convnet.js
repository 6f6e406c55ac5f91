/** convnet.js - ConvNetJS as it is measured. It computes in float64. */

import { LEARNING_RATE } from '../workloads.js';
import { load } from './load.js';

/** @typedef {import('../start.js').Start} Start */

/** @param {any} convnet @param {Start} start with the weights of the start */
function netOf(convnet, { workload, layers }) {
  const { features, hidden, activation, classes } = workload;
  const net = new convnet.Net();
  net.makeLayers([
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: features },
    ...hidden.map((units) => ({ type: 'fc', num_neurons: units, activation })),
    classes === 1 ? { type: 'regression', num_neurons: 1 } : { type: 'softmax', num_classes: classes },
  ]);
  const dense = net.layers.filter((/** @type {any} */ layer) => layer.layer_type === 'fc');
  for (const [i, { inputs, weights, biases }] of layers.entries()) {
    for (const [unit, filter] of dense[i].filters.entries()) {
      filter.w.set(weights.subarray(unit * inputs, (unit + 1) * inputs));
    }
    dense[i].biases.w.set(biases);
  }
  return net;
}

/** @param {Start} start @returns {Promise<import('../start.js').Implementation>} */
export async function prepare(start) {
  const { workload, points, labels } = start;
  const { features, classes, batch } = workload;
  const convnet = await load('convnetjs');
  const net = netOf(convnet, start);
  const options = { method: 'sgd', learning_rate: LEARNING_RATE, momentum: 0, batch_size: batch };
  const trainer = new convnet.Trainer(net, { ...options, l1_decay: 0, l2_decay: 0 });
  /** @param {Float32Array} rows @param {number} i */
  const volume = (rows, i) => new convnet.Vol(Array.from(rows.subarray(i * features, (i + 1) * features)));
  const inputs = Array.from(labels, (_, i) => volume(points, i));
  const wanted = Array.from(labels, (label) => (classes === 1 ? [label] : label));
  const given = volume(points, 0);
  return {
    train: (samples) => {
      for (const i of samples) trainer.train(inputs[i], wanted[i]);
    },
    predict: (rows, count) => {
      const outputs = new Float32Array(count * classes);
      for (let i = 0; i < count; i++) {
        given.w.set(rows.subarray(i * features, (i + 1) * features));
        outputs.set(net.forward(given, false).w, i * classes);
      }
      return outputs;
    },
  };
}
