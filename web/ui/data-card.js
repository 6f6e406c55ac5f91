/** data-card.js - what is learnt: the data set, its shape, and its parts. */

import { html, nothing } from 'lit';
import { classCount, classRange } from '../state/facts.js';
import { optionsOf, SCHEMA } from '../state/schema.js';
import { slider } from './controls.js';
import { paintPoints } from './paint/points.js';
import { Surface } from './paint/surface.js';
import { palette } from './palette.js';
import { SignalElement } from './signal-element.js';
import { nameOf, t } from './text.js';

class DataCard extends SignalElement {
  /** @type {Map<string, Surface>} by name of the data set */
  #surfaces = new Map();

  render() {
    const { page } = this;
    return html`<section class="card data" aria-labelledby="data-title">
      <h2 id="data-title">
        ${t('data.title')} <em>${nameOf('dataset', page.store.experiment.value.dataset)}</em>
      </h2>
      ${this.#thumbnails()} ${this.#classes()}
      ${slider(page, 'samples')}
      ${slider(page, 'noise', percent)}
      ${slider(page, 'trainShare', percent)}
      ${slider(page, 'batch')}
    </section>`;
  }

  painters() {
    return [() => this.#paintThumbnails()];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const surface of this.#surfaces.values()) surface.dispose();
    this.#surfaces.clear();
  }

  #thumbnails() {
    const { store, actions } = this.page;
    const chosen = store.experiment.value.dataset;
    return html`<fieldset class="thumbs">
      <legend class="unseen">${t('setting.dataset')}</legend>
      ${optionsOf('dataset', store.names.value).map(
        (name) => html`<label title=${nameOf('dataset', name)}>
          <input class="unseen" type="radio" name="dataset" value=${name} .checked=${name === chosen}
            @change=${() => actions.set('dataset', name)}>
          <canvas data-name=${name} aria-hidden="true"></canvas>
          <span class="unseen">${nameOf('dataset', name)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  #classes() {
    const { store, actions } = this.page;
    const { min, max } = SCHEMA.classes;
    const { dataset, classes } = store.experiment.value;
    const facts = store.datasets.value[dataset];
    const possible = classRange(facts);
    const chosen = classCount(facts, classes);
    const isFixed = possible.min === possible.max;
    const counts = Array.from({ length: max - min + 1 }, (_, index) => min + index);
    return html`<fieldset class="segments"
      title=${isFixed ? t('data.fixedClasses', { count: chosen }) : nothing}>
      <legend>${t('setting.classes')}</legend>
      <div>
        ${counts.map(
          (count) => html`<label>
            <input class="unseen" type="radio" name="classes" value=${count} .checked=${count === chosen}
              ?disabled=${count < possible.min || count > possible.max}
              @change=${() => actions.set('classes', count)}>
            <span class="count">${count}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #paintThumbnails() {
    const previews = this.page.store.previews.value;
    for (const canvas of this.querySelectorAll('canvas')) {
      const name = canvas.dataset.name ?? '';
      const surface = this.#surfaces.get(name) ?? new Surface(canvas);
      this.#surfaces.set(name, surface);
      const { width, height } = surface.size.value;
      const preview = previews[name];
      if (!preview || width === 0) continue;
      const size = Math.min(width, height);
      const context = surface.begin();
      context.translate((width - size) / 2, (height - size) / 2);
      paintPoints(context, preview, { size, radius: Math.max(1.5, size / 34), palette: palette.value });
    }
  }
}
customElements.define('kasane-data-card', DataCard);

/** @param {number} share @returns {string} */
function percent(share) {
  return `${Math.round(share * 100)} %`;
}
