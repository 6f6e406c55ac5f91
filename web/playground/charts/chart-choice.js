/** chart-choice.js - which chart a card shows, of which layer, part or probe, and on which scale. */

import { html, nothing } from 'lit';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { chosenIn } from '../../ui/events.js';
import { labelOfName, t } from '../../ui/text.js';
import { OUTPUT } from './chart-slot.js';
import { layerIn, partIn, probeIn } from './chart-specs.js';
import { CHART_TYPES, filledParts, fits } from './chart-types.js';
import { chartTitle, hiddenCount, layerLabel, probeCount } from './labels.js';

/** @import { Store } from '../../state/store.js' */
/** @import { Page } from '../run-element.js' */
/** @import { ChartSlot } from './chart-slot.js' */

/** @param {Page} page @param {ChartSlot} slot @param {string} shown the name of its chart */
export function titleSelect({ store, actions }, slot, shown) {
  const runInfo = store.runInfo.value;
  const choose = (/** @type {string} */ name) => {
    slot.reset();
    actions.set('charts', withChart(store.viewSettings.value.charts, slot.index, name));
  };
  const names = EXPERIMENT.optionsOf('charts', store.names.value);
  const options = names.map((name) => {
    const title = chartTitle(store, name);
    if (fits(name, runInfo)) return { value: name, label: title };
    return { value: name, label: t(`chart.needs.${CHART_TYPES[name].needs}`, { title }), isRefused: true };
  });
  return picker({ label: t('chart.choose', { place: slot.index + 1 }), value: shown, options, choose });
}

/**
 * @param {readonly string[]} charts
 * @param {number} place
 * @param {string} name
 * @returns {string[]} with the chart at the place; one that stands at another place already changes with it
 */
export function withChart(charts, place, name) {
  const before = charts[place];
  return charts.map((chart, index) => (index === place ? name : chart === name ? before : chart));
}

/** @param {Page} page @param {ChartSlot} slot @param {string} shown */
export function choiceSelect({ store }, slot, shown) {
  const { choice } = CHART_TYPES[shown];
  if (!choice) return nothing;
  const options = CHOICES[choice](store);
  if (options.length < 2) return nothing;
  const choose = (/** @type {string} */ chosen) => {
    if (choice === 'part') slot.part.value = chosen;
    else if (choice === 'layer') slot.layer.value = chosen === OUTPUT ? OUTPUT : Number(chosen);
    else slot.probe.value = Number(chosen);
    slot.cell.value = null;
  };
  return picker({ label: t(`chart.choose.${choice}`), value: SHOWN[choice](store, slot), options, choose });
}

/** Of the loss alone. @param {Page} page */
export function logToggle({ store, actions }) {
  const isLog = store.viewSettings.value.lossScale === 'log';
  const toggle = () => actions.set('lossScale', isLog ? 'linear' : 'log');
  return html`<button class="toggle" aria-pressed=${isLog} title=${t('chart.log.hint')}
    @click=${toggle}>${t('chart.log')}</button>`;
}

/** @typedef {'part' | 'layer' | 'probe'} Choice */
/** @typedef {{value: string, label: string, isRefused?: boolean}} Option */

/** What is shown, of the options. @type {Record<Choice, (store: Store, slot: ChartSlot) => string>} */
const SHOWN = {
  part: partIn,
  layer: (store, slot) => layerValue(layerIn(store, slot), hiddenCount(store)),
  probe: (store, slot) => String(probeIn(store, slot)),
};

/** @type {Record<Choice, (store: Store) => Option[]>} */
const CHOICES = {
  part: ({ runInfo, names }) =>
    filledParts(runInfo.value, names.value.part ?? []).map((part) => ({
      value: part,
      label: labelOfName('part', part),
    })),
  layer: (store) => {
    const hidden = hiddenCount(store);
    const layers = numbered(hidden + 1, (layer) => layerLabel(layer, hidden + 1));
    return layers.map((option, layer) => ({ ...option, value: layerValue(layer, hidden) }));
  },
  probe: (store) => numbered(probeCount(store), (probe) => t('output.probe.name', { number: probe + 1 })),
};

/** @param {number} layer @param {number} hidden how many are hidden @returns {string} */
function layerValue(layer, hidden) {
  return layer === hidden ? OUTPUT : String(layer);
}

/** @param {number} count @param {(index: number) => string} label @returns {Option[]} */
function numbered(count, label) {
  return Array.from({ length: count }, (_, index) => ({ value: String(index), label: label(index) }));
}

/**
 * @param {{label: string, value: string, options: Option[], choose: (value: string) => void}} choice
 */
function picker({ label, value, options, choose }) {
  const onChange = (/** @type {Event} */ event) => choose(chosenIn(event));
  return html`<select class="picker" aria-label=${label} title=${label} @change=${onChange}>
    ${options.map(
      (option) => html`<option value=${option.value} ?disabled=${option.isRefused}
        .selected=${option.value === value}>${option.label}</option>`,
    )}
  </select>`;
}
