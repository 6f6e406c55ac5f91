import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { History } from '../../web/engine/history.js';

/** @param {number} value */
const moment = (value) => ({
  'loss.train': value,
  'accuracy.test': Number.NaN,
  'probe.0.0': value + 3,
  'probe.0.1': value + 4,
});

/** @param {number} epochs @param {number} maxMoments */
function historyOf(epochs, maxMoments) {
  const history = new History({ maxMoments });
  for (let epoch = 0; epoch <= epochs; epoch++) if (history.wants(epoch)) history.add(epoch, moment(epoch));
  return history;
}

/** @param {History} history @returns its curves as lists */
function curvesOf(history) {
  const { epochs, series } = history.curves();
  const lists = Object.entries(series).map(([name, values]) => [name, [...values]]);
  return { epochs: [...epochs], series: Object.fromEntries(lists) };
}

describe('the history of a run', () => {
  it('keeps every moment while there is room', () => {
    const { epochs, series } = curvesOf(historyOf(3, 10));
    assert.deepEqual(epochs, [0, 1, 2, 3]);
    assert.deepEqual(series, {
      'loss.train': [0, 1, 2, 3],
      'accuracy.test': Array(4).fill(Number.NaN),
      'probe.0.0': [3, 4, 5, 6],
      'probe.0.1': [4, 5, 6, 7],
    });
  });

  it('a figure that is measured later, or no longer, has gaps', () => {
    const history = new History();
    history.add(0, { 'loss.train': 2 });
    history.add(1, { 'loss.train': 1, 'probe.1.0': 0.5 });
    history.add(2, {});
    const { series } = curvesOf(history);
    assert.deepEqual(series['probe.1.0'], [Number.NaN, 0.5, Number.NaN]);
    assert.deepEqual(series['loss.train'], [2, 1, Number.NaN]);
  });

  it('when full it keeps every second moment, evenly, from the first on', () => {
    const { epochs, series } = curvesOf(historyOf(100, 10));
    assert.deepEqual(epochs, [0, 16, 32, 48, 64, 80, 96]);
    assert.deepEqual(series['loss.train'], epochs);
    assert.deepEqual(
      series['probe.0.0'],
      epochs.map((epoch) => epoch + 3),
    );
  });

  it('never holds more than it may, in a run of any length', () => {
    for (const epochs of [9, 10, 11, 99, 1000, 12345]) {
      assert.ok(curvesOf(historyOf(epochs, 10)).epochs.length <= 10);
    }
  });

  it('a moved probe forgets what it read elsewhere', () => {
    const history = historyOf(2, 10);
    const before = history.version;
    history.restart(2, { 'probe.0.0': 0.25 });
    const { series } = curvesOf(history);
    assert.deepEqual(series['probe.0.0'], [Number.NaN, Number.NaN, 0.25]);
    assert.deepEqual(series['loss.train'], [0, 1, 2]);
    assert.notEqual(history.version, before);
  });

  it('a probe moved in the past is known there, and nowhere else', () => {
    const history = historyOf(3, 10);
    history.restart(1, { 'probe.0.0': 0.25 });
    const { series } = curvesOf(history);
    assert.deepEqual(series['probe.0.0'], [Number.NaN, 0.25, Number.NaN, Number.NaN]);
  });

  it('cut after an epoch it goes on from there', () => {
    const history = historyOf(5, 10);
    const before = history.version;
    history.cutAfter(2);
    assert.notEqual(history.version, before);
    history.add(3, moment(30));
    const { epochs, series } = curvesOf(history);
    assert.deepEqual(epochs, [0, 1, 2, 3]);
    assert.deepEqual(series['loss.train'], [0, 1, 2, 30]);
  });
});
