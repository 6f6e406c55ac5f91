/** network-card.js - the network: its diagram, and the controls that change its shape. */

import { html, nothing } from 'lit';
import { isFlat, outputOf, takesScale } from '../state/facts.js';
import { SCHEMA } from '../state/schema.js';
import { numberInput, select } from './controls.js';
import { MAP_SIZE } from './decision-map.js';
import { formatCount } from './format.js';
import { Atlas } from './paint/atlas.js';
import { paintDiagram } from './paint/diagram.js';
import { Surface } from './paint/surface.js';
import { palette } from './palette.js';
import { SignalElement } from './signal-element.js';
import { nameOf, outputAndLoss, t } from './text.js';

const NODE_MAP_SIZE = 20;

class NetworkCard extends SignalElement {
  /** @type {Surface | undefined} */
  #surface;
  #atlas = new Atlas();

  render() {
    const { hidden, activation, initializer } = this.page.store.experiment.value;
    const hint = hidden.length > 0 && isFlat(activation) ? 'activation-hint' : undefined;
    return html`<section class="card network" aria-labelledby="network-title">
      <h2 id="network-title">${t('network.title')} <em>${this.#summary()}</em></h2>
      <canvas class="diagram" role="img"
        aria-label=${t('network.diagram', { sizes: this.#sizes() })}></canvas>
      <div class="layers" data-layers=${hidden.length}>
        <div class="layer"><b>${t('network.input')}</b><span>x₁ x₂</span></div>
        ${hidden.map((units, index) => this.#layer(units, index))} ${this.#outputLayer()}
      </div>
      <div class="shape">
        ${this.#layerCount()} ${select(this.page, 'activation', { hint })}
        ${select(this.page, 'initializer')} ${takesScale(initializer) ? this.#scale(initializer) : nothing}
        ${select(this.page, 'loss', { show: outputAndLoss })}
        ${hint ? html`<p class="hint" id=${hint}>${t('network.flat')}</p>` : nothing}
      </div>
    </section>`;
  }

  views() {
    return { map: { size: MAP_SIZE }, nodeMaps: { size: NODE_MAP_SIZE }, parameters: {} };
  }

  painters() {
    const surface = new Surface(this.find('canvas', HTMLCanvasElement));
    this.#surface = surface;
    return [() => this.#paint(surface)];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#surface?.dispose();
  }

  #sizes() {
    return (this.page.store.built.value?.layerSizes ?? []).join('-');
  }

  #summary() {
    const built = this.page.store.built.value;
    if (!built) return '';
    const { activation, hidden, loss } = this.page.store.fitted.value;
    const parameters = t('network.parameters', { count: formatCount(built.parameterCount) });
    const activations = hidden.length > 0 ? [nameOf('activation', activation)] : [];
    return [this.#sizes(), parameters, ...activations, outputAndLoss(loss)].join(' · ');
  }

  /** @param {number} units @param {number} index */
  #layer(units, index) {
    const { min, max } = SCHEMA.hidden;
    const { activation } = this.page.store.experiment.value;
    const place = { index: index + 1 };
    return html`<div class="layer" role="group" aria-label=${t('network.layer', place)}>
      <button class="mini" aria-label=${t('network.removeUnit', place)} ?disabled=${units <= min}
        @click=${() => this.#setUnits(index, units - 1)}>−</button>
      <b data-units>${units}</b><span class="kind">${nameOf('activation', activation)}</span>
      <button class="mini" aria-label=${t('network.addUnit', place)} ?disabled=${units >= max}
        @click=${() => this.#setUnits(index, units + 1)}>+</button>
    </div>`;
  }

  #outputLayer() {
    const { built, fitted } = this.page.store;
    const classes = built.value?.classes ?? 0;
    const count = built.value?.layerSizes.at(-1) ?? 0;
    const isShared = count === 1 && classes === 2;
    const kind = classes > 0 ? 'network.output.classes' : 'network.output.targets';
    return html`<div class="layer">
      <b>${nameOf('output', outputOf(fitted.value.loss))}</b>
      <span>${isShared ? t('network.output.shared') : t(kind, { count })}</span>
    </div>`;
  }

  #layerCount() {
    const { hidden } = this.page.store.experiment.value;
    const { maxLength } = SCHEMA.hidden;
    const last = hidden[hidden.length - 1] ?? SCHEMA.hidden.default[0];
    return html`<div class="field">
      <small>${t('network.layers')}</small>
      <span class="stepper">
        <button aria-label=${t('network.removeLayer')} ?disabled=${hidden.length === 0}
          @click=${() => this.page.actions.set('hidden', hidden.slice(0, -1))}>−</button>
        <output>${hidden.length}</output>
        <button aria-label=${t('network.addLayer')} ?disabled=${hidden.length === maxLength}
          @click=${() => this.page.actions.set('hidden', [...hidden, last])}>+</button>
      </span>
    </div>`;
  }

  /** @param {string} initializer */
  #scale(initializer) {
    return html`<div class="field sigma">
      <small>${t(`network.scale.${initializer}`)}</small>${numberInput(this.page, 'initialScale')}
    </div>`;
  }

  /** @param {number} index @param {number} units */
  #setUnits(index, units) {
    const { hidden } = this.page.store.experiment.value;
    this.page.actions.set(
      'hidden',
      hidden.map((old, at) => (at === index ? units : old)),
    );
  }

  /** @param {Surface} surface */
  #paint(surface) {
    const { built, frame } = this.page.store;
    const room = surface.size.value;
    const colors = palette.value;
    const views = frame.value?.views;
    if (!built.value || !views?.parameters || room.width === 0) return;
    paintDiagram(surface.begin(), {
      room,
      network: built.value,
      views,
      atlas: this.#atlas,
      palette: colors,
    });
  }
}
customElements.define('kasane-network-card', NetworkCard);
