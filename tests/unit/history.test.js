import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { History } from '../../web/engine/history.js';

/** @param {number} value */
const moment = (value) => ({
  loss: { train: value, test: value + 1 },
  accuracy: { train: value + 2, test: Number.NaN },
  probe: [value + 3, value + 4],
});

/** @param {number} epochs @param {number} maxMoments */
function historyOf(epochs, maxMoments) {
  const history = new History({ maxMoments });
  for (let epoch = 0; epoch <= epochs; epoch++) if (history.wants(epoch)) history.add(epoch, moment(epoch));
  return history;
}

describe('the history of a run', () => {
  it('keeps every moment while there is room', () => {
    const curves = historyOf(3, 10).curves();
    assert.deepEqual(curves.epochs, [0, 1, 2, 3]);
    assert.deepEqual(curves.lossTest, [1, 2, 3, 4]);
    assert.deepEqual(curves.accuracyTrain, [2, 3, 4, 5]);
    assert.deepEqual(curves.accuracyTest, [Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    assert.deepEqual(curves.probe, [
      [3, 4, 5, 6],
      [4, 5, 6, 7],
    ]);
  });

  it('when full it keeps every second moment, evenly, from the first on', () => {
    const { epochs, lossTrain, probe } = historyOf(100, 10).curves();
    assert.deepEqual(epochs, [0, 16, 32, 48, 64, 80, 96]);
    assert.deepEqual(lossTrain, epochs);
    assert.deepEqual(
      probe[0],
      epochs.map((epoch) => epoch + 3),
    );
  });

  it('never holds more than it may, in a run of any length', () => {
    for (const epochs of [9, 10, 11, 99, 1000, 12345]) {
      assert.ok(historyOf(epochs, 10).curves().epochs.length <= 10);
    }
  });

  it('a moved probe forgets what it read elsewhere', () => {
    const history = historyOf(2, 10);
    const before = history.version;
    history.moveProbe([0.25, 0.75]);
    assert.deepEqual(history.curves().probe, [
      [Number.NaN, Number.NaN, 0.25],
      [Number.NaN, Number.NaN, 0.75],
    ]);
    assert.notEqual(history.version, before);
  });
});
