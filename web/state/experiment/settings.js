/**
 * settings.js - the settings of an experiment: the only list of them. Defaults, limits, the share link, the
 * terms that explain them and the controls of the page all come from here; what is in this table can be
 * linked to.
 */

import { EXTENT } from '../../data/plane.js';
import { defineSettings } from '../settings/define-settings.js';
import * as kinds from '../settings/fields.js';
import { decayOf, scheduleTakes, symbolOf } from './training-facts.js';

/** @import { Given } from '../settings/fields.js' */
/** @import { KeyOf, Picked, Values } from '../settings/define-settings.js' */

/** @typedef {typeof EXPERIMENT['table']} Table */
/** @typedef {Values<Table>} Experiment */
/** @typedef {Picked<Table, 'rebuild' | 'live'>} RunSettings what a run is built from */
/** @typedef {Picked<Table, 'view'>} ViewSettings */
/** @typedef {KeyOf<Table>} Key */

const { choice, flag, integer, integers, live, names, number, pair, pairs, share, view } = kinds;

const MAX_LAYERS = 8;
const HIDEABLE = [
  ...['data', 'datasets', 'dataDials', 'features', 'network', 'networkControls', 'output', 'outputTools'],
  ...['charts', 'chart1', 'chart2', 'chart3', 'health', 'timeline', 'steps', 'reset', 'undo', 'speed'],
  ...['figures', 'learningRate', 'seed', 'training', 'presets', 'share', 'present', 'help'],
];
const OVER_EPOCHS = ['loss', 'accuracy', 'probe', 'rate', 'gradient'];
const CHARTS = [...OVER_EPOCHS, 'confusion', 'weights', 'activations', 'predicted', 'residuals'];

const OPTIMIZER = { group: 'optimizer' };
const RATE = { group: 'rate' };
const REGULARIZATION = { group: 'regularization', canBeOff: true };
const LOSS = { group: 'loss' };
const STOP = { group: 'stop', canBeOff: true, help: 'stopRule' };
const EPOCHS = { min: 0, max: 100000 };
const ON_MAP = { min: -EXTENT, max: EXTENT };
const HAS_HINT = { whyNoHelp: 'the button has a hint of its own' };
const CHOSEN = { whyNoHelp: 'a choice of what is shown' };

/** @param {string} key */
const ofSchedule =
  (key) =>
  (/** @type {Given} */ { schedule }) =>
    scheduleTakes(schedule, key);

