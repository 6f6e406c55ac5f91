/**
 * controls.js - controls for settings of the table: labelled, limited and worded by it. A refused value
 * jumps back.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { readingsOf } from '../data/number-text.js';
import { sentenceCase } from '../i18n/index.js';
import { EXPERIMENT } from '../state/experiment/settings.js';
import { termOfName } from '../state/glossary.js';
import { fieldOf } from '../ui/events.js';
import { label as labelOf, nameOf, t } from '../ui/text.js';
import { typed } from '../ui/typing.js';
import { settingTerm } from './setting-term.js';

/** @import { Key } from '../state/experiment/settings.js' */
/** @import { NumberField } from '../state/settings/fields.js' */
/** @import { Page } from './run-element.js' */

/**
 * @param {Page} page
 * @param {Key} key of a number with a step
 * @param {(value: number) => string} [show]
 */
export function slider(page, key, show = String) {
  const { min, max, step } = /** @type {NumberField} */ (EXPERIMENT.table[key]);
  const value = /** @type {number} */ (page.store.experiment.value[key]);
  return html`<label class="slider">
    <span>${labelOf(`setting.${key}`)}</span><b>${show(value)}</b>
    <input type="range" name=${key} min=${min} max=${max} step=${step ?? 1} .value=${live(String(value))}
      aria-valuetext=${show(value)} @change=${() => page.actions.release()}
      @input=${(/** @type {Event} */ event) => take(page, key, event, { isSlid: true })}>
  </label>`;
}

/**
 * @param {Page} page
 * @param {Key} key of a number that is typed
 * @param {{label?: string, off?: string}} [options] off: the word shown for 0, which can also be left empty
 */
export function numberInput(page, key, { label = labelOf(`setting.${key}`), off } = {}) {
  const { type, min, max } = /** @type {NumberField} */ (EXPERIMENT.table[key]);
  const mode = type === 'integer' ? 'numeric' : 'decimal';
  const value = page.store.experiment.value[key];
  const text = off !== undefined && value === 0 ? '' : String(value);
  const meaning = { empty: off === undefined ? '' : 0, text };
  return html`<input name=${key} type="text" inputmode=${mode} autocomplete="off" spellcheck="false"
    aria-label=${label} placeholder=${off ?? nothing} title=${t('setting.limits', { min, max })}
    .value=${typed(text)}
    @change=${(/** @type {Event} */ event) => take(page, key, event, meaning)}
    @focus=${(/** @type {Event} */ event) => fieldOf(event).select()}>`;
}

/**
 * @param {Page} page
 * @param {Key} key of a choice
 * @param {object} [options]
 * @param {(name: string) => string} [options.show]
 * @param {string} [options.hint] id of what describes the choice
 * @param {unknown} [options.mark] stands after the name of the setting
 * @param {(name: string) => boolean} [options.isPossible] the others are shown, but cannot be chosen
 */
export function select(page, key, options = {}) {
  const { show = (name) => nameOf(key, name), hint, mark, isPossible = () => true } = options;
  const value = page.store.requestedSettings.value[key];
  const names = EXPERIMENT.optionsOf(key, page.store.names.value);
  return html`<label class="field" for="choice-${key}">
    <small>${settingTerm(key, undefined, termOfName(key, String(value)))}${mark ?? nothing}</small>
    <select id="choice-${key}" name=${key} aria-describedby=${hint ?? nothing}
      @change=${(/** @type {Event} */ event) => choose(page, key, event)}>
      ${names.map(
        (name) => html`<option value=${name} .selected=${name === value} ?disabled=${!isPossible(name)}>
          ${sentenceCase(show(name))}
        </option>`,
      )}
    </select>
  </label>`;
}

/**
 * @param {string} typed
 * @returns {number | string} what was typed, when it is no number, or could be two
 */
export function typedNumber(typed) {
  const [value, ...others] = readingsOf(typed);
  // A refused 1e999 is named as it was typed.
  return Number.isFinite(value) && others.length === 0 ? value : typed.trim();
}

/**
 * @param {Page} page
 * @param {Key} key
 * @param {Event} event
 * @param {{empty?: unknown, text?: string, isSlid?: boolean}} [options] empty: what an empty box means; text:
 *   of the old value
 */
function take(page, key, event, options = {}) {
  const { empty = '', text = String(page.store.experiment.value[key]), isSlid } = options;
  const box = fieldOf(event);
  const value = typedNumber(box.value);
  if (!page.actions.set(key, value === '' ? empty : value, { isSlid })) box.value = text;
}

/** @param {Page} page @param {Key} key @param {Event} event */
function choose(page, key, event) {
  const box = /** @type {HTMLSelectElement} */ (event.currentTarget);
  if (!page.actions.set(key, box.value)) box.value = String(page.store.experiment.value[key]);
}
