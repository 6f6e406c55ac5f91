/** agreement.js - what a page says of a run beside the run: settings, facts, headings and values. */

import assert from 'node:assert/strict';
import { chartSpecOf, partIn, probeIn } from '../../web/playground/charts/chart-specs.js';
import { chartTitle } from '../../web/playground/charts/labels.js';
import { layerName, unitName } from '../../web/playground/names.js';
import { outputName, writtenOutputs } from '../../web/playground/output/outputs-text.js';
import { addUpToOne, areProbabilities } from '../../web/state/experiment/facts.js';
import { placesOf } from '../../web/state/experiment/probes.js';
import { t } from '../../web/ui/text.js';
import { core } from './load.js';

/** @import { ShownFrame } from '../../web/state/run/engine-types.js' */
/** @import { Store } from '../../web/state/store.js' */
/** @import { ChartSlot } from '../../web/playground/charts/chart-slot.js' */

const { datasets, names } = core;

/**
 * Fails where two things that are shown at once are of different runs.
 * @param {Store} store
 * @param {ChartSlot[]} slots
 */
export function assertAgreement(store, slots) {
  const { frame, sampledFrame } = store;
  if (!store.runInfo.value || !frame.value || !sampledFrame.value) return;
  assertFacts(store);
  for (const each of [frame.value, sampledFrame.value]) assertFrame(store, each);
  assertWords(store, slots);
}

/** @param {Store} store the run is the one of its settings */
function assertFacts({ runInfo, effectiveSettings }) {
  const { classes, features, parts, layerSizes, labels, targets, outputs } = /** @type {any} */ (
    runInfo.value
  );
  const settings = effectiveSettings.value;
  const facts = datasets[settings.dataset];
  const isRegression = facts.task === 'regression';
  assert.equal(classes, isRegression ? 0 : settings.classes, 'classes');
  assert.equal(features, facts.features, 'features');
  assert.equal(parts.length, settings.samples, 'samples');
  assert.equal(labels.length, isRegression ? 0 : settings.samples, 'labels');
  assert.equal(targets.length, isRegression ? settings.samples * outputs : 0, 'targets');
  assert.deepEqual(layerSizes.slice(1, -1), [...settings.hidden], 'hidden layers');
  assert.equal(layerSizes[0], features === 2 ? settings.features.length : features, 'inputs');
  const counts = names.part.map(
    (_, place) => parts.filter((/** @type {number} */ at) => at === place).length,
  );
  const { trainShare, validationShare } = settings;
  [trainShare, validationShare, 1 - trainShare - validationShare].forEach((share, place) => {
    const difference = Math.abs(counts[place] - share * settings.samples);
    assert.ok(
      difference <= Math.max(classes, 1) + 1,
      `${names.part[place]}: ${counts} of ${settings.samples}`,
    );
  });
}

/** @param {Store} store @param {ShownFrame} frame of that run, no other */
function assertFrame({ runInfo, effectiveSettings }, { views, probes, probeSettings }) {
  const { classes, features, outputs, parts, layerSizes, targets } = /** @type {any} */ (runInfo.value);
  const settings = effectiveSettings.value;
  assert.equal(probes.length, features > 2 ? 1 : placesOf(probeSettings).length, 'probes');
  for (const values of probes) {
    assert.equal(values.length, outputs, 'outputs at a probe');
    const all = Array.from(values);
    if (areProbabilities(settings))
      assert.ok(
        all.every((value) => value >= 0 && value <= 1),
        `shares ${all}`,
      );
    const sum = all.reduce((total, value) => total + value, 0);
    if (addUpToOne(settings, outputs)) assert.ok(Math.abs(sum - 1) < 1e-3, `they add up to ${sum}`);
  }
  if (views.nodeMaps) assert.equal(views.nodeMaps.shown.length, layerSizes.length, 'columns of nodes');
  if (views.layers) assert.equal(views.layers.length, layerSizes.length - 1, 'layers');
  if (views.guesses?.length) assert.equal(views.guesses.length, parts.length, 'guesses');
  if (views.map?.length) assert.equal(views.map.length, outputs * 25, 'map');
  if (views.curve?.length) assert.equal(views.curve.length, 9, 'curve');
  for (const matrix of Object.values(views.confusion ?? {}))
    if (matrix) assert.equal(matrix.confusion.length, classes, 'confusion matrix');
  for (const residuals of Object.values(views.residuals ?? {}))
    if (residuals) assert.equal(residuals.targets.length, targets.length, 'residuals');
}

/** @param {Store} store @param {ChartSlot[]} slots headings, names and charts are of that run, too */
function assertWords(store, slots) {
  const { classes, layerSizes, parts, outputs } = /** @type {any} */ (store.runInfo.value);
  const { loss } = store.effectiveSettings.value;
  const kind = { softmax_cross_entropy: 'softmax', binary_cross_entropy: 'sigmoid' }[loss] ?? 'identity';
  assert.equal(chartTitle(store, 'probe'), t(`chart.probe.${kind}`), 'heading of the probe');
  assert.equal(writtenOutputs(store, 0).length, outputs, 'bars');
  const areShares = kind !== 'identity' && outputs > 1;
  const name = outputs === 1 ? 'output.value' : areShares ? 'output.class' : 'output.raw';
  assert.equal(outputName(store, outputs - 1), t(name, { index: outputs - 1 }), 'name of an output');
  assert.equal(layerName(store, layerSizes.length - 1), t('inspect.outputs'));
  assert.ok(unitName(store, { layer: 0, unit: layerSizes[0] - 1 }));
  for (const slot of slots) {
    const figure = chartSpecOf(store, slot);
    if (!figure) continue;
    const [first] = figure.lines;
    const part = parts.filter((/** @type {number} */ at) => names.part[at] === partIn(store, slot)).length;
    if (figure.note) assert.equal(first.xs.length, part * outputs, 'points of a part');
    if (figure.name === 'gradient')
      assert.equal(figure.lines.length, layerSizes.length - 1, 'lines of layers');
    // A probe that was just added has no curve yet.
    const isMeasured = probeIn(store, slot) < (store.sampledFrame.value?.probes.length ?? 0);
    if (figure.name === 'probe' && isMeasured) assert.equal(figure.lines.length, outputs, 'lines of outputs');
    if (figure.name === 'accuracy') assert.ok(classes > 0, 'accuracy of classes');
  }
}
