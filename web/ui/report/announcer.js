/**
 * announcer.js - speaks the state of the training to screen readers: now and then while it runs, and soon
 * after it stops. However fast a reader steps, one sentence can be heard to its end before the next.
 */

import { html } from 'lit';
import { formatLoss, formatPercent, formatShare } from '../format.js';
import { SignalElement } from '../signal-element.js';
import { t } from '../text.js';

/** @import { Frame } from '../../state/run/engine-types.js' */

const RUNNING_MS = 10_000;
const SHORTEST_MS = 5000;

class Announcer extends SignalElement {
  #lastMs = Number.NEGATIVE_INFINITY;
  #timer = 0;
  #lastEpoch = 0;
  #text = '';

  render() {
    const frame = this.page.store.sampledFrame.value;
    if (frame && frame.epoch !== this.#lastEpoch && this.#isDue(frame.isRunning)) {
      this.#lastMs = performance.now();
      this.#lastEpoch = frame.epoch;
      this.#text = this.#sentence(frame);
    }
    return html`<div class="unseen" aria-live="polite">${this.#text}</div>`;
  }

  /** @param {Frame} frame */
  #sentence({ epoch, loss, accuracy, r2 }) {
    const isRegression = this.page.store.runInfo.value?.classes === 0;
    return isRegression
      ? t('run.spoken.regression', { epoch, loss: formatLoss(loss.test), r2: formatShare(r2.test) })
      : t('run.spoken', { epoch, loss: formatLoss(loss.test), accuracy: formatPercent(accuracy.test) });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** What is not due yet is looked at again when it is. @param {boolean} isRunning */
  #isDue(isRunning) {
    const leftMs = this.#lastMs + (isRunning ? RUNNING_MS : SHORTEST_MS) - performance.now();
    clearTimeout(this.#timer);
    if (leftMs > 0) this.#timer = window.setTimeout(() => this.requestUpdate(), leftMs);
    return leftMs <= 0;
  }
}
customElements.define('kasane-announcer', Announcer);
