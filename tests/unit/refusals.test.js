/** Bad input: each call below is refused in documented words, and the run before it stays as it was. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CoreError } from '../../web/core/index.js';
import { core, makeDataset, makeRun, usual } from './load.js';

/** @typedef {import('../../web/core/index.js').Run} Run */
/** @typedef {import('../../web/core/index.js').Dataset} Dataset */

const { dataset, classes, samples, noise, seed } = usual;
/** @param {Record<string, unknown>} changes */
const generating = (changes) => () =>
  core.generate(/** @type {any} */ ({ dataset, classes, samples, noise, seed, ...changes }));
/** @param {Record<string, unknown>} changes */
const building = (changes) => (/** @type {Run} */ _run, /** @type {Dataset} */ data) =>
  core.run(/** @type {any} */ ({ data, ...changes }));
/** @param {unknown} units @param {unknown} [activation] */
const layer = (units, activation = 'relu') => building({ hidden: [{ units, activation }] });
/** @param {Record<string, unknown>} changes */
const mapping = (changes) => (/** @type {Run} */ run) =>
  run.map(/** @type {any} */ ({ columns: 4, rows: 4, left: -1, right: 1, bottom: -1, top: 1, ...changes }));

const far = { points: [0, 0, 1e30, 0], labels: [0, 1], classes: 2 };

/**
 * @type {[string, (run: Run, data: Dataset) => unknown, string, RegExp][]} what, call, error or code,
 * words
 */
const refusals = [
  ['no samples', generating({ samples: 0 }), 'argument', /Core\.generate: samples is 0, must be 3\.\.100000/],
  ['negative samples', generating({ samples: -5 }), 'argument', /samples is -5, must be/],
  ['huge samples', generating({ samples: 2e9 }), 'argument', /samples is 2000000000, must be/],
  [
    'samples beyond 32 bits',
    generating({ samples: 1e12 }),
    'RangeError',
    /samples is 1000000000000, must be/,
  ],
  ['half a sample', generating({ samples: 10.5 }), 'RangeError', /samples is 10\.5, must be a whole number/],
  ['NaN samples', generating({ samples: Number.NaN }), 'RangeError', /samples is NaN/],
  ['a word for samples', generating({ samples: 'many' }), 'TypeError', /samples is 'many', must be a number/],
  ['too few classes', generating({ classes: 1 }), 'argument', /classes is 1, must be 2\.\.10/],
  ['three classes of xor', generating({ dataset: 'xor' }), 'argument', /classes is 3, must be 2\.\.2/],
  ['NaN noise', generating({ noise: Number.NaN }), 'argument', /noise is NaN, must be 0\.\.1/],
  ['infinite noise', generating({ noise: Infinity }), 'argument', /noise is infinity, must be 0\.\.1/],
  [
    'unknown data set',
    generating({ dataset: 'spirale' }),
    'RangeError',
    /'spirale', must be one of spiral, circle/,
  ],
  [
    'negative seed',
    generating({ seed: -1 }),
    'RangeError',
    /seed is -1, must be a whole number in 0\.\.4294967295/,
  ],
  ['no units', layer(0), 'argument', /Core\.run: hidden\[0\]: units is 0, must be 1\.\.4096/],
  ['negative units', layer(-1), 'argument', /units is -1/],
  ['huge units', layer(5000), 'argument', /units is 5000/],
  ['half a unit', layer(1.5), 'RangeError', /units is 1\.5/],
  [
    'unknown activation',
    layer(3, 'relo'),
    'RangeError',
    /activation is 'relo', must be one of identity, relu/,
  ],
  ['unknown loss', building({ loss: 'mae' }), 'RangeError', /loss is 'mae'/],
  ['unknown optimizer', building({ optimizer: 3 }), 'RangeError', /optimizer is 3/],
  ['unknown initializer', building({ initializer: '' }), 'RangeError', /initializer is ''/],
  ['a batch of 0', building({ batch: 0 }), 'argument', /Core\.run: batch is 0, must be 1\.\.4096/],
  [
    'learning rate 0',
    building({ learningRate: 0 }),
    'argument',
    /Core\.run: learningRate is 0, must be 1e-12\.\.1000/,
  ],
  [
    'NaN learning rate',
    (run) => run.change({ learningRate: Number.NaN }),
    'argument',
    /Run\.change: learningRate is NaN/,
  ],
  [
    'negative sigma',
    building({ initializer: 'normal', initialScale: -1 }),
    'argument',
    /Core\.run: initialScale is -1, must be 0\.\.100/,
  ],
  ['beta of 1', building({ optimizer: 'adam', beta1: 1 }), 'argument', /beta1 is 1, must be 0\.\.0\.999999/],
  [
    '17 hidden layers',
    building({ hidden: Array(17).fill({ units: 2, activation: 'relu' }) }),
    'argument',
    /hidden layers is 17/,
  ],
  [
    'too many parameters',
    building({ hidden: Array(8).fill({ units: 4096, activation: 'relu' }) }),
    'shape',
    /too many parameters/,
  ],
  [
    'no training part',
    (_, data) => data.split({ trainShare: 0 }),
    'argument',
    /Dataset\.split: trainShare is 0, must be 0\.01\.\.1/,
  ],
  [
    'unknown part',
    (run) => run.evaluate(/** @type {any} */ ('exam')),
    'RangeError',
    /'exam', must be one of train, validation, test/,
  ],
  ['a map without cells', mapping({ columns: 0 }), 'argument', /columns is 0, must be 1\.\.1024/],
  ['an empty rectangle', mapping({ right: -1 }), 'argument', /rectangle is -1\.\.-1 by -1\.\.1/],
  ['a NaN rectangle', mapping({ top: Number.NaN }), 'argument', /must be finite, and wide enough/],
  [
    'a word for an edge',
    mapping({ left: 'west' }),
    'TypeError',
    /Run\.map: left is 'west', must be a number/,
  ],
  [
    'half a row',
    (run) => run.predict([1, 2, 3]),
    'RangeError',
    /rows has 3 numbers, must be one or more rows of 2/,
  ],
  ['no rows', (run) => run.predict([]), 'RangeError', /rows has 0 numbers, must be one or more/],
  [
    'a point whose square is infinite',
    () => core.run({ data: core.importData(far), features: ['x_squared'] }),
    'data',
    /Core\.run: feature x_squared of sample 1 is infinity, must be finite/,
  ],
  [
    'an unknown class',
    () => core.importData({ points: [1, 2], labels: [0, 2], classes: 2 }),
    'data',
    /class of sample 1 is 2, must be 0\.\.1/,
  ],
  [
    'no data at all',
    () => core.importData({ points: [], labels: [], classes: 2 }),
    'RangeError',
    /points has 0 numbers/,
  ],
];

