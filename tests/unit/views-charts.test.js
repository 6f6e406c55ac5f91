import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Recorder } from '../../web/engine/recorder.js';
import { runToEnd } from '../../web/engine/resumable.js';
import { roundRange } from '../../web/engine/views/histograms.js';
import { inspectSubset } from '../../web/engine/views/inspect-subset.js';
import { computeViews } from './compute-views.js';
import { core, makeDataset, makeRun, usual } from './load.js';

/**
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof makeDataset>[1] & {loss?: import('../../web/core/index.js').LossName}} [changes]
 */
function trainedRun(t, { loss = usual.loss, ...ofData } = {}) {
  const data = makeDataset(t, ofData);
  const run = makeRun(t, { loss, data });
  for (let epoch = 0; epoch < 30; epoch++) run.trainEpoch();
  return { run, data, probes: [] };
}

const CIRCLE = /** @type {const} */ ({ dataset: 'circle', classes: 2, loss: 'binary_cross_entropy' });

describe('the confusion matrix', () => {
  for (const changes of [{}, CIRCLE]) {
    it(`counts the guesses, sample by sample: ${JSON.stringify(changes)}`, (t) => {
      const subject = trainedRun(t, changes);
      const { run, data } = subject;
      const { confusion, guesses } = computeViews(subject, {
        confusion: { parts: ['train', 'test'] },
        guesses: {},
      });
      for (const part of /** @type {const} */ (['train', 'test'])) {
        const place = core.names.part.indexOf(part);
        const counted = Array.from({ length: data.classes }, () => Array(data.classes).fill(0));
        data.parts.forEach((at, sample) => {
          if (at === place) counted[data.labels[sample]][guesses?.[sample] ?? -1]++;
        });
        assert.deepEqual(confusion?.[part]?.confusion, counted);
        assert.equal(
          counted.flat().reduce((sum, count) => sum + count, 0),
          run.count(part),
        );
      }
    });
  }

  it('is none for regression and for a part without samples, as are residuals of classes', (t) => {
    const request = { confusion: { parts: ['validation'] }, residuals: { parts: ['train'] } };
    assert.deepEqual(computeViews(trainedRun(t), request), {
      confusion: { validation: null },
      residuals: { train: null },
    });
  });
});

describe('the residuals', () => {
  it('stand behind R² and RMSE', (t) => {
    const { run, data } = trainedRun(t, { dataset: 'plane', classes: 0, loss: 'mean_squared_error' });
    const request = { residuals: { parts: ['test'] }, confusion: { parts: ['test'] } };
    const { residuals, confusion } = computeViews({ run, data, probes: [] }, request);
    assert.equal(confusion?.test, null);
    const view = residuals?.test;
    assert.ok(view);
    const place = core.names.part.indexOf('test');
    const errors = Array.from(view.targets, (target, i) => target - view.predictions[i]).filter(
      (_, i) => data.parts[i] === place,
    );
    const squares = errors.reduce((sum, error) => sum + error * error, 0);
    assert.equal(errors.length, run.count('test'));
    assert.ok(Math.abs(Math.sqrt(squares / errors.length) - view.rmse) < 1e-6);
    assert.ok(view.r2 > 0.5 && view.r2 < 1, `R² ${view.r2}`);
  });
});

describe('the histograms', () => {
  it('count every weight of a layer, and every output of its units', (t) => {
    const subject = trainedRun(t);
    const requests = /** @type {const} */ ([
      { quantity: 'weights', layer: 1 },
      { quantity: 'outputs', layer: 0 },
      { quantity: 'weights', layer: 9 },
    ]);
    const { histograms } = computeViews(subject, { histograms: { requests } });
    const totals = histograms?.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
    assert.deepEqual(totals, [16 * 16, 16 * 50, 16 * 3]); // every third of 150 samples
    assert.ok(histograms?.every(({ low, high }) => low < high));
  });

  it('have round ends outside the values, also where all are equal', () => {
    assert.deepEqual(roundRange([-1.23, 0.4, 2.71]), { low: -2, high: 3 });
    const { low, high } = roundRange([0.012, 0.055]);
    assert.ok(low <= 0.012 && low > 0 && high >= 0.055 && high < 0.07);
    assert.deepEqual(roundRange([0, 0]), { low: -0.5, high: 0.5 });
    assert.deepEqual(roundRange([]), { low: -0.5, high: 0.5 });
  });
});

describe('an inspection of few samples', () => {
  it('takes them from both ends of a line: no fresh ReLU unit is dead, for each answers on one side', (t) => {
    const data = makeDataset(t, { dataset: 'sine', classes: 0 });
    const run = makeRun(t, { data, hidden: [{ units: 16, activation: 'relu' }], loss: 'mean_squared_error' });
    assert.ok(run.count('train') > 64);
    assert.ok(run.inspect().dead(0) > 0);
    assert.equal(inspectSubset(run).dead(0), 0);
  });
});

describe('the curves of the steps', () => {
  it('are the rate and the length of the gradient in each layer', (t) => {
    const { run } = trainedRun(t);
    const recorder = new Recorder();
    recorder.start(run);
    runToEnd(recorder.record(run));
    const { series } = recorder.curvesSince(-1) ?? assert.fail();
    assert.deepEqual(series.rate, Float64Array.of(usual.learningRate));
    const norms = [0, 1, 2].map((layer) => inspectSubset(run).norm('weight_gradients', layer));
    assert.deepEqual(
      norms,
      [0, 1, 2].map((layer) => series[`gradient.${layer}`][0]),
    );
    assert.ok(norms.every((norm) => norm > 0));
    assert.equal('gradient.3' in series, false);
  });
});
