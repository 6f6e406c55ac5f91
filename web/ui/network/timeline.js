/** timeline.js - the epochs of the training as a line to go along: back to any moment, and to the newest. */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { barred } from '../barred.js';
import { fieldOf } from '../events.js';
import { formatCount, formatLoss } from '../format.js';
import { SignalElement } from '../signal-element.js';
import { t } from '../text.js';

class Timeline extends SignalElement {
  render() {
    const { sampledFrame, wantedEpoch } = this.page.store;
    const newest = sampledFrame.value?.newestEpoch ?? 0;
    const epoch = Math.min(wantedEpoch.value ?? sampledFrame.value?.epoch ?? 0, newest);
    const place = { epoch: formatCount(epoch), newest: formatCount(newest) };
    return html`<div class="timeline" role="group" aria-label=${t('timeline.label')}>
      <span class="place" data-figure="moment">${t('timeline.place', place)}</span>
      <input type="range" name="moment" min="0" max=${newest} step="1" ?disabled=${newest === 0}
        .value=${live(String(epoch))} aria-label=${t('timeline.label')}
        aria-valuetext=${this.#spoken(epoch, place)}
        @input=${(/** @type {Event} */ event) => this.#seek(event)}>
      <button class="ghost" title=${t('timeline.now.hint')} aria-disabled=${barred(epoch === newest)}
        @click=${() => this.page.actions.travel.seek(newest)}>${t('timeline.now')}</button>
      ${this.#restoreButton()} ${this.#forgetButton()}
    </div>`;
  }

  /** @param {number} epoch @param {{epoch: string, newest: string}} place */
  #spoken(epoch, place) {
    const frame = this.page.store.sampledFrame.value;
    if (frame?.epoch !== epoch) return t('timeline.place', place);
    return t('timeline.spoken', { ...place, loss: formatLoss(frame.loss.test) });
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
    const { travel } = this.page.actions;
    return html`<button class="ghost" title=${t('timeline.forget.hint')}
      @click=${() => travel.forgetEarlierRuns()}>${t('timeline.forget', { count })}</button>`;
  }

  /** @param {Event} event */
  #seek(event) {
    this.page.actions.travel.seek(Number(fieldOf(event).value));
  }
}
customElements.define('kasane-timeline', Timeline);
