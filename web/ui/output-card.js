/**
 * output-card.js - what the network says: the decision map with the data on it, and the outputs at the
 * probe.
 */

import { html } from 'lit';
import { addUpToOne, areProbabilities, outputOf } from '../state/facts.js';
import './decision-map.js';
import { formatCoordinate, formatOutputs } from './format.js';
import { SHAPE_SIGNS } from './paint/points.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';

class OutputCard extends SignalElement {
  render() {
    return html`<section class="card output" aria-labelledby="output-title">
      <h2 id="output-title">
        ${t('output.title')} <em>● ${t('output.filled')} ○ ${t('output.hollow')}</em>
      </h2>
      <kasane-decision-map .page=${this.page}></kasane-decision-map>
      ${this.#bars()}
    </section>`;
  }

  painters() {
    return [() => this.#sizeBars()];
  }

  /** The lengths are set here because a strict policy forbids style attributes. */
  #sizeBars() {
    const outputs = this.page.store.reading.value?.probes[0] ?? [];
    this.querySelectorAll('.bar i').forEach((bar, index) => {
      const share = Math.max(0, Math.min(1, outputs[index] || 0));
      /** @type {HTMLElement} */ (bar).style.transform = `scaleX(${share})`;
    });
  }

  #bars() {
    const { reading, experiment, fitted } = this.page.store;
    const kind = areProbabilities(fitted.value) ? 'output.class' : 'output.raw';
    const probe = reading.value?.probes[0] ?? [];
    const [x1, x2] = experiment.value.probe.map(formatCoordinate);
    const outputs = formatOutputs(probe, addUpToOne(fitted.value, probe.length));
    const title = t(`output.bars.${outputOf(fitted.value.loss)}`);
    return html`<div class="bars" role="group" aria-label=${title}>
      <p>${title} <em>(${x1}, ${x2})</em></p>
      ${outputs.map(
        (output, index) => html`<div class="bar" data-class=${index}>
          <span><u>${SHAPE_SIGNS[index]}</u> ${t(kind, { index })}</span>
          <div class="track"><i></i></div>
          <span data-figure="probe-${index}">${output}</span>
        </div>`,
      )}
    </div>`;
  }
}
customElements.define('kasane-output-card', OutputCard);
