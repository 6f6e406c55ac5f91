/**
 * announcer.js - speaks the state of the training to screen readers: now and then while it runs, and soon
 * after it stops. However fast a reader steps, one sentence can be heard to its end before the next.
 */

import { signal } from '@preact/signals-core';
import { html } from 'lit';
import { formatLoss, formatPercent, formatShare } from '../../ui/format.js';
import { SpeechThrottle } from '../../ui/spoken.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';

/** @import { Frame } from '../../state/run/engine-types.js' */

const RUNNING_MS = 10_000;
const SHORTEST_MS = 5000;

class Announcer extends RunElement {
  #lastEpoch = 0;
  #text = signal('');
  #throttle = new SpeechThrottle((/** @type {Frame} */ frame) => {
    this.#lastEpoch = frame.epoch;
    this.#text.value = this.#sentence(frame);
  });

  render() {
    return html`<div class="unseen" aria-live="polite">${this.#text.value}</div>`;
  }

  painters() {
    return [() => this.#follow()];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#throttle.cancel();
  }

  #follow() {
    const frame = this.page.store.sampledFrame.value;
    if (frame && frame.epoch !== this.#lastEpoch)
      this.#throttle.update(frame, undefined, frame.isRunning ? RUNNING_MS : SHORTEST_MS);
    else this.#throttle.cancel();
  }

  /** @param {Frame} frame */
  #sentence({ epoch, loss, accuracy, r2 }) {
    const isRegression = this.page.store.runInfo.value?.classes === 0;
    return isRegression
      ? t('run.spoken.regression', { epoch, loss: formatLoss(loss.test), r2: formatShare(r2.test) })
      : t('run.spoken', { epoch, loss: formatLoss(loss.test), accuracy: formatPercent(accuracy.test) });
  }
}
customElements.define('kasane-announcer', Announcer);
