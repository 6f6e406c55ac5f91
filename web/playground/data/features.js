/** features.js - what the network is given of a point in the plane: any of the features, each with a map. */

import { computed } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { takesFeatures } from '../../state/experiment/facts.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { infoNotice } from '../../state/notices.js';
import { signedRamp, signedStep } from '../../ui/paint/color.js';
import { Pixels } from '../../ui/paint/pixels.js';
import { palette } from '../../ui/palette.js';
import { nameOf, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { settingTerm } from '../setting-term.js';

/** Value of the full colour: sines reach it, and coordinates at the edge of the data. */
const LIMIT = 1;

class Features extends RunElement {
  /** @type {WeakMap<HTMLCanvasElement, Pixels>} */
  #pixels = new WeakMap();
  #ramp = computed(() => signedRamp(palette.value));

  render() {
    const { store } = this.page;
    const { dataset, features } = store.experiment.value;
    const facts = store.datasets.value[dataset];
    const areUsed = takesFeatures(facts);
    const kind = facts.features === 1 ? 'features.none.line' : 'features.none.image';
    return html`<fieldset class="features">
      <legend>${settingTerm('features', t('features.title'))}</legend>
      ${areUsed ? nothing : html`<p>${t(kind, { count: facts.features })}</p>`}
      <div ?hidden=${!areUsed}>
        ${EXPERIMENT.optionsOf('features', store.names.value).map((name) =>
          this.#tile(name, features.includes(name)),
        )}
      </div>
    </fieldset>`;
  }

  painters() {
    return [() => this.#paint()];
  }

  /** @param {string} name @param {boolean} isOn */
  #tile(name, isOn) {
    return html`<label>
      <input class="unseen" type="checkbox" name="feature" value=${name} .checked=${isOn}
        @click=${(/** @type {Event} */ event) => this.#toggle(event, name, isOn)}>
      <canvas data-name=${name} aria-hidden="true"></canvas>
      <span>${nameOf('feature', name)}</span>
    </label>`;
  }

  /** @param {Event} event @param {string} name @param {boolean} isOn */
  #toggle(event, name, isOn) {
    const { store, actions } = this.page;
    const { features } = store.experiment.value;
    if (isOn && features.length === 1) {
      event.preventDefault();
      actions.notify(infoNotice('features.last'));
      return;
    }
    const all = EXPERIMENT.optionsOf('features', store.names.value);
    actions.set(
      'features',
      all.filter((other) => (other === name ? !isOn : features.includes(other))),
    );
  }

  #paint() {
    const maps = this.page.store.featureMaps.value;
    if (!this.isOnScreen) return;
    for (const canvas of this.querySelectorAll('canvas')) {
      const map = maps[canvas.dataset.name ?? ''];
      if (!map) continue;
      const pixels = this.#pixels.get(canvas) ?? new Pixels(canvas);
      this.#pixels.set(canvas, pixels);
      const size = Math.sqrt(map.length);
      pixels.resize(size, size);
      for (let i = 0; i < map.length; i++) pixels.data[i] = this.#ramp.value[signedStep(map[i], LIMIT)];
      pixels.flush();
    }
  }
}
customElements.define('kasane-features', Features);