describe('refusals', () => {
  for (const [what, call, kind, words] of refusals) {
    it(`${what}: ${kind}`, (t) => {
      const data = makeDataset(t);
      const run = makeRun(t, { data });
      const before = run.fingerprint;
      assert.throws(
        () => call(run, data),
        (/** @type {Error & {code?: string}} */ error) => {
          assert.equal(error instanceof CoreError ? error.code : error.name, kind);
          assert.match(error.message, words);
          return true;
        },
      );
      assert.equal(run.fingerprint, before);
      run.trainEpoch();
      assert.equal(run.epoch, 1);
    });
  }

  it('a part without samples cannot be measured', (t) => {
    const run = makeRun(t, { data: makeDataset(t, { trainShare: 1 }) });
    assert.throws(() => run.evaluate('test'), { code: 'state', message: /part test has no samples/ });
    assert.equal(run.evaluate('train').loss > 0, true);
  });

  it('divergence stops with finite parameters, and reset goes on', (t) => {
    const run = makeRun(t, { loss: 'sum_of_squares', optimizer: 'sgd', learningRate: 1000 });
    const first = run.fingerprint;
    assert.throws(
      () => {
        for (let epoch = 0; epoch < 100; epoch++) run.trainEpoch();
      },
      { code: 'diverged', message: /Run\.trainEpoch: in epoch \d+ the loss is .*, lower the learning rate/ },
    );
    assert.ok(run.parameters.every(Number.isFinite));
    const stopped = run.fingerprint;
    assert.throws(() => run.trainMinibatch(), { code: 'diverged' });
    assert.equal(run.fingerprint, stopped);
    run.reset();
    assert.equal(run.fingerprint, first);
    run.change({ learningRate: 0.01 });
    run.trainEpoch();
    assert.equal(run.epoch, 1);
  });
});
