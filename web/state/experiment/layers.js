/** layers.js - the hidden layers as a whole: their units and the activation of each. */

/** @import { Experiment } from './settings.js' */

/** @typedef {{units: number, activation: string}} Layer */
/** @typedef {Pick<Experiment, 'hidden' | 'activation' | 'activations'>} LayerSettings */

/** @param {LayerSettings} settings @returns {Layer[]} */
export function layersOf({ hidden, activation, activations }) {
  return hidden.map((units, index) => ({ units, activation: activations[index] ?? activation }));
}

/**
 * @param {readonly Layer[]} layers
 * @param {string} activation of layers to come, when there are none
 * @returns {LayerSettings} as short as it can be told
 */
export function settingsOf(layers, activation) {
  const usual = layers.at(-1)?.activation ?? activation;
  const last = layers.map((layer) => layer.activation !== usual).lastIndexOf(true);
  return {
    hidden: layers.map(({ units }) => units),
    activation: usual,
    activations: layers.slice(0, last + 1).map((layer) => layer.activation),
  };
}

/**
 * @param {readonly Layer[]} layers
 * @param {number} index where the new one stands
 * @param {Layer} first what it is like when there is none before it
 * @returns {Layer[]} with one more, like the one before it
 */
export function withLayer(layers, index, first) {
  const added = layers[index - 1] ?? layers[0] ?? first;
  return [...layers.slice(0, index), added, ...layers.slice(index)];
}
