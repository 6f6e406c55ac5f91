/**
 * image-grid.js - data that are images: some of them with their class and, where it is another one, what they
 * are taken for. One of them is the probe.
 */

import { html, nothing } from 'lit';
import { probeSampleOf } from '../../state/experiment/probes.js';
import { paintImage } from '../../ui/paint/images.js';
import { PART_SIGNS } from '../../ui/paint/points.js';
import { palette } from '../../ui/palette.js';
import { spoken } from '../../ui/spoken.js';
import { nameOf, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';

/** As many as can be told apart in the square of the map. */
const MAX_IMAGES = 48;

class ImageGrid extends RunElement {
  render() {
    const { runInfo, viewSettings, sampledFrame } = this.page.store;
    if (!runInfo.value) return html``;
    const chosen = probeSampleOf(viewSettings.value, runInfo.value.parts.length);
    const guesses = sampledFrame.value?.views.guesses ?? [];
    return html`<fieldset class="map images">
      <legend class="unseen">${t('output.images')}</legend>
      ${this.#shown().map((sample) => this.#image(sample, guesses[sample], sample === chosen))}
    </fieldset>`;
  }

  views() {
    return { guesses: {} };
  }

  painters() {
    return [() => this.#paint()];
  }

  updated() {
    this.#paint();
  }

  /** @returns {number[]} samples */
  #shown() {
    const { runInfo, viewSettings, names } = this.page.store;
    const test = names.value.part.indexOf('test');
    const { showTest } = viewSettings.value;
    const parts = runInfo.value?.parts ?? new Uint8Array();
    return [...parts.keys()].filter((i) => showTest || parts[i] !== test).slice(0, MAX_IMAGES);
  }

  /** @param {number} sample @param {number | undefined} guess @param {boolean} isChosen */
  #image(sample, guess, isChosen) {
    const { runInfo, names } = this.page.store;
    const isRunning = this.page.store.isRunning.value;
    const label = runInfo.value?.labels[sample] ?? 0;
    const part = names.value.part[runInfo.value?.parts[sample] ?? 0];
    const isWrong = guess !== undefined && guess !== label;
    const words = { label, guess: guess ?? '', part: nameOf('part', part) };
    return html`<label class="image" data-wrong=${isWrong} title=${t('output.image', words)}>
      <input class="unseen" type="radio" name="probeSample" value=${sample} .checked=${isChosen}
        aria-label=${spoken(t('output.image', words), sample, isRunning)}
        @change=${() => this.page.actions.set('probeSample', sample)}>
      <canvas data-sample=${sample} aria-hidden="true"></canvas>
      <span aria-hidden="true">${PART_SIGNS[part]}${label}${isWrong ? html`<b>→${guess}</b>` : nothing}</span>
    </label>`;
  }

  /** Each canvas is painted again only when it gets another image or the theme changes. */
  #paint() {
    const { runInfo } = this.page.store;
    if (!runInfo.value) return;
    for (const canvas of this.querySelectorAll('canvas')) {
      paintImage(canvas, runInfo.value, Number(canvas.dataset.sample), palette.value);
    }
  }
}
customElements.define('kasane-image-grid', ImageGrid);
