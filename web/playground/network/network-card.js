/** network-card.js - the network: its diagram, and the controls that change its shape. */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { isFlat, takesScale } from '../../state/experiment/facts.js';
import { layersOf } from '../../state/experiment/layers.js';
import { WORD_TERMS } from '../../state/glossary.js';
import { numberInput, select } from '../controls.js';
import { layerControls, layerCount } from './layer-controls.js';
import { inputColumn, networkSummary, outputColumn } from './layer-figures.js';
import './network-diagram.js';
import { palette } from '../../ui/palette.js';
import { term } from '../../ui/terms/term.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { settingTerm } from '../setting-term.js';
import './timeline.js';

/** Narrower columns cannot hold the controls of a layer: they become a list. */
const NARROWEST_COLUMN_REM = 3.375;
const HINT = 'activation-hint';

class NetworkCard extends RunElement {
  #width = signal(0); // not known yet
  #observer = new ResizeObserver(([entry]) => {
    this.#width.value = entry.contentRect.width;
  });

  render() {
    const { experiment } = this.page.store;
    const layers = layersOf(experiment.value);
    const hint = layers.some(({ activation }) => isFlat(activation)) ? HINT : undefined;
    const width = this.#width.value;
    const narrowest = NARROWEST_COLUMN_REM * palette.value.rem;
    const isList = width > 0 && layers.length > 0 && width / (layers.length + 2) < narrowest;
    return html`<section class="card network" aria-labelledby="network-title">
      <div class="head">
        <h2 id="network-title">${term(WORD_TERMS.network, t('network.title'))}
          <em>${networkSummary(this.page.store)}</em></h2>
        ${layerCount(this.page)} ${this.#initializer()}
      </div>
      <kasane-network-diagram .page=${this.page}></kasane-network-diagram>
      <div class=${isList ? 'layers list' : 'layers'} data-layers=${layers.length}>
        ${inputColumn(this.page.store)}
        ${layers.map(({ activation }, index) =>
          layerControls(this.page, index, isFlat(activation) ? HINT : undefined),
        )}
        ${outputColumn(this.page.store)}
      </div>
      ${hint ? html`<p class="hint" id=${hint}>${t('network.flat')}</p>` : nothing}
      <kasane-timeline .page=${this.page}></kasane-timeline>
    </section>`;
  }

  painters() {
    this.#observer.observe(this.find('.layers', HTMLElement));
    return [];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  #initializer() {
    const { initializer } = this.page.store.experiment.value;
    const scale = () => html`<div class="field">
      <small>${settingTerm('initialScale', t(`network.scale.${initializer}`))}</small>
      ${numberInput(this.page, 'initialScale')}
    </div>`;
    return html`${select(this.page, 'initializer')} ${takesScale(initializer) ? scale() : nothing}`;
  }
}
customElements.define('kasane-network-card', NetworkCard);
