/**
 * dial.js - a number of the table in little room: its name, its value, which can be typed, and a slider. A
 * number that means nothing for these data is off and says why.
 */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { fieldOf } from '../../ui/events.js';
import { formatExactPercent } from '../../ui/format.js';
import { label, t } from '../../ui/text.js';
import { typed } from '../../ui/typing.js';
import { typedNumber } from '../controls.js';
import { settingTerm } from '../setting-term.js';
import { nearest } from './stops.js';

/** @import { Key } from '../../state/experiment/settings.js' */
/** @import { NumberField } from '../../state/settings/fields.js' */
/** @import { Page } from '../run-element.js' */

/**
 * @typedef {object} DialOptions
 * @property {string} [name] a short one, part of the setting's own
 * @property {readonly number[]} [stops] where the slider stands, when steps of one size would be wrong
 * @property {number} [value] that holds, where what is requested cannot
 * @property {string | null} [why] it is off; null when it is on
 */

/**
 * @param {Page} page
 * @param {Key} key of a number
 * @param {DialOptions} [options]
 */
export function dial(page, key, options = {}) {
  const { name = t(`setting.${key}`), why = null } = options;
  const value = options.value ?? /** @type {number} */ (page.store.experiment.value[key]);
  const shown = why ? '–' : written(key, value);
  return html`<div class="dial" title=${why ?? nothing}>
    <span>${settingTerm(key, name)}</span>
    <input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" ?disabled=${why !== null}
      aria-label=${label(`setting.${key}`)} aria-description=${why ?? nothing} .value=${typed(shown)}
      @change=${(/** @type {Event} */ event) => takeText(page, key, event)}
      @focus=${(/** @type {Event} */ event) => fieldOf(event).select()}>
    ${range(page, key, { ...options, value, shown })}
  </div>`;
}

/**
 * @param {Page} page
 * @param {Key} key
 * @param {DialOptions & {value: number, shown: string}} options
 */
function range(page, key, { stops, why = null, value, shown }) {
  const field = /** @type {NumberField} */ (EXPERIMENT.table[key]);
  const { min, max, step } = stops ? { min: 0, max: stops.length - 1, step: 1 } : field;
  const place = stops ? nearest(stops, value) : value;
  return html`<input type="range" name=${key} min=${min} max=${max} step=${step ?? 1}
    ?disabled=${why !== null} aria-label=${label(`setting.${key}`)} aria-valuetext=${shown}
    aria-description=${why ?? nothing}
    .value=${live(String(place))} @change=${() => page.actions.release()}
    @input=${(/** @type {Event} */ event) => {
      const at = Number(fieldOf(event).value);
      page.actions.set(key, stops ? stops[at] : at, { isSlid: true });
    }}>`;
}

/** @param {Key} key @param {number} value */
function written(key, value) {
  return isShare(key) ? formatExactPercent(value) : String(value);
}

/** @param {Page} page @param {Key} key @param {Event} event */
function takeText(page, key, event) {
  const target = fieldOf(event);
  const typed = typedNumber(isShare(key) ? target.value.replace(/\s*[%％]\s*$/, '') : target.value);
  page.actions.set(key, isShare(key) && typeof typed === 'number' ? typed / 100 : typed);
  // Also what was taken is written anew: 50 as 50%.
  target.value = written(key, /** @type {number} */ (page.store.experiment.value[key]));
}

/** @param {Key} key @returns {boolean} whether it is shown and typed in percent */
function isShare(key) {
  return /** @type {NumberField} */ (EXPERIMENT.table[key]).isShare ?? false;
}
