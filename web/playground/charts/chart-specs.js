/** chart-specs.js - the figure of a chart at the newest sampled frame. */

import { OUTPUT } from './chart-slot.js';
import { CHART_TYPES, filledParts, shownFor } from './chart-types.js';
import { historyChart } from './history-charts.js';
import { chartTitle, hiddenCount, probeCount } from './labels.js';
import { histogramChart, isHistogram, QUANTITIES, targetChart } from './snapshot-charts.js';

/** @import { RequestedViews } from '../../state/run/engine-types.js' */
/** @import { Store } from '../../state/store.js' */
/** @import { ChartSlot } from './chart-slot.js' */
/** @import { ChartSpec } from '../../ui/charts/chart-spec.js' */

/** @typedef {import('../../engine/views/histograms.js').HistogramRequest} HistogramRequest */

/** @param {Store} store @param {ChartSlot} slot @returns {string} the chart that is shown in a slot */
export function nameIn({ viewSettings, runInfo }, { index }) {
  return shownFor(viewSettings.value.charts[index], runInfo.value);
}

/** @param {Store} store @param {ChartSlot} slot @returns {string} the part that is shown, one with samples */
export function partIn({ runInfo, names }, { part }) {
  const parts = filledParts(runInfo.value, names.value.part ?? []);
  return parts.includes(part.value) ? part.value : (parts[0] ?? part.value);
}

/** @param {Store} store @param {ChartSlot} slot @returns {number} the layer that is shown, 0 for the first */
export function layerIn(store, { layer }) {
  const hidden = hiddenCount(store);
  if (layer.value === OUTPUT) return hidden;
  return layer.value < hidden ? layer.value : 0;
}

/** @param {Store} store @param {ChartSlot} slot @returns {number} the probe that is shown */
export function probeIn(store, { probe }) {
  return probe.value < probeCount(store) ? probe.value : 0;
}

/**
 * @param {Store} store
 * @param {ChartSlot} slot
 * @returns {ChartSpec | null} null while there is nothing to show, and for what is no plot
 */
export function chartSpecOf(store, slot) {
  const name = nameIn(store, slot);
  const figure = untitled(store, name, slot);
  return figure && { ...figure, title: chartTitle(store, name) };
}

/** @param {Store} store @param {string} name @param {ChartSlot} slot */
function untitled(store, name, slot) {
  if (CHART_TYPES[name].isOverEpochs) {
    const curves = store.curves.value;
    return curves && historyChart(store, name, probeIn(store, slot), curves);
  }
  const frame = store.sampledFrame.value;
  if (!frame) return null;
  if (isHistogram(name)) {
    const request = requestOf(store, name, slot);
    const histogram = frame.views.histograms?.find((one) => isSame(one, request));
    return histogram ? histogramChart(name, histogram) : null;
  }
  const part = partIn(store, slot);
  const view = frame.views.residuals?.[part];
  return view ? targetChart(store, name, part, view) : null;
}

/**
 * @param {Store} store
 * @param {keyof typeof QUANTITIES} name
 * @param {ChartSlot} slot
 * @returns {HistogramRequest}
 */
function requestOf(store, name, slot) {
  return { quantity: QUANTITIES[name], layer: layerIn(store, slot) };
}

/** @param {HistogramRequest} a @param {HistogramRequest} b */
function isSame(a, b) {
  return a.quantity === b.quantity && a.layer === b.layer;
}

/**
 * @param {Store} store
 * @param {readonly ChartSlot[]} slots
 * @returns {RequestedViews} the views of the run that the charts in the slots show
 */
export function viewsOf(store, slots) {
  const named = slots.map((slot) => ({ name: nameIn(store, slot), slot }));
  const parts = (/** @type {(name: string) => boolean} */ isOf) => [
    ...new Set(named.filter(({ name }) => isOf(name)).map(({ slot }) => partIn(store, slot))),
  ];
  const requests = named.flatMap(({ name, slot }) =>
    isHistogram(name) ? [requestOf(store, name, slot)] : [],
  );
  const matrices = parts((name) => name === 'confusion');
  const targets = parts((name) => name === 'predicted' || name === 'residuals');
  return {
    ...(requests.length > 0 ? { histograms: { requests } } : {}),
    ...(matrices.length > 0 ? { confusion: { parts: matrices }, guesses: {} } : {}),
    ...(targets.length > 0 ? { residuals: { parts: targets } } : {}),
  };
}
