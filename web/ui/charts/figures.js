/** figures.js - the figure of a chart at the newest sampled frame. */

import { epochFigure } from './epoch-figures.js';
import { filledParts, KINDS, shownFor } from './kinds.js';
import { chartTitle } from './labels.js';
import { histogramFigure, isHistogram, QUANTITIES, targetFigure } from './moment-figures.js';

/** @import { ViewWishes } from '../../state/run/engine-types.js' */
/** @import { Store } from '../../state/store.js' */
/** @import { ChartSlot } from './chart-slot.js' */
/** @import { Figure } from './figure.js' */

/** @typedef {import('../../engine/views/histograms.js').HistogramRequest} HistogramRequest */

/** @param {Store} store @param {ChartSlot} slot @returns {string} the chart that is shown in a slot */
export function nameIn({ experiment, runInfo }, { index }) {
  return shownFor(experiment.value.charts[index], runInfo.value);
}

/** @param {Store} store @param {ChartSlot} slot @returns {string} the part that is shown, one with samples */
export function partIn({ runInfo, names }, { part }) {
  const parts = filledParts(runInfo.value, names.value.part ?? []);
  return parts.includes(part.value) ? part.value : (parts[0] ?? part.value);
}

/**
 * @param {Store} store
 * @param {ChartSlot} slot
 * @returns {Figure | null} null while there is nothing to show, and for what is no plot
 */
export function figureOf(store, slot) {
  const name = nameIn(store, slot);
  const figure = untitled(store, name, slot);
  return figure && { ...figure, title: chartTitle(store, name) };
}

/** @param {Store} store @param {string} name @param {ChartSlot} slot */
function untitled(store, name, slot) {
  if (KINDS[name].isOverEpochs) {
    const curves = store.curves.value;
    return curves && epochFigure(store, name, slot, curves);
  }
  const frame = store.sampledFrame.value;
  if (!frame) return null;
  if (isHistogram(name)) {
    const wish = wishOf(name, slot);
    const histogram = frame.views.histograms?.find((one) => isSame(one, wish));
    return histogram ? histogramFigure(name, histogram) : null;
  }
  const part = partIn(store, slot);
  const view = frame.views.residuals?.[part];
  return view ? targetFigure(store, name, part, view) : null;
}

/** @param {keyof typeof QUANTITIES} name @param {ChartSlot} slot @returns {HistogramRequest} */
function wishOf(name, { layer }) {
  return { quantity: QUANTITIES[name], layer: layer.value };
}

/** @param {HistogramRequest} a @param {HistogramRequest} b */
function isSame(a, b) {
  return a.quantity === b.quantity && a.layer === b.layer;
}

/**
 * @param {Store} store
 * @param {readonly ChartSlot[]} slots
 * @returns {ViewWishes} the views of the run that the charts in the slots show
 */
export function viewsOf(store, slots) {
  const named = slots.map((slot) => ({ name: nameIn(store, slot), slot }));
  const parts = (/** @type {(name: string) => boolean} */ isOf) => [
    ...new Set(named.filter(({ name }) => isOf(name)).map(({ slot }) => partIn(store, slot))),
  ];
  const requests = named.flatMap(({ name, slot }) => (isHistogram(name) ? [wishOf(name, slot)] : []));
  const matrices = parts((name) => name === 'confusion');
  const targets = parts((name) => name === 'predicted' || name === 'residuals');
  return {
    ...(requests.length > 0 ? { histograms: { requests } } : {}),
    ...(matrices.length > 0 ? { confusion: { parts: matrices }, guesses: {} } : {}),
    ...(targets.length > 0 ? { residuals: { parts: targets } } : {}),
  };
}
