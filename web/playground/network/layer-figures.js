/** layer-figures.js - the network of the run that stands in words and figures: its size, ends and layers. */

import { html } from 'lit';
import { outputOf } from '../../state/experiment/facts.js';
import { layersOf } from '../../state/experiment/layers.js';
import { termOfName, WORD_TERMS } from '../../state/glossary.js';
import { formatCount } from '../../ui/format.js';
import { term } from '../../ui/terms/term.js';
import { label, nameOf, t } from '../../ui/text.js';
import { healthFigures } from './layer-health.js';

/** @import { Store } from '../../state/store.js' */

/** @param {Store} store */
export function networkSummary({ runInfo }) {
  if (!runInfo.value) return '';
  const { parameterCount, layerSizes } = runInfo.value;
  const parameters = t('network.parameters', { count: formatCount(parameterCount) });
  return [parameters, layerSizes.join('-')].join(t('list.dot'));
}

/** @param {Store} store */
export function inputColumn({ runInfo, effectiveSettings }) {
  const { features } = effectiveSettings.value;
  const count = runInfo.value?.layerSizes[0] ?? 0;
  const isPlanar = runInfo.value?.features === 2;
  const names = features.map((name) => nameOf('feature', name)).join(' ');
  const others = count === 1 ? 'x' : t('network.values', { count });
  return html`<div class="layer end"><b>${term(WORD_TERMS.input, t('network.input'))}</b>
    <span>${isPlanar ? names : others}</span></div>`;
}

/** @param {Store} store */
export function outputColumn(store) {
  const { loss, hidden } = store.effectiveSettings.value;
  const classes = store.runInfo.value?.classes ?? 0;
  const count = store.runInfo.value?.layerSizes.at(-1) ?? 0;
  const kind = classes > 0 ? 'network.output.classes' : 'network.output.targets';
  const isShared = count === 1 && classes === 2;
  const output = outputOf(loss);
  const terms = `${termOfName('output', output)} ${WORD_TERMS.outputFunction}`;
  return html`<div class="layer end">
    <b>${term(terms, t(`network.column.${output}`))}</b>
    <span>${isShared ? label('network.output.shared') : t(kind, { count })}</span>
    ${healthFigures(store, hidden.length, '')}
  </div>`;
}

/** @param {Store} store @param {number} index of a hidden layer, which the run need not have yet */
export function layerHealth(store, index) {
  const layer = layersOf(store.effectiveSettings.value)[index];
  return healthFigures(store, layer ? index : -1, layer?.activation ?? '');
}
