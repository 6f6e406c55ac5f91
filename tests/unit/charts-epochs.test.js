import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computed, effect } from '@preact/signals-core';
import { ChartSlot } from '../../web/playground/charts/chart-slot.js';
import { chartSpecOf } from '../../web/playground/charts/chart-specs.js';
import { historyChart } from '../../web/playground/charts/history-charts.js';
import { Store } from '../../web/state/store.js';
import { palette } from '../../web/ui/palette.js';
import './languages.js';

describe('a chart over epochs', () => {
  const nan = Number.NaN;
  const curves = {
    version: 1,
    epochs: Float64Array.of(0, 1),
    series: {
      'loss.train': Float64Array.of(2, 1),
      'loss.validation': Float64Array.of(nan, nan),
      'loss.test': Float64Array.of(3, 2),
    },
  };
  palette.value = /** @type {any} */ ({
    accent: [0, 0, 1],
    ink3: [1, 1, 1],
    classes: Array(10).fill([0, 1, 0]),
  });

  it('shows the parts that were measured, and the runs before', () => {
    const store = new Store();
    store.earlierRuns.value = Array.from({ length: 2 }, (_, run) => ({
      label: `run ${run}`,
      task: store.task.value,
      history: curves,
    }));
    const { lines } = historyChart(store, 'loss', 0, curves);
    assert.deepEqual(
      lines.map(({ label, role }) => role ?? label),
      ['Training', 'Test', 'past', 'past'],
    );
    assert.deepEqual([lines[2].label, lines[3].label], ['run 0', 'run 1']);
    assert.deepEqual(lines[3].values, Float64Array.of(3, 2));
  });

  it('smooths this run, not those before, and keeps what was measured', () => {
    const store = new Store();
    store.experiment.value = { ...store.experiment.value, smoothing: 0.5 };
    store.earlierRuns.value = [{ label: 'before', task: store.task.value, history: curves }];
    const [train, , before] = historyChart(store, 'loss', 0, curves).lines;
    assert.deepEqual(train.raw, Float64Array.of(2, 1));
    assert.ok(train.values[1] > 1);
    assert.equal(before.raw, undefined);
  });

  it('leaves out runs of another task until theirs is back', () => {
    const store = new Store();
    const pastIn = () => {
      const { lines } = historyChart(store, 'loss', 0, curves);
      return lines.filter(({ role }) => role === 'past').map(({ label }) => label);
    };
    const stand = (/** @type {string} */ dataset) => {
      store.committedSettings.value = { ...store.experiment.value, dataset };
      return store.task.value;
    };
    store.earlierRuns.value = ['spiral', 'sine', 'spiral'].map((dataset, run) => ({
      label: String(run),
      task: stand(dataset),
      history: curves,
    }));
    assert.deepEqual(pastIn(), ['0', '2']);
    stand('sine');
    assert.deepEqual(pastIn(), ['1']);
  });

  it('is drawn anew when the curves change, not with every reading', () => {
    const store = new Store();
    const figure = computed(() => chartSpecOf(store, new ChartSlot(0)));
    let drawings = 0;
    effect(() => {
      if (figure.value) drawings++;
    });
    /** @param {number} epoch @param {number} [newestEpoch] */
    const read = (epoch, newestEpoch = epoch) => {
      store.sampledFrame.value = /** @type {any} */ ({ epoch, newestEpoch, views: {} });
      return drawings;
    };
    store.history.value = curves;
    assert.equal(drawings, 0);
    assert.equal(read(1), 1);
    assert.equal(read(2), 1);
    store.history.value = { ...curves, version: 2 };
    assert.equal(drawings, 1);
    assert.equal(read(3), 2);
    assert.equal(read(1, 3), 3); // an earlier moment is marked
  });
});
