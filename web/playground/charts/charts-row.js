/** charts-row.js - the charts below the network: three, each of the reader's choice. */

import { html } from 'lit';
import { placesOf } from '../../state/experiment/probes.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import './chart-card.js';
import { ChartSlot } from './chart-slot.js';
import { viewsOf } from './chart-specs.js';
import { hiddenCount, probeCount } from './labels.js';
import '../health/health-card.js';
import { RunElement } from '../run-element.js';

class ChartsRow extends RunElement {
  #slots = EXPERIMENT.table.charts.default.map((_, index) => new ChartSlot(index));

  render() {
    return html`<div class="charts">
      ${this.#slots.map(
        (slot) => html`<kasane-chart-card .page=${this.page} .slotOfChart=${slot}></kasane-chart-card>`,
      )}
      <kasane-health-card .page=${this.page}></kasane-health-card>
    </div>`;
  }

  views() {
    return viewsOf(this.page.store, this.#slots);
  }

  painters() {
    return [() => this.#forgetLost()];
  }

  #forgetLost() {
    const { store } = this.page;
    const { runInfo, sampledFrame } = store;
    if (!runInfo.value) return;
    const parts = {
      hidden: hiddenCount(store),
      probes: placesOf(store.viewSettings.value).slice(0, probeCount(store)),
      classes: runInfo.value.classes,
      newestEpoch: sampledFrame.value?.newestEpoch ?? 0,
    };
    for (const slot of this.#slots) slot.forgetLost(parts);
  }
}
customElements.define('kasane-charts-row', ChartsRow);
