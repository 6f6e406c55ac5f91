/**
 * schema.js - the settings of an experiment: the only list of them. Defaults, limits, the share link and the
 * controls of the page all come from here; what is in this table can be linked to.
 *
 * `change` says what a new value does: 'rebuild' makes a new run from the same seed, 'live' reaches the
 * running network, 'view' touches only what is drawn.
 */

import { EXTENT } from '../../data/plane.js';
import { changes, choice, flag, list, names, number, share } from './schema-fields.js';

/** @import { Change, Field, Names } from './schema-fields.js' */

/**
 * @typedef {object} DataSettings
 * @property {string} dataset
 * @property {number} classes as wished; a data set that has fewer or more goes as near as it can
 * @property {number} samples
 * @property {number} noise
 * @property {number} balance share of the first of two classes
 * @property {number} trainShare
 * @property {number} validationShare of all samples; what is left is the test part
 * @property {number} seed
 * @property {readonly string[]} features what is given of points in the plane, in the core's order
 * @property {string} scaling of the features, learned from the training part
 */
/**
 * @typedef {object} NetworkSettings
 * @property {readonly number[]} hidden units of each hidden layer
 * @property {string} activation of the hidden layers
 * @property {readonly string[]} activations of the first hidden layers, where they differ from it
 * @property {string} initializer
 * @property {number} initialScale of the initializers normal (σ), uniform (limit) and constant (value)
 * @property {number} initialBias
 * @property {string} loss
 */
/**
 * @typedef {object} TrainingSettings
 * @property {string} optimizer
 * @property {number} beta1
 * @property {number} beta2
 * @property {number} batch
 * @property {number} dropout
 * @property {number} learningRate
 * @property {string} schedule
 * @property {number} schedulePeriod in epochs
 * @property {number} scheduleFactor
 * @property {number} scheduleWarmup in epochs
 * @property {number} l1
 * @property {number} l2
 * @property {number} decay
 * @property {number} clipNorm 0 for never
 * @property {number} stopEpochs this and the next four: 0 switches the rule off
 * @property {number} stopLoss
 * @property {number} stopAccuracy
 * @property {number} stopPatience epochs without a fall of the loss
 * @property {number} earlyPatience epochs without a new best loss; the best weights are kept
 * @property {number} speed epochs per second while playing, 0 for as fast as it goes
 */
/**
 * @typedef {object} ViewSettings
 * @property {readonly number[]} probe x1 and x2
 * @property {readonly number[]} moreProbes x1 and x2 of up to two more
 * @property {number} probeSample the probe of data that have no plane: one of the samples
 * @property {boolean} showTest
 * @property {boolean} showMistakes
 * @property {boolean} discretise
 * @property {string} lossScale
 * @property {number} smoothing of the curves, 0 for none
 * @property {readonly string[]} charts which charts are shown, from left to right
 * @property {readonly string[]} hide what a teacher has taken off the page
 * @property {boolean} present whether the page is laid out for a projector
 */
/** @typedef {DataSettings & NetworkSettings & TrainingSettings} RunSettings what a run is built from */
/** @typedef {RunSettings & ViewSettings} Experiment */

const MOST_LAYERS = 8;
const HIDEABLE = [
  ...['data', 'datasets', 'dataDials', 'features', 'network', 'networkControls', 'output', 'outputTools'],
  ...['charts', 'chart1', 'chart2', 'chart3', 'health', 'timeline', 'steps', 'reset', 'undo', 'speed'],
  ...['figures', 'learningRate', 'seed', 'training', 'presets', 'share', 'present', 'help'],
];
const OVER_EPOCHS = ['loss', 'accuracy', 'probe', 'rate', 'gradient'];
const CHARTS = [...OVER_EPOCHS, 'confusion', 'weights', 'activations', 'predicted', 'residuals'];

