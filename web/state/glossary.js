/**
 * glossary.js - which term of the glossary explains a setting, and a name of the core. What is not explained
 * says why; a test compares both lists with the schema and with the core.
 */

/** @typedef {Readonly<Record<string, string>>} Terms by name */

/** Terms of settings. @type {Terms} */
export const SETTING_TERMS = Object.freeze({
  dataset: 'dataset',
  classes: 'classes',
  samples: 'samples',
  noise: 'noise',
  balance: 'classBalance',
  trainShare: 'trainingData',
  validationShare: 'validationData',
  seed: 'seed',
  features: 'feature',
  scaling: 'scaling',
  hidden: 'hiddenLayer',
  activation: 'activation',
  activations: 'activation',
  initializer: 'initialWeights',
  initialScale: 'initialScale',
  initialBias: 'bias',
  loss: 'outputAndLoss',
  optimizer: 'optimizer',
  beta1: 'beta1',
  beta2: 'beta2',
  batch: 'minibatch',
  dropout: 'dropout',
  learningRate: 'learningRate',
  schedule: 'schedule',
  schedulePeriod: 'period',
  scheduleFactor: 'factor',
  scheduleWarmup: 'warmup',
  l1: 'l1',
  l2: 'l2',
  decay: 'weightDecay',
  clipNorm: 'clipping',
  stopEpochs: 'stopRule',
  stopLoss: 'stopRule',
  stopAccuracy: 'stopRule',
  stopPatience: 'plateau',
  earlyPatience: 'earlyStopping',
  speed: 'speed',
  probe: 'probe',
  moreProbes: 'probe',
  probeSample: 'probe',
  showTest: 'testData',
  discretise: 'discretise',
});

/** Settings without a term, and why. @type {Terms} */
export const PLAIN_SETTINGS = Object.freeze({
  showMistakes: 'the button has a hint of its own',
  lossScale: 'the button has a hint of its own',
  smoothing: 'its menu shows the formula',
  charts: 'a choice of what is shown',
});

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
  phase: { batch: 'minibatch', forward: 'forwardPass', backward: 'backpropagation', update: 'update' },
});

/** Lists of names without terms, and why. @type {Terms} */
export const PLAIN_LISTS = Object.freeze({
  status: 'a failure is told in a sentence with a hint',
  dataset: 'a picture of each is its button',
  feature: 'each is its own formula, with a map',
  stop: 'a sentence tells why training paused',
  quantity: 'the page names what it shows of a layer in words of its own',
});

/**
 * @param {string} list
 * @param {string} name
 * @returns {string | undefined} term of what a setting is set to
 */
export function termOfName(list, name) {
  return NAME_TERMS[list]?.[name];
}
