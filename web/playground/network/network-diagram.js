/** network-diagram.js - the network as a picture, a button on every node, a card on what is looked at. */

import { computed, signal } from '@preact/signals-core';
import { html } from 'lit';
import { areProbabilities } from '../../state/experiment/facts.js';
import './inspect-card.js';
import { palette } from '../../ui/palette.js';
import { t } from '../../ui/text.js';
import { placeName } from '../names.js';
import { RunElement } from '../run-element.js';
import { Atlas } from './atlas.js';
import { layoutDiagram } from './diagram-layout.js';
import { Pointing } from './hover-target.js';
import { placeOfCard } from './inspect-place.js';
import { layerSpots } from './layer-controls.js';
import { paintDiagram } from './paint-diagram.js';

/** @import { Column } from './diagram-layout.js' */
/** @import { Surface } from '../../ui/paint/surface.js' */

/** What is shown of a layer: all of up to `maxUnits` units, else `previewUnits`. */
const LIMITS = { maxUnits: 16, previewUnits: 3 };
const NODE_MAP_SIZE = 20;
/** Space above the nodes for the buttons that insert and remove layers. */
const TOP_REM = 1.625;

class NetworkDiagram extends RunElement {
  #atlas = new Atlas();
  #pointing = new Pointing(this);
  /** How many units of each layer are shown: the same list from frame to frame, so that nothing renders. */
  #shown = computed(() => {
    const shown = this.page.store.frame.value?.views.nodeMaps?.shown ?? [];
    if (shown.join() !== this.#lastShown.join()) this.#lastShown = shown;
    return this.#lastShown;
  });
  /** @type {readonly number[]} */
  #lastShown = [];
  /** What the columns were laid out for. */
  #laidOut = '';
  #cardSize = signal({ width: 0, height: 0 });
  #cardObserver = new ResizeObserver(
    ([
      {
        contentRect: { width, height },
      },
    ]) => {
      this.#cardSize.value = { width, height };
    },
  );

  render() {
    const { target, isPinned, aim, close, focusField, ...on } = this.#pointing;
    const sizes = (this.page.store.runInfo.value?.layerSizes ?? []).join('-');
    const shown = this.#shown.value;
    return html`<div class="stage" @pointermove=${on.onMove} @pointerleave=${on.onLeave}
      @click=${on.onClick} @keydown=${on.onKeyDown} @focusin=${on.onFocus} @focusout=${on.onBlur}>
      <canvas class="diagram" role="img" aria-label=${t('network.diagram', { sizes })}></canvas>
      ${layerSpots(this.page)}
      <div class="nodes" role="group" aria-label=${t('inspect.nodes')}>
        ${shown.map((count, layer) => Array.from({ length: count }, (_, unit) => this.#node(layer, unit)))}
      </div>
      <kasane-inspect-card .page=${this.page} .target=${target} .isPinned=${isPinned}
        .aim=${aim} .close=${close} .focusField=${focusField}></kasane-inspect-card>
    </div>`;
  }

  /** @param {number} layer @param {number} unit */
  #node(layer, unit) {
    const target = this.#pointing.target.value ?? { layer: 0, unit: 0 };
    const isCurrent = target.layer === layer && target.unit === unit;
    const { store } = this.page;
    return html`<button class="node" data-layer=${layer} data-unit=${unit} tabindex=${isCurrent ? 0 : -1}
      aria-label=${placeName(store, { layer, unit })}></button>`;
  }

  views() {
    const target = this.#pointing.target.value;
    const point = this.page.store.viewSettings.value.probe;
    const always = { nodeMaps: { size: NODE_MAP_SIZE, ...LIMITS }, links: LIMITS, layers: {} };
    return target ? { ...always, focus: { ...target, point } } : always;
  }

  painters() {
    const surface = this.surface('canvas');
    this.#pointing.connect();
    this.#cardObserver.observe(this.find('kasane-inspect-card', HTMLElement));
    return [
      () => this.#pointing.follow(this.page.store.runInfo.value?.layerSizes ?? [], this.#shown.value),
      () => this.#paint(surface),
      () => this.#placeNodes(this.#layout(surface)),
      () => this.#placeCard(surface),
    ];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#pointing.disconnect();
    this.#cardObserver.disconnect();
  }

  /** @param {Surface} surface */
  #layout(surface) {
    const room = { ...surface.size.value, top: TOP_REM * palette.value.rem };
    const sizes = this.page.store.runInfo.value?.layerSizes ?? [];
    const shown = this.#shown.value;
    const key = [room.width, room.height, room.top, sizes, shown].join(';');
    if (room.width === 0 || shown.length !== sizes.length || key === this.#laidOut)
      return this.#pointing.columns;
    this.#laidOut = key;
    this.#pointing.columns = layoutDiagram(room, sizes, shown);
    return this.#pointing.columns;
  }

  /** @param {Surface} surface */
  #paint(surface) {
    const { runInfo, frame, effectiveSettings } = this.page.store;
    const columns = this.#layout(surface);
    const views = frame.value?.views;
    if (!runInfo.value || !views?.nodeMaps || columns.length === 0) return;
    const outputs = {
      classes: runInfo.value.classes,
      areShares: areProbabilities(effectiveSettings.value),
    };
    this.#atlas.paint(views.nodeMaps, outputs, palette.value);
    const picture = { columns, views, atlas: this.#atlas, palette: palette.value };
    paintDiagram(surface.begin(), { ...picture, target: this.#pointing.target.value });
  }

  /** New buttons may have come after the last picture was painted. */
  updated() {
    this.#placeNodes(this.#pointing.columns);
  }

  /** The buttons lie over the nodes of the picture. @param {readonly Column[]} columns */
  #placeNodes(columns) {
    for (const node of this.querySelectorAll('.node')) {
      const { style, dataset } = /** @type {HTMLElement} */ (node);
      const [layer, unit] = [Number(dataset.layer), Number(dataset.unit)];
      const column = columns[layer];
      if (column?.ys[unit] === undefined) continue;
      const { width, height } = column.target;
      const place = { left: column.xs[unit], top: column.ys[unit], width, height };
      for (const [side, px] of Object.entries(place)) style.setProperty(side, `${px}px`);
    }
  }

  /** @param {Surface} surface */
  #placeCard(surface) {
    const target = this.#pointing.target.value;
    const columns = this.#layout(surface);
    const place = target && placeOfCard(columns, target, surface.size.value, this.#cardSize.value);
    if (!place) return;
    const { style } = this.find('kasane-inspect-card', HTMLElement);
    Object.assign(style, { left: `${place.left}px`, top: `${place.top}px` });
  }
}
customElements.define('kasane-network-diagram', NetworkDiagram);
