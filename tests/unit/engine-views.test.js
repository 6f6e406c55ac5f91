import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplesOf } from '../../web/engine/views/samples.js';
import { computeViews } from './compute-views.js';
import { makeDataset, makeRun } from './load.js';

/**
 * @param {import('node:test').TestContext} t
 * @param {object} [dataset]
 * @param {object} [network]
 */
function subject(t, dataset = {}, network = {}) {
  const data = makeDataset(t, dataset);
  const run = makeRun(t, { data, ...network });
  for (let epoch = 0; epoch < 5; epoch++) run.trainEpoch();
  return { run, data, probes: [] };
}

const REGRESSION = { loss: 'mean_squared_error' };

/** @param {ArrayLike<number>} logits @returns {number[]} */
function softmax(logits) {
  const powers = Array.from(logits, Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** @param {ArrayLike<number>} values @param {ArrayLike<number>} others */
function assertClose(values, others) {
  assert.equal(values.length, others.length);
  for (let i = 0; i < values.length; i++) assert.ok(Math.abs(values[i] - others[i]) < 1e-5, `${values[i]}`);
}

describe('samples as the page gets them', () => {
  it('stand feature by feature, with labels or with targets', (t) => {
    const digits = makeDataset(t, { dataset: 'digits8', classes: 10, samples: 40 });
    const images = samplesOf(digits);
    assert.equal(images.points[5 * 40 + 3], digits.points[3 * 64 + 5]);
    assert.deepEqual([images.labels.length, images.targets.length, images.outputs], [40, 0, 10]);
    const sine = samplesOf(makeDataset(t, { dataset: 'sine', classes: 0, samples: 40 }));
    assert.deepEqual([sine.labels.length, sine.targets.length, sine.classes, sine.features], [0, 40, 0, 1]);
  });
});

describe('the views', () => {
  it('guesses are wrong as often as the accuracy says', (t) => {
    for (const [dataset, network] of [
      [{}, {}],
      [{ dataset: 'moons', classes: 2 }, { loss: 'binary_cross_entropy' }],
      [{ dataset: 'digits8', classes: 10 }, {}],
    ]) {
      const { run, data, probes } = subject(t, { ...dataset, trainShare: 1 }, network);
      const { guesses } = computeViews({ run, data, probes }, { guesses: {} });
      const right = data.labels.filter((label, i) => label === guesses?.[i]).length;
      assert.ok(right > 0 && right < data.samples, `${right} right`);
      assertClose([right / data.samples], [run.evaluate('train').accuracy]);
    }
    const curve = subject(t, { dataset: 'sine', classes: 0 }, REGRESSION);
    assert.equal(computeViews(curve, { guesses: {} }).guesses?.length, 0);
  });

  it('the batch is the training samples of the last step, none before it', (t) => {
    const { run, data, probes } = subject(t);
    assert.equal(computeViews({ run, data, probes }, { batch: {} }).batch?.length, 0);
    run.trainMinibatch();
    const { batch } = computeViews({ run, data, probes }, { batch: {} });
    assert.equal(batch?.length, 32);
    assert.equal(new Set(batch).size, 32);
    const { parts } = data;
    assert.ok(batch?.every((sample) => parts[sample] === 0));
  });

  it('the curve is what the network predicts from -1.2 to 1.2', (t) => {
    const { run, data, probes } = subject(t, { dataset: 'sine', classes: 0 }, REGRESSION);
    const { curve } = computeViews({ run, data, probes }, { curve: { size: 5 } });
    assertClose(curve ?? [], run.predict([-1.2, -0.6, 0, 0.6, 1.2]));
  });

  it('the map has a layer for the only target, and none for images', (t) => {
    const plane = subject(t, { dataset: 'plane', classes: 0 }, REGRESSION);
    assert.equal(computeViews(plane, { map: { size: 10 } }).map?.length, 100);
    const digits = subject(t, { dataset: 'digits8', classes: 10 });
    assert.equal(computeViews(digits, { map: { size: 10 } }).map?.length, 0);
  });
});

describe('logits', () => {
  it('of probes in the plane have the outputs as their softmax', (t) => {
    const { run, data } = subject(t);
    const probes = [
      [0.3, 0.2],
      [-1.1, 0.9],
    ];
    const { logits } = computeViews({ run, data, probes }, { logits: {} });
    assert.equal(logits?.length, 2);
    for (const [i, probe] of probes.entries()) assertClose(softmax(logits?.[i] ?? []), run.predict(probe));
  });

  it('of a sample are the sums that the core tells of it', (t) => {
    const { run, data, probes } = subject(t, { dataset: 'digits8', classes: 10 });
    for (const sample of [0, 7, 299]) {
      const { logits } = computeViews({ run, data, probes }, { logits: { sample } });
      const row = data.points.subarray(sample * 64, (sample + 1) * 64);
      assertClose(softmax(logits?.[0] ?? []), run.predict(row));
    }
  });

  it('of a linear output are the outputs themselves', (t) => {
    const { run, data } = subject(t, { dataset: 'sine', classes: 0 }, REGRESSION);
    const { logits } = computeViews({ run, data, probes: [[0.4]] }, { logits: {} });
    assertClose(logits?.[0] ?? [], run.predict([0.4]));
  });
});
