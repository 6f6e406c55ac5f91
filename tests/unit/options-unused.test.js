/** options-unused.test.js - options that would have no effect beside the others are refused by name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, makeDataset, makeRun } from './load.js';
import { labCore, labs } from './load-labs.js';
import { data, generating, refuses, run, running, untyped } from './options-help.js';

/** Where two classes may differ in size. */
const UNEQUAL = 'spiral, circle, xor, gaussian, moons, rings, checkerboard, blobs, digits8, digits16';

/** @type {import('./options-help.js').Rows} */
const unused = [
  [
    'Core.run',
    running({ optimizer: 'sgd', beta1: 0.5 }),
    'beta1 (0.5) has no effect with the optimizer sgd, only with momentum, adam, nesterov, adamw',
  ],
  [
    'Core.run',
    running({ optimizer: 'momentum', beta2: 0.5 }),
    'beta2 (0.5) has no effect with the optimizer momentum, only with adam, rmsprop, adamw',
  ],
  [
    'Core.run',
    running({ initialScale: 0.5 }),
    'initialScale (0.5) has no effect with the initializer he, only with normal, constant, uniform',
  ],
  [
    'Core.run',
    running({ schedule: { kind: 'cosine', factor: 0.5 } }),
    'factor (0.5) has no effect with the schedule cosine, only with step',
  ],
  [
    'Core.run',
    (t) => untyped.run({ data: makeDataset(t, { dataset: 'sine', classes: 0 }), features: ['x'] }),
    'features (an array of 1) has no effect with data of 1 features, only in the plane',
  ],
  [
    'Core.run',
    (t) =>
      untyped.run({ data: makeDataset(t, { dataset: 'sine', classes: 0 }), stop: { targetAccuracy: 1 } }),
    'targetAccuracy (1) has no effect with targets, only with classes',
  ],
  [
    'Run.change',
    (t) => run(t).change({ schedule: { kind: 'constant', period: 3 } }),
    'period (3) has no effect with the schedule constant, only with step, cosine, warmup_cosine',
  ],
  [
    'Core.generate',
    generating({ classes: 3, balance: 0.4 }),
    'balance (0.4) has no effect with 3 classes, only with 2',
  ],
  [
    'Core.generate',
    generating({ dataset: 'and', balance: 0.4 }),
    `balance (0.4) has no effect with the dataset and, only with ${UNEQUAL}`,
  ],
  [
    'Core.importData',
    () => untyped.importData({ points: [1, 2], labels: [0, 1], classes: 2, outputs: 1 }),
    'outputs (1) has no effect with labels, only with targets',
  ],
  [
    'Core.importData',
    () => untyped.importData({ points: [1, 2], targets: [0, 1], classes: 2 }),
    'classes (2) has no effect with targets, only with labels',
  ],
  [
    'Dataset.split',
    (t) => data(t).split({ parts: data(t).parts, seed: 1 }),
    'seed (1) has no effect where parts are given',
  ],
  [
    'Labs.outputLoss',
    () => labs.outputLoss({ loss: 'half_sum', outputs: [1], targets: [1], epsilon: 0.1 }),
    'epsilon (0.1) has no effect with half_sum, only with cross_entropy',
  ],
];

refuses('options without effect', 'RangeError', unused);

describe('options that have an effect', () => {
  it('count without naming the default that they belong to', (t) => {
    const adam = running({ beta1: 0.5 })(t);
    const named = running({ optimizer: 'adam', beta1: 0.5 })(t);
    const usual = running({})(t);
    for (const each of [adam, named, usual]) each.trainEpoch();
    assert.equal(adam.fingerprint, named.fingerprint);
    assert.notEqual(adam.fingerprint, usual.fingerprint);
    assert.equal(running({ initialBias: 0.25 })(t).parameters.at(-1), 0.25);
  });

  it('may be undefined: as if they were left out', (t) => {
    const options = { dropout: undefined, beta1: undefined, initialScale: undefined, schedule: undefined };
    running({ optimizer: 'sgd', beta1: undefined })(t);
    assert.equal(running(options)(t).fingerprint, makeRun(t, { seed: 0, hidden: [] }).fingerprint);
  });

  it('are told by kind', () => {
    assert.deepEqual(core.optionsOf.optimizer.rmsprop, ['beta2']);
    assert.deepEqual(core.optionsOf.schedule.warmup_cosine, ['period', 'warmup']);
    assert.deepEqual(core.optionsOf.initializer.normal, ['initialScale']);
    assert.deepEqual(core.optionsOf.dataset.circle, ['balance']);
    assert.deepEqual(labCore.optionsOf, core.optionsOf);
    for (const [list, kinds] of Object.entries(core.optionsOf))
      assert.deepEqual(Object.keys(kinds), core.names[/** @type {keyof typeof core.names} */ (list)]);
  });

  it('nodes take a right operand just where the operation has two', (t) => {
    const graph = /** @type {any} */ (labs.graph());
    t.after(() => graph.dispose());
    graph.input(2);
    for (const operation of labCore.names.operation.filter((name) => name !== 'input' && name !== 'power')) {
      const withOne = () => graph.node(operation, 0);
      const withTwo = () => graph.node(operation, 0, 0);
      const isBinary = ['add', 'multiply', 'subtract', 'divide', 'max'].includes(operation);
      assert.throws(isBinary ? withOne : withTwo, /Graph\.node: right/, operation);
      (isBinary ? withTwo : withOne)();
    }
  });
});
