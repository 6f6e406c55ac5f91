/** choices.test.js - a choice about a part of a run ends with that part. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChartSlot, OUTPUT } from '../../web/playground/charts/chart-slot.js';
import { chartSpecOf, layerIn, probeIn, viewsOf } from '../../web/playground/charts/chart-specs.js';
import { hiddenCount, probeCount } from '../../web/playground/charts/labels.js';
import { placesOf, withPlaces } from '../../web/state/experiment/probes.js';
import { Store } from '../../web/state/store.js';
import { palette } from '../../web/ui/palette.js';

/**
 * A store with a run.
 * @param {number[]} hidden layers
 * @param {number} [more] probes than one
 */
function storeWith(hidden, more = 0) {
  palette.value ??= /** @type {any} */ ({
    accent: [0, 0, 0],
    ink3: [0, 0, 0],
    classes: Array(10).fill([0, 0, 0]),
  });
  const store = new Store();
  const stand = (/** @type {number[]} */ layers, /** @type {number} */ probes) => {
    const moreProbes = [0.1, 0.2, 0.3, 0.4].slice(0, 2 * probes);
    const charts = ['weights', 'probe', 'confusion'];
    store.experiment.value = { ...store.experiment.value, charts, moreProbes };
    store.runInfo.value = /** @type {any} */ ({
      classes: 3,
      features: 2,
      layerSizes: [2, ...layers, 3],
      parts: [0],
    });
    const histograms = layers.concat(3).map((units, layer) => ({
      ...{ quantity: 'weights', layer, low: 0, high: 1 },
      counts: Array(units).fill(1),
    }));
    const series = Object.fromEntries(
      Array.from({ length: probes + 1 }, (_, probe) => [`probe.${probe}.0`, [probe]]),
    );
    store.history.value = /** @type {any} */ ({ version: 1, epochs: [0], series });
    store.sampledFrame.value = /** @type {any} */ ({
      views: { histograms },
      probes: Array(probes + 1).fill([1]),
    });
  };
  stand(hidden, more);
  return { store, stand };
}

/** @param {Store} store @param {ChartSlot} slot as the row of charts does when the run has changed */
function follow(store, slot) {
  const classes = store.runInfo.value?.classes ?? 0;
  const probes = placesOf(store.viewSettings.value).slice(0, probeCount(store));
  slot.forgetLost({ hidden: hiddenCount(store), probes, classes, newestEpoch: 0 });
}

describe('a chart of one layer', () => {
  it('shows the first where the chosen one is no more, in words and in numbers', () => {
    const { store, stand } = storeWith([4, 5, 6, 7]);
    const slot = new ChartSlot(0);
    slot.layer.value = 3;
    assert.equal(chartSpecOf(store, slot)?.lines[0].values.length, 7);
    stand([4], 0);
    assert.equal(layerIn(store, slot), 0);
    assert.equal(chartSpecOf(store, slot)?.lines[0].values.length, 4);
    assert.deepEqual(viewsOf(store, [slot]).histograms, { requests: [{ quantity: 'weights', layer: 0 }] });
    follow(store, slot);
    stand([4, 5, 6, 7], 0);
    assert.equal(layerIn(store, slot), 0, 'the choice does not come back by itself');
  });

  it('stays at the output layer wherever that is', () => {
    const { store, stand } = storeWith([4, 5]);
    const slot = new ChartSlot(0);
    slot.layer.value = OUTPUT;
    for (const hidden of [[4, 5], [4], [], [4, 5, 6]]) {
      stand(hidden, 0);
      follow(store, slot);
      assert.equal(layerIn(store, slot), hidden.length);
      assert.equal(chartSpecOf(store, slot)?.lines[0].values.length, 3);
    }
  });
});

describe('a chart of one probe', () => {
  it('shows the first where the chosen one is no more', () => {
    const { store, stand } = storeWith([4], 2);
    const slot = new ChartSlot(1);
    slot.probe.value = 2;
    assert.deepEqual(chartSpecOf(store, slot)?.lines[0].values, [2]);
    stand([4], 0);
    assert.equal(probeIn(store, slot), 0);
    assert.deepEqual(chartSpecOf(store, slot)?.lines[0].values, [0]);
  });

  it('stays with its probe where another one is removed, and comes back with it', () => {
    const { store, stand } = storeWith([4], 2);
    const slot = new ChartSlot(1);
    follow(store, slot);
    slot.probe.value = 2;
    const { experiment } = store;
    const [first, , third] = placesOf(experiment.value);
    experiment.value = { ...experiment.value, ...withPlaces([first, third]) };
    follow(store, slot);
    assert.equal(slot.probe.value, 1);
    stand([4], 2);
    follow(store, slot);
    assert.equal(slot.probe.value, 2);
    experiment.value = { ...experiment.value, ...withPlaces([first]) };
    follow(store, slot);
    assert.equal(slot.probe.value, 0, 'the first one, where it is removed itself');
  });
});

describe('how a chart is looked at', () => {
  it('is forgotten with another chart', () => {
    const slot = new ChartSlot(0);
    const fresh = JSON.stringify(Object.values(slot));
    Object.assign(slot.layer, { value: 2 });
    Object.assign(slot.probe, { value: 1 });
    Object.assign(slot.part, { value: 'train' });
    Object.assign(slot.isTable, { value: true });
    slot.range.value = { min: 1, max: 2 };
    slot.cursor.value = 1;
    slot.cell.value = [0, 1];
    slot.reset();
    assert.equal(JSON.stringify(Object.values(slot)), fresh);
  });

  it('ends with the cell of a class, and with epochs that the new run has not got', () => {
    const { store } = storeWith([4]);
    const slot = new ChartSlot(2);
    slot.cell.value = [2, 2];
    slot.range.value = { min: 0, max: 50 };
    follow(store, slot);
    assert.deepEqual([slot.cell.value, slot.range.value], [[2, 2], { min: 0, max: 50 }]);
    slot.cell.value = [0, 3];
    slot.range.value = { min: 20, max: 50 };
    follow(store, slot);
    assert.deepEqual([slot.cell.value, slot.range.value], [null, null]);
  });
});
