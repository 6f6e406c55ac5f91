/** Data sets as JavaScript gets them: what each is, and how they are made. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { core, makeDataset } from './load.js';

/** @typedef {import('../../web/core/index.js').Dataset} Dataset */

const kinds = core.names.dataset.map((name) => /** @type {const} */ ([name, core.datasets[name]]));
const gates = ['and', 'or', 'nand', 'xor_gate'];

/** FNV-1a over the bytes, as tests/native/fingerprint.c has it. @param {Float32Array[]} arrays */
function hashOf(...arrays) {
  let hash = 2166136261;
  for (const array of arrays)
    for (const byte of new Uint8Array(array.buffer)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}

/** @param {import('node:test').TestContext} t @param {Dataset} data */
function kept(t, data) {
  t.after(() => data.dispose());
  return data;
}

describe('the table of data sets', () => {
  it('has an entry for each name', () => {
    assert.deepEqual(Object.keys(core.datasets), core.names.dataset);
    const spiral = { task: 'classification', features: 2, fewestClasses: 2, mostClasses: 10 };
    assert.deepEqual(core.datasets.spiral, spiral);
    const sine = { task: 'regression', features: 1, fewestClasses: 0, mostClasses: 0 };
    assert.deepEqual(core.datasets.sine, sine);
    assert.equal(core.datasets.digits16.features, 256);
  });

  for (const [dataset, facts] of kinds) {
    it(`${dataset} is what the table says, without noise, the same for the same seed`, (t) => {
      const settings = { dataset, classes: undefined, noise: 0, samples: 400 };
      const data = makeDataset(t, settings);
      const other = makeDataset(t, { ...settings, noise: 0.1, seed: 8 });
      const { features, classes, outputs, samples, points, labels, targets } = data;
      const isRegression = facts.task === 'regression';
      assert.deepEqual([features, classes, samples], [facts.features, facts.fewestClasses, 400]);
      assert.deepEqual([labels.length, targets.length], isRegression ? [0, 400] : [400, 0]);
      assert.equal(outputs, isRegression ? 1 : classes);
      assert.ok([...points, ...targets].every((value) => Math.abs(value) <= 1.1));
      assert.deepEqual(makeDataset(t, settings).points, points);
      assert.notDeepEqual(other.points, points);
      if (isRegression || gates.includes(dataset)) return;
      assert.equal(labels.filter((label) => label === 0).length, 200);
    });
  }

  for (const compiler of ['gcc', 'clang']) {
    it(`${compiler} makes the same bits`, (t) => {
      const program = new URL(`../../.build/fingerprint-${compiler}`, import.meta.url).pathname;
      const lines = execFileSync(program, ['data'], { encoding: 'utf8' }).trim().split('\n');
      const here = kinds.map(([dataset, { mostClasses }]) => {
        const data = makeDataset(t, { dataset, classes: mostClasses, samples: 500, noise: 0.1, seed: 7 });
        return { dataset, hash: hashOf(data.points, data.targets) };
      });
      assert.deepEqual(
        lines.map((line) => JSON.parse(line)),
        here,
      );
    });
  }
});

describe('generating', () => {
  it('xor labels a point by whether its coordinates differ in sign', (t) => {
    const { points, labels } = makeDataset(t, { dataset: 'xor', classes: 2, noise: 0 });
    assert.ok(labels.every((label, i) => label === Number(points[2 * i] * points[2 * i + 1] < 0)));
  });

  it('balance is the share of the first class', (t) => {
    const { labels } = makeDataset(t, { dataset: 'circle', classes: 2, samples: 200, balance: 0.2 });
    assert.equal(labels.filter((label) => label === 0).length, 40);
  });

  it('a gate without noise is its truth table', (t) => {
    const { points, labels } = makeDataset(t, { dataset: 'or', classes: 2, samples: 4, noise: 0 });
    assert.deepEqual([...points], [0, 0, 1, 0, 0, 1, 1, 1]);
    assert.deepEqual([...labels], [0, 1, 1, 1]);
  });

  it('a drawn curve is followed between its values', (t) => {
    const data = kept(t, core.curve({ values: [1, 0, 1], samples: 100, seed: 3 }));
    const { points, targets } = data;
    assert.ok(targets.every((target, i) => Math.abs(target - Math.abs(points[i])) < 1e-6));
    assert.deepEqual([data.features, data.outputs, data.classes], [1, 1, 0]);
  });

  it('a curve of nothing is refused', () => {
    assert.throws(() => core.curve({ values: [] }), { code: 'argument', message: /values is 0, must be 2/ });
  });

  it('two hidden layers read digits, a single layer clearly worse', (t) => {
    const data = makeDataset(t, {
      ...{ dataset: 'digits8', classes: 10, samples: 1000 },
      ...{ noise: 0, seed: 1, trainShare: 0.8 },
    });
    const accuracies = [[64, 32], []].map((sizes) => {
      const hidden = sizes.map((units) => /** @type {const} */ ({ units, activation: 'relu' }));
      const run = core.run({ data, hidden, learningRate: 0.003, seed: 1 });
      t.after(() => run.dispose());
      while (run.epoch < 60) run.trainEpoch();
      return run.evaluate('test').accuracy;
    });
    assert.ok(accuracies[0] >= 0.97 && accuracies[1] < 0.92, `${accuracies}`);
  });
});