export const EXPERIMENT = defineSettings({
  dataset: choice('dataset', 'spiral', { help: 'dataset' }),
  /** As wished; a data set that has fewer or more goes as near as it can. */
  classes: integer(3, { min: 2, max: 10, step: 1, help: 'classes' }),
  samples: integer(300, { min: 20, max: 2000, step: 10, help: 'samples' }),
  noise: share(0.08, { min: 0, max: 0.5, step: 0.01, help: 'noise' }),
  /** Share of the first of two classes. */
  balance: share(0.5, { min: 0.05, max: 0.95, step: 0.05, help: 'classBalance' }),
  trainShare: share(0.5, { min: 0.1, max: 1, step: 0.05, help: 'trainingData' }),
  /** Of all samples; what is left is the test part. */
  validationShare: share(0, { min: 0, max: 0.5, step: 0.05, help: 'validationData' }),
  seed: integer(7, { min: 0, max: 4294967295, help: 'seed' }),
  /** What is given of points in the plane, in the core's order. */
  features: names('feature', ['x', 'y'], {
    ...{ minLength: 1, maxLength: 9, isSet: true, isInListOrder: true, help: 'feature' },
  }),
  /** Of the features, learned from the training part. */
  scaling: choice('scaler', 'none', { help: 'scaling' }),

  /** Units of each hidden layer. */
  hidden: integers([16, 16], { min: 1, max: 512, maxLength: MAX_LAYERS, help: 'hiddenLayer' }),
  activation: choice('activation', 'relu', { help: 'activation' }),
  /** Of the first hidden layers, where they differ from `activation`. */
  activations: names('activation', [], { maxLength: MAX_LAYERS, help: 'activation' }),
  initializer: choice('initializer', 'he', { help: 'initialWeights' }),
  /** Of the initializers normal (σ), uniform (limit) and constant (value). */
  initialScale: number(0.01, { min: 0.0001, max: 10, help: 'initialScale' }),
  loss: choice('loss', 'softmax_cross_entropy', { ...LOSS, help: 'outputAndLoss' }),
  initialBias: number(0, { min: -10, max: 10, ...LOSS, help: 'bias' }),

  optimizer: choice('optimizer', 'adam', { ...OPTIMIZER, help: 'optimizer' }),
  beta1: number(0.9, {
    ...{ min: 0, max: 0.9999, ...OPTIMIZER, help: 'beta1' },
    isUsed: ({ optimizer }) => symbolOf(optimizer, 'beta1') !== undefined,
  }),
  beta2: number(0.999, {
    ...{ min: 0, max: 0.999999, ...OPTIMIZER, help: 'beta2' },
    isUsed: ({ optimizer }) => symbolOf(optimizer, 'beta2') !== undefined,
  }),
  batch: integer(32, { min: 1, max: 256, step: 1, help: 'minibatch' }),

  ...live({
    learningRate: number(0.01, { min: 0.000001, max: 100, ...RATE, help: 'learningRate' }),
    schedule: choice('schedule', 'constant', { ...RATE, help: 'schedule' }),
    /** This and the warm-up in epochs. */
    schedulePeriod: number(100, {
      ...{ min: 1, max: 100000, ...RATE, help: 'period', isUsed: ofSchedule('schedulePeriod') },
    }),
    scheduleFactor: number(0.5, {
      ...{ min: 0, max: 1, ...RATE, help: 'factor', isUsed: ofSchedule('scheduleFactor') },
    }),
    scheduleWarmup: number(0, {
      ...{ min: 0, max: 10000, ...RATE, help: 'warmup', isUsed: ofSchedule('scheduleWarmup') },
    }),
    l1: number(0, { min: 0, max: 10, ...REGULARIZATION, help: 'l1 regularization' }),
    l2: number(0, { min: 0, max: 10, ...REGULARIZATION, help: 'l2 regularization' }),
    decay: number(0, {
      ...{ min: 0, max: 10, ...REGULARIZATION, help: 'weightDecay regularization' },
      defaultFrom: ({ optimizer }) => decayOf(optimizer),
    }),
  }),
  dropout: number(0, { min: 0, max: 0.9, step: 0.05, ...REGULARIZATION, help: 'dropout regularization' }),
  ...live({
    clipNorm: number(0, { min: 0, max: 1000, canBeOff: true, ...OPTIMIZER, help: 'clipping' }),
    stopEpochs: integer(0, { min: 0, max: 1000000, ...STOP }),
    stopLoss: number(0, { min: 0, max: 1000, ...STOP }),
    stopAccuracy: number(0, { min: 0, max: 1, ...STOP }),
    /** Epochs without a fall of the loss. */
    stopPatience: integer(0, { ...EPOCHS, ...STOP, help: 'plateau' }),
  }),
  /** Epochs without a new best loss; the best weights are kept. */
  earlyPatience: integer(0, { ...EPOCHS, ...STOP, help: 'earlyStopping' }),
  ...live({
    /** Epochs per second while playing, 0 for as fast as it goes. */
    speed: integer(30, { min: 0, max: 1000, help: 'speed' }),
  }),

  ...view({
    probe: pair([0.3, 0.2], { ...ON_MAP, help: 'probe' }),
    moreProbes: pairs([], { ...ON_MAP, maxLength: 4, help: 'probe' }),
    /** The probe of data that have no plane: one of the samples. */
    probeSample: integer(0, { min: 0, max: 1999, help: 'probe' }),
    showTest: flag(true, { help: 'testData' }),
    showMistakes: flag(false, HAS_HINT),
    discretise: flag(false, { help: 'discretise' }),
    lossScale: choice(['linear', 'log'], 'linear', HAS_HINT),
    /** Of the curves, 0 for none. */
    smoothing: number(0, { min: 0, max: 0.99, step: 0.01, whyNoHelp: 'its menu shows the formula' }),
    /** What a teacher has taken off the page. */
    hide: names(HIDEABLE, [], { maxLength: HIDEABLE.length, isSet: true, ...CHOSEN }),
    /** Whether the page is laid out for a projector. */
    present: flag(false, CHOSEN),
    /** From left to right. */
    charts: names(CHARTS, ['loss', 'accuracy', 'probe'], {
      ...{ minLength: 3, maxLength: 3, isSet: true, ...CHOSEN },
    }),
  }),
});