export const SCHEMA = Object.freeze({
  dataset: choice('dataset', 'spiral'),
  classes: number('integer', 3, 2, 10, 1),
  samples: number('integer', 300, 20, 2000, 10),
  noise: share('number', 0.08, 0, 0.5, 0.01),
  balance: share('number', 0.5, 0.05, 0.95, 0.05),
  trainShare: share('number', 0.5, 0.1, 1, 0.05),
  validationShare: share('number', 0, 0, 0.5, 0.05),
  seed: number('integer', 7, 0, 4294967295),
  features: names('feature', ['x', 'y'], { minLength: 1, maxLength: 9, isSet: true, isInListOrder: true }),
  scaling: choice('scaler', 'none'),

  hidden: list('integers', [16, 16], 1, 512, MOST_LAYERS),
  activation: choice('activation', 'relu'),
  activations: names('activation', [], { maxLength: MOST_LAYERS }),
  initializer: choice('initializer', 'he'),
  initialScale: number('number', 0.01, 0.0001, 10),
  initialBias: number('number', 0, -10, 10),
  loss: choice('loss', 'softmax_cross_entropy'),

  optimizer: choice('optimizer', 'adam'),
  beta1: number('number', 0.9, 0, 0.9999),
  beta2: number('number', 0.999, 0, 0.999999),
  batch: number('integer', 32, 1, 256, 1),
  dropout: number('number', 0, 0, 0.9, 0.05),
  learningRate: changes('live', number('number', 0.01, 0.000001, 100)),
  schedule: changes('live', choice('schedule', 'constant')),
  schedulePeriod: changes('live', number('number', 100, 1, 100000)),
  scheduleFactor: changes('live', number('number', 0.5, 0, 1)),
  scheduleWarmup: changes('live', number('number', 0, 0, 10000)),
  l1: changes('live', number('number', 0, 0, 10)),
  l2: changes('live', number('number', 0, 0, 10)),
  decay: changes('live', number('number', 0, 0, 10)),
  clipNorm: changes('live', number('number', 0, 0, 1000)),
  stopEpochs: changes('live', number('integer', 0, 0, 1000000)),
  stopLoss: changes('live', number('number', 0, 0, 1000)),
  stopAccuracy: changes('live', number('number', 0, 0, 1)),
  stopPatience: changes('live', number('integer', 0, 0, 100000)),
  earlyPatience: number('integer', 0, 0, 100000),
  speed: changes('live', number('integer', 30, 0, 1000)),

  probe: changes('view', list('pair', [0.3, 0.2], -EXTENT, EXTENT, 2)),
  moreProbes: changes('view', list('pairs', [], -EXTENT, EXTENT, 4)),
  probeSample: changes('view', number('integer', 0, 0, 1999)),
  showTest: changes('view', flag(true)),
  showMistakes: changes('view', flag(false)),
  discretise: changes('view', flag(false)),
  lossScale: changes('view', choice(['linear', 'log'], 'linear')),
  smoothing: changes('view', number('number', 0, 0, 0.99, 0.01)),
  hide: changes('view', names(HIDEABLE, [], { maxLength: HIDEABLE.length, isSet: true })),
  present: changes('view', flag(false)),
  charts: changes(
    'view',
    names(CHARTS, ['loss', 'accuracy', 'probe'], { minLength: 3, maxLength: 3, isSet: true }),
  ),
});

/** @typedef {keyof typeof SCHEMA} Key */

export const KEYS = /** @type {Key[]} */ (Object.keys(SCHEMA));

/** @returns {Experiment} a fresh experiment with every default */
export function defaults() {
  return /** @type {Experiment} */ (
    /** @type {unknown} */ (Object.fromEntries(KEYS.map((key) => [key, SCHEMA[key].default])))
  );
}

/** @param {Experiment} experiment @param {Change} change @returns {Partial<Experiment>} of that kind */
export function pick(experiment, change) {
  const keys = KEYS.filter((key) => SCHEMA[key].change === change);
  return Object.fromEntries(keys.map((key) => [key, experiment[key]]));
}

/** @param {Experiment} a @param {Experiment} b @returns {boolean} */
export function isBuiltAlike(a, b) {
  return JSON.stringify(pick(a, 'rebuild')) === JSON.stringify(pick(b, 'rebuild'));
}

/** @param {string} key @returns {key is Key} */
export function isKey(key) {
  return Object.hasOwn(SCHEMA, key);
}

/** @param {string} key @returns {boolean} whether the setting is shown and typed in percent */
export function isShare(key) {
  return isKey(key) && 'isShare' in SCHEMA[key];
}

/**
 * @param {Key} key
 * @param {Names} known
 * @returns {readonly string[]} what a choice, or each of several names, may be
 */
export function optionsOf(key, known) {
  const field = /** @type {Field} */ (SCHEMA[key]);
  if (field.type !== 'choice' && field.type !== 'names') return [];
  return field.options ?? known[field.list ?? ''] ?? [];
}
