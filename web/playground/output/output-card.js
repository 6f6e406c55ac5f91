/**
 * output-card.js - what the network says: of the plane a decision map, of one feature a curve, of images what
 * each is taken for; and the outputs at the probes.
 */

import { computed, signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { MAX_PROBES, placesOf } from '../../state/experiment/probes.js';
import { WORD_TERMS } from '../../state/glossary.js';
import './curve-plot.js';
import './decision-map.js';
import './image-grid.js';
import './output-bars.js';
import { PART_SIGNS } from '../../ui/paint/points.js';
import { term } from '../../ui/terms/term.js';
import { label, labelOfName, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import './value-scale.js';
import { ariaDisabled } from '../../ui/aria-disabled.js';

/** @typedef {'showTest' | 'showMistakes' | 'discretise'} Flag */

class OutputCard extends RunElement {
  /** Which probe is in hand. */
  #active = signal(0);
  #isBatchLit = computed(() => (this.page.store.frame.value?.views.batch?.length ?? 0) > 0);

  render() {
    return html`<section class="card output" aria-labelledby="output-title">
      <h2 id="output-title">${term(WORD_TERMS.output, t('output.title'))} <em>${this.#legend()}</em></h2>
      ${this.#tools()}
      ${this.#picture()}
      ${this.#hasScale() ? html`<kasane-value-scale .page=${this.page}></kasane-value-scale>` : nothing}
      <kasane-output-bars .page=${this.page} .active=${this.#active}></kasane-output-bars>
    </section>`;
  }

  /** A probe that is no more is in hand no more. */
  painters() {
    return [
      () => {
        const count = placesOf(this.page.store.viewSettings.value).length;
        if (this.#active.peek() >= count) this.#active.value = count - 1;
      },
    ];
  }

  #features() {
    return this.page.store.runInfo.value?.features ?? 2;
  }

  #hasScale() {
    const { runInfo } = this.page.store;
    return this.#features() === 2 && runInfo.value?.outputs === 1;
  }

  #picture() {
    const { page } = this;
    const active = this.#active;
    const features = this.#features();
    if (features === 1) return html`<kasane-curve-plot .page=${page} .active=${active}></kasane-curve-plot>`;
    if (features > 2) return html`<kasane-image-grid .page=${page}></kasane-image-grid>`;
    return html`<kasane-decision-map .page=${page} .active=${active}></kasane-decision-map>`;
  }

  /** @returns {string[]} the parts that the data are split into */
  #parts() {
    const { runInfo, names } = this.page.store;
    const places = new Set(runInfo.value?.parts);
    return (names.value.part ?? []).filter((_, place) => places.has(place));
  }

  #legend() {
    const { viewSettings } = this.page.store;
    const parts = this.#parts().filter((part) => part !== 'test' || viewSettings.value.showTest);
    return html`${parts.map((part) => html`<span>${PART_SIGNS[part]} ${labelOfName('part', part)} </span>`)}
      ${this.#isBatchLit.value ? html`<span class="lit">◌ ${label('setting.batch')}</span>` : nothing}`;
  }

  /** An image is chosen in the picture itself, which also says what is wrong. */
  #tools() {
    if (this.#features() > 2) return nothing;
    return html`<div class="tools">
      ${this.#flags().map((flag) => this.#toggle(flag))} ${this.#addProbe()}
    </div>`;
  }

  /** @returns {Flag[]} those that change something about the picture */
  #flags() {
    const isMap = this.#features() === 2;
    const hasMistakes = isMap && (this.page.store.runInfo.value?.classes ?? 0) > 0;
    return [
      ...(this.#parts().includes('test') ? [/** @type {const} */ ('showTest')] : []),
      ...(hasMistakes ? [/** @type {const} */ ('showMistakes')] : []),
      ...(isMap ? [/** @type {const} */ ('discretise')] : []),
    ];
  }

  /** @param {Flag} flag */
  #toggle(flag) {
    const isOn = this.page.store.viewSettings.value[flag];
    return html`<button class="toggle" name=${flag} aria-pressed=${isOn} title=${label(`setting.${flag}`)}
      @click=${() => this.page.actions.set(flag, !isOn)}>${t(`output.tool.${flag}`)}</button>`;
  }

  #addProbe() {
    const count = placesOf(this.page.store.viewSettings.value).length;
    return html`<button class="toggle" name="addProbe" title=${t('output.probe.add')}
      aria-disabled=${ariaDisabled(count === MAX_PROBES)}
      @click=${() => this.#add(count)}>${t('output.tool.addProbe')}</button>`;
  }

  /** @param {number} count */
  #add(count) {
    this.page.actions.addProbe();
    this.#active.value = count;
  }
}
customElements.define('kasane-output-card', OutputCard);
