/**
 * inspect-card.js - a neuron or a link in numbers, and a field to write its bias or weight. It follows the
 * pointer until it is pinned; then it stays, with its field.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { outputOf } from '../../state/experiment/facts.js';
import { layersOf } from '../../state/experiment/layers.js';
import { formatPoint, formatShort } from '../../ui/format.js';
import { SpeechThrottle, speechIntervalMs } from '../../ui/spoken.js';
import { nameOf, subscript, t } from '../../ui/text.js';
import { typedNumber } from '../controls.js';
import { placeName, unitName } from '../names.js';
import { RunElement } from '../run-element.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Target, ViewAnswers } from '../../state/run/engine-types.js' */

/** @typedef {NonNullable<ViewAnswers['focus']>} Answer */
/** @typedef {NonNullable<Answer['parameter']>} Parameter */

/** Products of a sum that are written out. */
const MAX_TERMS = 3;
const DIGITS = 7;

class InspectCard extends RunElement {
  /** @type {Signal<Target | null>} set by the parent, as all that follows */
  target = signal(null);
  isPinned = signal(false);
  /** @type {(target: Target | null) => void} */
  aim = () => {};
  close = () => {};
  focusField = () => {};
  /** What is typed and not yet taken; null while nobody types. @type {Signal<string | null>} */
  #draft = signal(null);
  #speech = new SpeechThrottle((/** @type {string} */ text) => {
    this.find('[role=status]', HTMLElement).textContent = text;
  });

  render() {
    const target = this.target.value;
    this.toggleAttribute('data-pinned', this.isPinned.value);
    return html`${target ? this.#card(target) : nothing}
      <div class="unseen" role="status"></div>`;
  }

  /** @param {Target} target */
  #card(target) {
    const answer = this.page.store.sampledFrame.value?.views.focus;
    const isOf = answer && answer.layer === target.layer && answer.unit === target.unit;
    const current = isOf && answer.input === target.input ? answer : null;
    const isLink = target.input !== null;
    const isPinned = this.isPinned.value;
    return html`<div class="inspect" role=${isPinned ? 'dialog' : nothing}
      aria-hidden=${isPinned ? nothing : 'true'} aria-label=${t(isLink ? 'inspect.link' : 'inspect.neuron')}>
      <p class="where">${this.#where(target)}</p>
      ${current && !isLink ? this.#work(current) : nothing}
      ${current ? this.#parameter(target, current) : nothing}
      ${isPinned ? this.#ways(target) : nothing}
    </div>`;
  }

  /** What is typed is meant for one neuron or link. */
  painters() {
    return [
      () => {
        if (this.target.value) this.#forget();
      },
    ];
  }

  updated() {
    this.focusField();
    // Of numbers that change while they are seen a screen reader is told now and then.
    const shown = this.isPinned.peek() ? '' : (this.querySelector('.inspect')?.textContent ?? '');
    const text = shown.replace(/\s+/g, ' ').trim();
    const target = JSON.stringify(this.target.peek());
    this.#speech.update(text, target, speechIntervalMs(this.page.store.isRunning.peek()));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#speech.cancel();
  }

  /** @param {Target} target */
  #where({ layer, unit, input }) {
    const { store } = this.page;
    const to = placeName(store, { layer, unit });
    if (input === null) return to;
    return t('inspect.path', { to, from: placeName(store, { layer: layer - 1, unit: input }) });
  }

  #place() {
    const { sampledFrame, runInfo } = this.page.store;
    const features = runInfo.value?.features ?? 0;
    const probe = sampledFrame.value?.probeSettings.probe ?? [];
    const point = formatPoint(probe.slice(0, features));
    return features <= 2 ? t('inspect.probe', { point }) : t('inspect.sample');
  }

  /** What the unit makes of its inputs. @param {Answer} answer */
  #work({ layer, unit, output, sum, weights, given, parameter, isIdle }) {
    const place = html`<p class="at">${this.#place()}</p>`;
    if (layer === 0) {
      const name = unitName(this.page.store, { layer, unit });
      return html`<p class="formula">${name} = ${formatShort(output)}</p>${place}`;
    }
    const terms = weights
      .slice(0, MAX_TERMS)
      .map((weight, i) => `${bracketed(weight)}·${bracketed(given[i])}`);
    const more = weights.length > MAX_TERMS ? ' + …' : '';
    return html`<p class="formula">z = w·x + b = ${terms.join(' + ')}${more} +
        ${bracketed(parameter?.value ?? 0)} = <b>${formatShort(sum)}</b></p>
      <p class="formula">a = ${this.#function(layer)}(z) = <b>${formatShort(output)}</b></p>
      ${place}
      ${isIdle ? html`<p class="idle">${t('inspect.idle')}</p>` : nothing}`;
  }

  /** @param {number} layer */
  #function(layer) {
    const { effectiveSettings } = this.page.store;
    const hidden = layersOf(effectiveSettings.value)[layer - 1];
    if (hidden) return nameOf('activation', hidden.activation);
    return nameOf('output', outputOf(effectiveSettings.value.loss));
  }

  /** @param {Target} target @param {Answer} answer */
  #parameter({ unit, input }, { parameter }) {
    if (!parameter) return nothing;
    const numbers = input === null ? [unit] : [unit, input];
    const symbol = html`${input === null ? 'b' : 'w'}${subscript(numbers)}`;
    const { epoch = 0, position = 0 } = this.page.store.sampledFrame.value ?? {};
    const update = epoch + position > 0 ? formatShort(parameter.update) : '–';
    const letter = input === null ? 'b' : 'w';
    const shown = this.isPinned.value ? this.#editor(symbol, parameter) : this.#plain(symbol, parameter);
    return html`<p class="value">${shown}
        <span>∂L/∂${letter} = ${formatShort(parameter.gradient)}</span></p>
      <p>${t('inspect.update', { value: update })}</p>`;
  }

  /** @param {unknown} symbol @param {Parameter} parameter */
  #plain(symbol, { value }) {
    return html`<span>${symbol} = <b data-value>${formatShort(value)}</b></span>`;
  }

  /** @param {unknown} symbol @param {Parameter} parameter */
  #editor(symbol, { index, value }) {
    const text = String(Number(value.toPrecision(DIGITS)));
    const name = t(this.target.value?.input === null ? 'inspect.bias' : 'inspect.weight');
    return html`<label>${symbol} = <input type="text" inputmode="decimal" autocomplete="off"
      spellcheck="false" aria-label=${name}
      .value=${live(this.#draft.value ?? text)}
      @focus=${this.#keep} @select=${this.#keep} @input=${this.#keep}
      @change=${(/** @type {Event} */ event) => this.#take(index, text, event)}
      @blur=${() => this.#forget()}></label>`;
  }

  /** Training would write over what is selected, too. @param {Event} event */
  #keep = (event) => {
    this.#draft.value = /** @type {HTMLInputElement} */ (event.target).value;
  };

  #forget() {
    this.#draft.value = null;
  }

  /** @param {number} index @param {string} before @param {Event} event */
  async #take(index, before, event) {
    const box = /** @type {HTMLInputElement} */ (event.target);
    const isTaken = await this.page.actions.setWeight(index, typedNumber(box.value));
    this.#forget();
    if (!isTaken) box.value = before;
  }

  /** @param {Target} target */
  #ways({ layer, unit, input }) {
    const before = layer > 0 ? (this.page.store.frame.value?.views.nodeMaps?.shown[layer - 1] ?? 0) : 0;
    /** @param {number} by */
    const step = (by) => () => this.aim({ layer, unit, input: ((input ?? 0) + by + before) % before });
    const links =
      input === null
        ? html`<button @click=${step(0)}>${t('inspect.toLinks')}</button>`
        : html`<button aria-label=${t('inspect.previous')} @click=${step(-1)}>↑</button>
            <button aria-label=${t('inspect.next')} @click=${step(1)}>↓</button>
            <button @click=${() => this.aim({ layer, unit, input: null })}>${t('inspect.toNeuron')}</button>`;
    return html`<p class="ways">${before > 0 ? links : nothing}
      <button class="close" aria-label=${t('inspect.close')} @click=${this.close}>×</button></p>`;
  }
}
customElements.define('kasane-inspect-card', InspectCard);

/** @param {number} value @returns {string} as a term of a sum: in brackets below zero */
function bracketed(value) {
  return value < 0 ? `(${formatShort(value)})` : formatShort(value);
}
