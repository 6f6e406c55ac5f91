/** layer-controls.js - the controls of the layers: under each column of the diagram, and between them. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { layersOf, settingsOf, withLayer } from '../../state/experiment/layers.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { termOfName, WORD_TERMS } from '../../state/glossary.js';
import { ariaDisabled } from '../../ui/aria-disabled.js';
import { fieldOf } from '../../ui/events.js';
import { term } from '../../ui/terms/term.js';
import { label, labelOfName, t } from '../../ui/text.js';
import { typed } from '../../ui/typing.js';
import { typedNumber } from '../controls.js';
import { settingTerm } from '../setting-term.js';
import { layerHealth } from './layer-figures.js';

/** @import { Layer } from '../../state/experiment/layers.js' */
/** @import { Page } from '../run-element.js' */

const HIDDEN = EXPERIMENT.table.hidden;

/**
 * @param {Page} page
 * @param {(layers: Layer[], first: Layer) => Layer[]} change first: what a layer is like where there is none
 * @returns {boolean} false when it is refused
 */
function changeLayers({ store, actions }, change) {
  const before = store.experiment.value;
  const { activation } = before;
  const layers = change(layersOf(before), { units: HIDDEN.default[0], activation });
  return actions.setAll(settingsOf(layers, activation));
}

/** @param {Page} page @returns the number of hidden layers, one more or one less at the end */
export function layerCount(page) {
  const { hidden, activation } = page.store.experiment.value;
  const { length } = hidden;
  const terms = `${WORD_TERMS.activation} ${termOfName('activation', activation)}`;
  return html`<div class="field" role="group" aria-label=${t('network.layers')}>
    <small>${settingTerm('hidden', t('network.layers.short'), terms)}</small>
    <span class="stepper">
      <button aria-label=${t('network.removeLayer')} aria-disabled=${ariaDisabled(length === 0)}
        @click=${() => changeLayers(page, (layers) => layers.slice(0, -1))}>−</button>
      <output>${length}</output>
      <button aria-label=${t('network.addLayer')} aria-disabled=${ariaDisabled(length === HIDDEN.maxLength)}
        @click=${() => changeLayers(page, (all, first) => withLayer(all, all.length, first))}>+</button>
    </span>
  </div>`;
}

/** @param {Page} page @returns buttons over the diagram: remove a layer, and between two insert one */
export function layerSpots(page) {
  const { length } = page.store.experiment.value.hidden;
  const isFull = length === HIDDEN.maxLength;
  const spots = Array.from({ length: length + 1 }, (_, index) => {
    const insert = html`<button class="spot insert" aria-disabled=${ariaDisabled(isFull)}
      aria-label=${t('network.insertLayer', { index: index + 1 })}
      title=${t('network.insertLayer', { index: index + 1 })}
      @click=${() => changeLayers(page, (all, first) => withLayer(all, index, first))}>+</button>`;
    if (index === length) return insert;
    return html`${insert}<button class="spot" aria-label=${t('network.removeThisLayer', { index: index + 1 })}
      title=${t('network.removeThisLayer', { index: index + 1 })}
      @click=${(/** @type {Event} */ event) => {
        changeLayers(page, (all) => all.filter((_, at) => at !== index));
        keepFocusNear(fieldOf(event));
      }}>×</button>`;
  });
  return html`<div class="spots" data-layers=${length}>${spots}</div>`;
}

/** A button that goes by its own press leaves the focus to the first beside it. @param {Element} button */
function keepFocusNear(button) {
  const row = button.parentElement;
  setTimeout(() => button.isConnected || row?.querySelector('button')?.focus());
}

/** @param {Page} page @param {number} index of a hidden layer @param {string} [hint] id of a description */
export function layerControls(page, index, hint) {
  const layer = layersOf(page.store.experiment.value)[index];
  const place = { index: index + 1 };
  /** @param {Partial<Layer>} change */
  const set = (change) =>
    changeLayers(page, (all) => all.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return html`<div class="layer" role="group" aria-label=${label('network.layer', place)}>
    <i class="index" aria-hidden="true"><b>${label('network.layer', place)}</b><b>${index + 1}</b></i>
    ${units(layer, place, (value) => set({ units: /** @type {number} */ (value) }))}
    <span class="function">${functionSign(layer)}
      <select name="activations" aria-label=${t('network.activation', place)}
        aria-describedby=${hint ?? nothing}
        @change=${(/** @type {Event} */ event) => set({ activation: fieldOf(event).value })}>
        ${EXPERIMENT.optionsOf('activation', page.store.names.value).map(
          (name) => html`<option value=${name} .selected=${live(name === layer.activation)}>
            ${labelOfName('activation', name)}</option>`,
        )}
      </select></span>
    ${layerHealth(page.store, index)}
  </div>`;
}

/** The sign of a layer's function, which explains it. @param {Layer} layer */
function functionSign({ activation }) {
  const terms = `${WORD_TERMS.activation} ${termOfName('activation', activation)}`;
  const name = label('setting.activation');
  return term(terms, html`<span aria-hidden="true">f</span><span class="unseen">${name}</span>`);
}

/**
 * @param {Layer} layer
 * @param {{index: number}} place
 * @param {(value: number | string) => boolean} set
 */
function units(layer, place, set) {
  const { min, max } = HIDDEN;
  const take = (/** @type {Event} */ event) => {
    if (!set(typedNumber(fieldOf(event).value))) fieldOf(event).value = String(layer.units);
  };
  return html`<span class="units">
    <button class="mini" aria-label=${t('network.removeUnit', place)}
      aria-disabled=${ariaDisabled(layer.units <= min)} @click=${() => set(layer.units - 1)}>−</button>
    <input type="text" inputmode="numeric" autocomplete="off" aria-label=${t('network.units', place)}
      .value=${typed(String(layer.units))} @change=${take}
      @focus=${(/** @type {Event} */ event) => fieldOf(event).select()}>
    <button class="mini" aria-label=${t('network.addUnit', place)}
      aria-disabled=${ariaDisabled(layer.units >= max)}
      @click=${() => set(layer.units + 1)}>+</button>
  </span>`;
}
