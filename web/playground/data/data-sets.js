/** data-sets.js - the data sets as thumbnails, one group of them at a time. */

import { signal } from '@preact/signals-core';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { DATA_GROUPS, dataGroup } from '../../state/experiment/facts.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { Surface } from '../../ui/paint/surface.js';
import { palette } from '../../ui/palette.js';
import { label, labelOfName, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { paintThumbnail } from './thumbnail.js';

/** @import { DataGroup } from '../../state/experiment/facts.js' */

class DataSets extends RunElement {
  /** @type {Map<string, Surface>} by name of the data set */
  #surfaces = new Map();
  /** The group last looked up, and the data set then: once another is chosen, its own group shows. */
  #opened = signal({ dataset: '', group: /** @type {DataGroup} */ ('classes') });

  render() {
    const { dataset } = this.page.store.experiment.value;
    const opened = this.#opened.value;
    const shown = opened.dataset === dataset ? opened.group : this.#groupOf(dataset);
    const groups = DATA_GROUPS.map((group) => ({ group, names: this.#namesIn(group) }));
    const filled = groups.filter(({ names }) => names.length > 0);
    return html`
      <fieldset class="segments groups">
        <legend class="unseen">${t('data.groups')}</legend>
        ${filled.map(
          ({ group }) => html`<label>
            <input class="unseen" type="radio" name="data-group" value=${group}
              .checked=${live(group === shown)}
              @change=${() => {
                this.#opened.value = { dataset, group };
              }}>
            <span>${t(`data.group.${group}`)}</span>
          </label>`,
        )}
      </fieldset>
      ${filled.map(({ group, names }) => this.#thumbnails(group, names, group !== shown))}
    `;
  }

  painters() {
    return [() => this.#paint()];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const surface of this.#surfaces.values()) surface.dispose();
    this.#surfaces.clear();
  }

  /** @param {string} dataset */
  #groupOf(dataset) {
    return dataGroup(dataset, this.page.store.datasets.value[dataset]);
  }

  /** @param {DataGroup} group */
  #namesIn(group) {
    const offered = EXPERIMENT.optionsOf('dataset', this.page.store.names.value);
    return offered.filter((name) => this.#groupOf(name) === group);
  }

  /** @param {DataGroup} group @param {string[]} names @param {boolean} isHidden */
  #thumbnails(group, names, isHidden) {
    const { store, actions } = this.page;
    const chosen = store.experiment.value.dataset;
    // A radio group of its own: in one for all, the hidden chosen one would keep Tab from the rest.
    return html`<fieldset class="thumbs" ?hidden=${isHidden}>
      <legend class="unseen">${label('setting.dataset')}</legend>
      ${names.map(
        (name) => html`<label title=${labelOfName('dataset', name)}>
          <input class="unseen" type="radio" name="dataset-${group}" value=${name}
            .checked=${live(name === chosen)} @change=${() => actions.set('dataset', name)}>
          <canvas data-name=${name} aria-hidden="true"></canvas>
          <span class="unseen">${labelOfName('dataset', name)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  #paint() {
    const previews = this.page.store.previews.value;
    if (!this.isOnScreen) return;
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
      paintThumbnail(context, preview, { size, group: this.#groupOf(name), palette: palette.value });
    }
  }
}
customElements.define('kasane-data-sets', DataSets);
