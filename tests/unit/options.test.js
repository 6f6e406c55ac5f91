/** options.test.js - options that are unknown, missing or of another type are refused by name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestion } from '../../web/core/nearest.js';
import { labs } from './load-labs.js';
import { data, generating, refuses, run, running, untyped } from './options-help.js';

/** @type {any} */
const nothing = undefined;
const view = { columns: 1, rows: 1, left: 0, right: 1, bottom: 0, top: 1 };

/** @type {import('./options-help.js').Rows} */
const unknown = [
  [
    'Core.run',
    running({ learning_rate: 0.5 }),
    'learning_rate (0.5) is not an option; did you mean learningRate?',
  ],
  ['Core.run', running({ Batch_Size: 8 }), 'Batch_Size (8) is not an option; did you mean batch?'],
  [
    'Core.run',
    running({ hidden: [{ units: 2, activaton: 'relu' }] }),
    "hidden[0].activaton ('relu') is not an option; did you mean activation?",
  ],
  [
    'Core.run',
    running({ schedule: { kind: 'step', gamma: 0.1 } }),
    'schedule.gamma (0.1) is not an option; the options are kind, period, factor, warmup',
  ],
  ['Core.run', running({ penalty: { L2: 1 } }), 'penalty.L2 (1) is not an option; did you mean l2?'],
  [
    'Run.change',
    (t) => run(t).change({ batch: 8 }),
    'batch (8) is not an option; the options are learningRate, schedule, penalty, clipNorm, stop',
  ],
  [
    'Run.change',
    (t) => run(t).change({ stop: { epoch: 3 } }),
    'stop.epoch (3) is not an option; did you mean epochs?',
  ],
  ['Run.inspect', (t) => run(t).inspect({ cuont: 3 }), 'cuont (3) is not an option; did you mean count?'],
  [
    'Run.map',
    (t) => run(t).map({ ...view, width: 3 }),
    'width (3) is not an option; the options are columns, rows, left, right, bottom, top',
  ],
  [
    'Inspection.histogram',
    (t) => run(t).inspect().histogram('sums', 0, { low: 0, high: 1, bin: 3 }),
    'bin (3) is not an option; did you mean bins?',
  ],
  ['Core.generate', generating({ clases: 3 }), 'clases (3) is not an option; did you mean classes?'],
  [
    'Core.curve',
    () => untyped.curve({ values: [0, 1], sample: 3 }),
    'sample (3) is not an option; did you mean samples?',
  ],
  [
    'Core.importData',
    () => untyped.importData({ points: [1, 2], label: [0, 1] }),
    'label (an array of 2) is not an option; did you mean labels?',
  ],
  [
    'Core.load',
    (t) => untyped.load(run(t).save(), { dataset: data(t) }),
    'dataset (an object) is not an option; did you mean data?',
  ],
  [
    'Dataset.split',
    (t) => data(t).split({ train: 0.5 }),
    'train (0.5) is not an option; did you mean trainShare?',
  ],
];

/** @type {import('./options-help.js').Rows} */
const missing = [
  ['Core.run', () => untyped.run(), 'the argument is undefined, must be an object with data'],
  ['Core.run', () => untyped.run({ hidden: [] }), 'data is missing'],
  ['Core.run', () => untyped.run({ data: {} }), 'data is an object, must be a Dataset'],
  ['Core.run', running({ hidden: [16] }), 'hidden[0] is 16, must be an object with units, activation'],
  ['Core.run', running({ hidden: 16 }), 'hidden is 16, must be an array'],
  ['Core.run', running({ schedule: 'step' }), "schedule is 'step', must be an object with kind"],
  ['Core.run', running({ seed: null }), 'seed is null, must be a number'],
  ['Core.run', running({ keepsBest: 1 }), 'keepsBest is 1, must be true or false'],
  ['Run.change', (t) => run(t).change(), 'the argument is undefined, must be an object'],
  [
    'Run.map',
    (t) => run(t).map(),
    'the argument is undefined, must be an object with columns, rows, left, right, bottom, top',
  ],
  ['Core.generate', () => untyped.generate(), 'the argument is undefined, must be an object with dataset'],
  ['Core.generate', () => untyped.generate({ samples: 3 }), 'dataset is missing'],
  ['Core.importData', () => untyped.importData(), 'the argument is undefined, must be an object with points'],
  [
    'Core.importData',
    () => untyped.importData({ points: [1] }),
    'labels or targets are missing, must be one of them',
  ],
  ['Core.importData', () => untyped.importData({ points: [1, 2], labels: [0, 1] }), 'classes is missing'],
  ['Core.load', (t) => untyped.load(run(t).save()), 'the argument is undefined, must be an object with data'],
  ['Dataset.split', (t) => data(t).split(), 'the argument is undefined, must be an object'],
  ['Dataset.split', (t) => data(t).split({ seed: 3 }), 'trainShare or parts is missing'],
  ['Labs.sweep', () => labs.sweep(nothing, 0, nothing), 'run is undefined, must be a Run'],
  ['Labs.gradientCheck', () => labs.gradientCheck(nothing), 'run is undefined, must be a Run'],
  ['Labs.landscape', () => labs.landscape(nothing, nothing), 'run is undefined, must be a Run'],
  [
    'Labs.path',
    () => labs.path(nothing),
    'the argument is undefined, must be an object with surface, optimizer, rate, x, y, steps',
  ],
  ['Labs.softmax', () => labs.softmax(nothing), 'logits is undefined, must be an array of numbers'],
];

refuses('unknown options', 'TypeError', unknown);
refuses('what is missing, or of another type', 'TypeError', missing);

describe('a suggestion', () => {
  const names = ['relu', 'leaky_relu', 'tanh'];
  for (const [given, meant] of [
    ['ReLU', 'relu'],
    ['leakyRelu', 'leaky_relu'],
    ['tahn', 'tanh'],
    ['LEAKY-RELU', 'leaky_relu'],
  ])
    it(`${given}: ${meant}`, () => assert.equal(suggestion(given, names), `; did you mean ${meant}?`));
  for (const given of ['sine', '', 3, null])
    it(`${given}: none`, () => assert.equal(suggestion(given, names), ''));
});
