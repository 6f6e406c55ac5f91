/** timeline.js - the epochs of the training as a line to go along: back to any moment, and to the newest. */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ariaDisabled } from '../../ui/aria-disabled.js';
import { fieldOf } from '../../ui/events.js';
import { formatCount, formatLoss } from '../../ui/format.js';
import { SpeechThrottle } from '../../ui/spoken.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';

/** @typedef {{epoch: number, first: number, newest: number}} Moment */

class Timeline extends RunElement {
  /** Where the slider stands: while it has the focus, a screen reader speaks of each move. */
  #slider = signal({ epoch: 0, first: 0, newest: 0, text: '' });
  #throttle = new SpeechThrottle((/** @type {Moment & {text: string}} */ slider) => {
    this.#slider.value = slider;
  });

  render() {
    const moment = this.#moment();
    const slider = this.#slider.value;
    return html`<div class="timeline" role="group" aria-label=${t('timeline.label')}>
      <span class="place" data-figure="moment">${t('timeline.place', written(moment))}</span>
      <input type="range" name="moment" min=${slider.first} max=${slider.newest} step="1"
        ?disabled=${slider.newest === slider.first} .value=${live(String(slider.epoch))}
        aria-label=${t('timeline.label')} aria-valuetext=${slider.text}
        @input=${(/** @type {Event} */ event) => this.#seek(event)}>
      <button class="ghost" title=${t('timeline.now.hint')}
        aria-disabled=${ariaDisabled(moment.epoch === moment.newest)}
        @click=${() => this.page.actions.timeline.seek(moment.newest)}>${t('timeline.now')}</button>
      ${this.#restoreButton()} ${this.#forgetButton()}
    </div>`;
  }

  painters() {
    return [() => this.#moveSlider()];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#throttle.cancel();
  }

  /** @returns {Moment} */
  #moment() {
    const { sampledFrame, wantedEpoch } = this.page.store;
    const { epoch = 0, firstEpoch: first = 0, newestEpoch: newest = 0 } = sampledFrame.value ?? {};
    return { epoch: Math.min(wantedEpoch.value ?? epoch, newest), first, newest };
  }

  #moveSlider() {
    const { sampledFrame, wantedEpoch } = this.page.store;
    const isRunning = sampledFrame.value?.isRunning ?? false;
    const isSpoken = isRunning && document.activeElement === this.querySelector('input');
    const moment = this.#moment();
    const slider = { ...moment, text: this.#spoken(moment) };
    this.#throttle.update(slider, `${isRunning} ${wantedEpoch.value}`, isSpoken ? undefined : 0);
  }

  /** @param {Moment} moment */
  #spoken(moment) {
    const frame = this.page.store.sampledFrame.value;
    if (frame?.epoch !== moment.epoch) return t('timeline.place', written(moment));
    return t('timeline.spoken', { ...written(moment), loss: formatLoss(frame.loss.test) });
  }

  /** Only where the run keeps the best weights: with early stopping. */
  #restoreButton() {
    const epoch = this.page.store.sampledFrame.value?.best?.epoch ?? 0;
    if (epoch === 0) return nothing;
    return html`<button class="ghost" title=${t('timeline.restore.hint', { epoch })}
      @click=${() => this.page.actions.step('restoreBest')}>${t('timeline.restore', { epoch })}</button>`;
  }

  #forgetButton() {
    const count = this.page.store.comparableRuns.value.length;
    if (count === 0) return nothing;
    const { timeline } = this.page.actions;
    return html`<button class="ghost" title=${t('timeline.forget.hint')}
      @click=${() => timeline.forgetEarlierRuns()}>${t('timeline.forget', { count })}</button>`;
  }

  /** @param {Event} event */
  #seek(event) {
    this.page.actions.timeline.seek(Number(fieldOf(event).value));
  }
}
customElements.define('kasane-timeline', Timeline);

/** @param {Moment} moment */
function written({ epoch, newest }) {
  return { epoch: formatCount(epoch), newest: formatCount(newest) };
}
