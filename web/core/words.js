/**
 * words.js - a refusal of the core in the words of its caller in JavaScript: methods and options in place of
 * functions and arguments of C.
 */

/** The method behind each function of the core that can fail; the others are called alike in Run. */
const METHODS = Object.freeze({
  ...{ data_generate: 'Core.generate', data_curve: 'Core.curve' },
  ...{ data_import: 'Core.importData', data_import_targets: 'Core.importData' },
  ...{ data_split: 'Dataset.split', data_set_parts: 'Dataset.split' },
  ...{ run_new: 'Core.run', build: 'Core.run', load: 'Core.load', evaluate_block: 'Run.measure' },
  ...{ layer_values: 'Inspection.values', layer_histogram: 'Inspection.histogram' },
  ...{ gradient_backprop: 'Labs.gradientCheck', gradient_numerical: 'GradientCheck.step' },
  ...{ gradient_compare: 'GradientCheck.report', graph_new: 'Labs.graph' },
  ...{
    landscape_random: 'Labs.landscape',
    landscape_axes: 'Labs.landscape',
    landscape_path: 'Labs.landscape',
  },
  ...{ landscape_coordinates: 'Landscape.coordinates', landscape_direction: 'Landscape.directions' },
  landscape_measure: 'LandscapeMap.step',
  ...{ sweep: 'Labs.sweep', surface: 'Labs.surface', surface_map: 'Labs.surfaceMap', path: 'Labs.path' },
  ...{ derivative: 'Labs.derivative', perceptron: 'Labs.perceptron' },
  ...{ perceptron_learn: 'Labs.perceptronLearn', activation_curve: 'Labs.activationCurve' },
  ...{ softmax: 'Labs.softmax', output_loss: 'Labs.outputLoss' },
});

/** What an argument is called as an option, where it is not the same word. */
const OPTIONS = Object.freeze({
  set_initializer: { scale: 'initialScale', bias: 'initialBias' },
  set_batch: { samples: 'batch' },
  set_dropout: { rate: 'dropout' },
  set_learning_rate: { rate: 'learningRate' },
  set_clip: { norm: 'clipNorm' },
});

/** Advice of the core to call another function. */
const ADVICE = Object.freeze({ restore_best: 'keepsBest', layer_values: 'keepsUpdates' });

/** @param {string} name @returns {string} as JavaScript writes it */
function camel(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} name of the core's function, without nn_ @returns {string} */
function methodOf(name) {
  const graph = /^graph_(.*)/.exec(name);
  if (graph && name !== 'graph_new') return `Graph.${camel(graph[1])}`;
  return /** @type {Record<string, string>} */ (METHODS)[name] ?? `Run.${camel(name)}`;
}

/**
 * @param {string} text of the core: "nn_function: what is wrong"
 * @param {string} name of the function that was called; the text may name one that it called itself
 * @param {string} [call] what was asked for, where the function does not tell
 * @returns {string} "Class.method: what is wrong"
 */
export function inWordsOf(text, name, call = methodOf(name.replace(/^nn_/, ''))) {
  const [, from, rest] = /^(?:nn_(\w+): )?(.*)$/s.exec(text) ?? [];
  const options = /** @type {Record<string, Record<string, string>>} */ (OPTIONS)[from] ?? {};
  const advice = /** @type {Record<string, string>} */ (ADVICE)[from];
  const words = rest
    .replace(/^[a-z0-9]+(?:_[a-z0-9]+)*(?= )/, (word) => options[word] ?? camel(word))
    .replace(/, call nn_\w+$/, advice ? `, build it with ${advice}` : '');
  return `${call}: ${words}`;
}
