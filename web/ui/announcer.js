/**
 * announcer.js - speaks the state of the training to screen readers: now and then while it runs, at once
 * when it stops.
 */

import { html } from 'lit';
import { formatLoss, formatPercent } from './format.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';

const INTERVAL_MS = 10000;

class Announcer extends SignalElement {
  #lastMs = 0;
  #lastEpoch = 0;
  #text = '';

  render() {
    const reading = this.page.store.reading.value;
    const nowMs = performance.now();
    const isDue = !reading?.isRunning || nowMs - this.#lastMs >= INTERVAL_MS;
    if (reading && isDue && reading.epoch !== this.#lastEpoch) {
      this.#lastMs = nowMs;
      this.#lastEpoch = reading.epoch;
      const [loss, accuracy] = [formatLoss(reading.loss.test), formatPercent(reading.accuracy.test)];
      this.#text = t('run.spoken', { epoch: reading.epoch, loss, accuracy });
    }
    return html`<div class="unseen" aria-live="polite">${this.#text}</div>`;
  }
}
customElements.define('kasane-announcer', Announcer);
