/**
 * glossary.js - which term of the glossary explains a name of the core. What is not explained says why; a
 * test compares both lists with the core. The terms of settings stand in their table.
 */

/** @typedef {Readonly<Record<string, string>>} Terms by name */

/** Terms of what the core names, list by list. @type {Readonly<Record<string, Terms>>} */
export const NAME_TERMS = Object.freeze({
  activation: {
    identity: 'identity',
    relu: 'relu',
    tanh: 'tanh',
    sigmoid: 'sigmoid',
    step: 'step',
    leaky_relu: 'leakyRelu',
    elu: 'elu',
    gelu: 'gelu',
    silu: 'silu',
    softplus: 'softplus',
  },
  loss: {
    softmax_cross_entropy: 'crossEntropy',
    sum_of_squares: 'sumOfSquares',
    mean_squared_error: 'meanSquaredError',
    binary_cross_entropy: 'binaryCrossEntropy',
    huber: 'huber',
    hinge: 'hinge',
  },
  initializer: {
    zero: 'zeroWeights',
    normal: 'normalWeights',
    xavier: 'xavier',
    he: 'he',
    constant: 'constantWeights',
    uniform: 'uniformWeights',
    xavier_uniform: 'xavierUniform',
    he_uniform: 'heUniform',
    automatic: 'automatic',
  },
  optimizer: {
    sgd: 'sgd',
    momentum: 'momentum',
    adam: 'adam',
    nesterov: 'nesterov',
    adagrad: 'adagrad',
    rmsprop: 'rmsprop',
    adamw: 'adamw',
  },
  task: { classification: 'classification', regression: 'regression' },
  part: { train: 'trainingData', validation: 'validationData', test: 'testData' },
  scaler: { none: 'scaling', standardise: 'standardise', min_max: 'minMax' },
  output: { identity: 'identity', sigmoid: 'sigmoid', softmax: 'softmax' },
  schedule: { constant: 'constantRate', step: 'stepDecay', cosine: 'cosineDecay', warmup_cosine: 'warmup' },
});

/** Lists of names without terms, and why. @type {Terms} */
export const PLAIN_LISTS = Object.freeze({
  status: 'a failure is told in a sentence with a hint',
  dataset: 'a picture of each is its button',
  phase: 'the line that tells them has a hint of its own',
  feature: 'each is its own formula, with a map',
  stop: 'a sentence tells why training paused',
  quantity: 'the page names what it shows of a layer in words of its own',
});

/** Other words of the page. @type {Terms} */
export const WORD_TERMS = Object.freeze({
  data: 'dataset samples',
  network: 'unit weight bias parameters',
  activation: 'activation',
  input: 'inputLayer feature',
  gradient: 'norm gradient backpropagation',
  dead: 'deadRelu',
  saturated: 'saturation',
  output: 'outputLayer decisionBoundary',
  logits: 'logit probability',
  outputFunction: 'outputFunction',
  epoch: 'epoch',
  loss: 'loss',
  accuracy: 'accuracy',
  r2: 'r2',
  fingerprint: 'fingerprint',
});

/** What a chart is about. @type {Terms} */
export const CHART_TERMS = Object.freeze({
  loss: 'loss',
  accuracy: 'accuracy',
  probe: 'probe',
  rate: 'learningRate',
  gradient: 'norm vanishingGradient explodingGradient',
  confusion: 'confusionMatrix precision recall',
  weights: 'weight',
  activations: 'activation saturation',
  predicted: 'r2 rmse',
  residuals: 'residual rmse',
});

/**
 * @param {string} list
 * @param {string} name
 * @returns {string} term of what a setting is set to, if it has one
 */
export function termOfName(list, name) {
  return NAME_TERMS[list]?.[name] ?? '';
}
