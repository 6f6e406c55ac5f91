/** history-charts.js - the charts over epochs: loss, accuracy, probe, learning rate, gradients. */

import { areProbabilities } from '../../state/experiment/facts.js';
import { dashOf, smoothed } from '../../ui/charts/chart-spec.js';
import { shortNumber } from '../../ui/charts/ticks.js';
import {
  formatCount,
  formatLoss,
  formatOutput,
  formatPercent,
  formatPower,
  formatShare,
} from '../../ui/format.js';
import { palette } from '../../ui/palette.js';
import { label, labelOfName, t } from '../../ui/text.js';
import { outputName } from '../output/outputs-text.js';
import { layerLabel } from './labels.js';

/** @import { History } from '../../state/run/engine-types.js' */
/** @import { Store } from '../../state/store.js' */
/** @import { ChartSpec, Line } from '../../ui/charts/chart-spec.js' */

/** @typedef {Pick<ChartSpec, 'lines' | 'format'> & Partial<ChartSpec>} Part of a figure */

const SHARE_LIMITS = { min: 0, max: 1 };
const POSITIVE_LIMITS = { suggestedMin: 0 };

/** @type {Record<string, (store: Store, curves: History, probe: number) => Part>} */
const PARTS = { loss, accuracy, probe, rate, gradient };

/**
 * @param {Store} store
 * @param {string} name
 * @param {number} chosen probe, for the chart of one
 * @param {History} curves
 * @returns {Omit<ChartSpec, 'title'>}
 */
export function historyChart(store, name, chosen, curves) {
  const part = PARTS[name](store, curves, chosen);
  const measured = smoothed(part.lines, store.viewSettings.value.smoothing);
  return {
    ...part,
    name,
    xName: t('chart.epoch.name'),
    lines: [...measured, ...pastLines(store, name)],
    palette: palette.value,
    isOverEpochs: true,
    moment: store.pastEpoch.value,
    formatX: (epoch) => label('chart.epoch', { epoch: formatCount(epoch) }),
  };
}

/** @param {Store} store @param {History} curves @returns {Part} */
function loss(store, curves) {
  const isLogarithmic = store.viewSettings.value.lossScale === 'log';
  return { lines: partLines(curves, 'loss'), format: formatLoss, isLogarithmic, limits: POSITIVE_LIMITS };
}

/** @param {Store} _store @param {History} curves @returns {Part} */
function accuracy(_store, curves) {
  return { lines: partLines(curves, 'accuracy'), format: formatPercent, limits: SHARE_LIMITS };
}

/** @param {Store} store @param {History} curves @param {number} chosen @returns {Part} */
function probe(store, curves, chosen) {
  const prefix = `probe.${chosen}.`;
  const settings = store.effectiveSettings.value;
  const names = Object.keys(curves.series).filter((series) => series.startsWith(prefix));
  const lines = names.map((series, index) => ({
    ...{ label: outputName(store, index), short: String(index) },
    ...{ xs: curves.epochs, values: curves.series[series] },
    ...{ color: palette.value.classes[index], dash: dashOf(index) },
  }));
  if (!areProbabilities(settings)) return { lines, format: formatOutput };
  return { lines, format: formatShare, limits: SHARE_LIMITS };
}

/** @param {Store} _store @param {History} curves @returns {Part} */
function rate(_store, curves) {
  const values = curves.series.rate ?? [];
  const line = {
    label: label('setting.learningRate'),
    xs: curves.epochs,
    values,
    color: palette.value.accent,
  };
  return { lines: [line], format: shortNumber, limits: POSITIVE_LIMITS };
}

/** @param {Store} store @param {History} curves @returns {Part} */
function gradient(store, curves) {
  const layers = (store.runInfo.value?.layerSizes.length ?? 1) - 1;
  const lines = Array.from({ length: layers }, (_, layer) => ({
    label: layerLabel(layer, layers),
    short: layer === layers - 1 ? t('chart.output.short') : String(layer + 1),
    ...{ xs: curves.epochs, values: curves.series[`gradient.${layer}`] ?? [] },
    ...{ color: palette.value.classes[layer], dash: dashOf(layer) },
  }));
  return { lines, format: (value) => (value === 0 ? '0' : formatPower(value, 2)), isLogarithmic: true };
}

/** The parts that were measured. @param {History} curves @param {string} name @returns {Line[]} */
function partLines({ epochs, series }, name) {
  const { accent, ink3, classes } = palette.value;
  const parts = [
    { part: 'train', color: accent, dash: dashOf(0) },
    { part: 'validation', color: classes[2], dash: dashOf(2) },
    { part: 'test', color: ink3, dash: dashOf(1) },
  ];
  return parts.flatMap(({ part, ...look }) => {
    const values = series[`${name}.${part}`];
    const isMeasured = part === 'train' || values?.some(Number.isFinite);
    return isMeasured ? [{ label: labelOfName('part', part), xs: epochs, values, ...look }] : [];
  });
}

/** @param {Store} store @param {string} name @returns {Line[]} of runs before this */
function pastLines({ comparableRuns }, name) {
  if (name !== 'loss' && name !== 'accuracy') return [];
  return comparableRuns.value.flatMap(({ label, history: { epochs, series } }) => {
    const curves = [series[`${name}.test`], series[`${name}.train`]];
    const values = curves.find((curve) => curve?.some(Number.isFinite));
    if (!values) return [];
    return [{ label, xs: epochs, values, color: palette.value.ink3, dash: dashOf(1), role: 'past' }];
  });
}
