/** presets-dialog.js - the gallery of presets: each with a picture that is trained while one looks. */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { errorNotice } from '../../state/notices.js';
import { Gallery } from '../../state/presets/gallery.js';
import { PRESETS } from '../../state/presets/presets.js';
import { openEngine } from '../../state/run/engines.js';
import { closeDialog } from '../../ui/dialogs/open-dialog.js';
import { PageDialog } from '../../ui/dialogs/page-dialog.js';
import { formatLoss, formatPercent } from '../../ui/format.js';
import './preset-picture.js';
import { t } from '../../ui/text.js';

/** @import { Page } from '../run-element.js' */
/** @import { Picture } from '../../state/presets/gallery.js' */
/** @import { Preset } from '../../state/presets/presets.js' */

class PresetsDialog extends PageDialog {
  /** @type {Page} set by the parent before it enters the page */
  page = /** @type {any} */ (undefined);
  /** @type {'presets'} */
  name = 'presets';
  /** @type {import('@preact/signals-core').Signal<Gallery | null>} while it is open */
  #gallery = signal(null);

  painters() {
    return [() => (this.isOpen ? this.#begin() : this.#end())];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  content() {
    return html`<p class="intro">${t('presets.intro')}</p>
      <ul class="presets-list">${PRESETS.map((preset) => this.#card(preset))}</ul>`;
  }

  /** @param {Preset} preset */
  #card(preset) {
    const { key, epochs } = preset;
    const gallery = this.#gallery.value;
    const picture = gallery?.pictures.value[key];
    return html`<li>
      <button class="preset" data-preset=${key} data-trained=${picture ? !picture.frame.isRunning : false}
        aria-labelledby="preset-${key}" aria-describedby="preset-${key}-watch"
        @click=${() => this.#choose(preset)}>
        <span class="picture">
          ${
            gallery
              ? html`<kasane-preset-picture .page=${this.page} .gallery=${gallery} .key=${key}>
                </kasane-preset-picture>`
              : nothing
          }
        </span>
        <b id="preset-${key}">${t(`preset.${key}`)}</b>
        <span class="watch" id="preset-${key}-watch">${t(`preset.${key}.watch`)}</span>
        <small>${picture ? resultOf(picture, epochs) : t('presets.epochs', { epochs })}</small>
      </button>
    </li>`;
  }

  /** @param {Preset} preset */
  #choose(preset) {
    this.page.actions.sharing.load(preset);
    closeDialog();
  }

  #begin() {
    if (this.#gallery.peek()) return;
    const gallery = new Gallery(openEngine);
    this.#gallery.value = gallery;
    gallery.fill(PRESETS).catch((error) => this.page.actions.notify(errorNotice(error)));
  }

  #end() {
    this.#gallery.peek()?.close();
    this.#gallery.value = null;
  }
}
customElements.define('kasane-presets-dialog', PresetsDialog);

/** @param {Picture} picture @param {number} epochs @returns {string} what it has come to in them */
function resultOf({ frame }, epochs) {
  if (frame.problem?.code === 'diverged') return t('presets.diverged', { epochs });
  const { test } = frame.accuracy;
  if (Number.isFinite(test)) return t('presets.accuracy', { epochs, accuracy: formatPercent(test) });
  return t('presets.loss', { epochs, loss: formatLoss(frame.loss.test) });
}
