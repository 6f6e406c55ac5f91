/** output-bars.js - the outputs at one of the probes as bars, with what entered the output function. */

import { html, nothing } from 'lit';
import { areProbabilities, outputOf } from '../../state/experiment/facts.js';
import { placesOf, probeSampleOf } from '../../state/experiment/probes.js';
import { termOfName, WORD_TERMS } from '../../state/glossary.js';
import { formatLogit, formatPoint } from '../../ui/format.js';
import { SHAPE_SIGNS } from '../../ui/paint/points.js';
import { term } from '../../ui/terms/term.js';
import { label, labelOfName, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { outputName, writtenOutputs } from './outputs-text.js';

/** More bars than this stand in two columns. */
const MAX_IN_A_COLUMN = 5;
/** What tells the probes apart besides their numbers, as on the map. */
const PROBE_SIGNS = ['○', '□', '△'];

class OutputBars extends RunElement {
  /** Which probe is in hand. @type {import('@preact/signals-core').Signal<number>} */
  active = /** @type {any} */ (undefined);

  render() {
    const { effectiveSettings } = this.page.store;
    const output = outputOf(effectiveSettings.value.loss);
    const title = t(`output.bars.${output}`);
    const tabs = this.#tabs();
    const heading = tabs === nothing ? title : labelOfName('output', output);
    const outputs = writtenOutputs(this.page.store, this.#probe());
    const logits = this.#logits();
    const terms = `${termOfName('output', output)} ${logits.length > 0 ? WORD_TERMS.logits : ''}`;
    return html`<div class="bars" role="group" aria-label=${title} data-count=${outputs.length}>
      <p><span>${term(terms, heading)}</span> ${tabs} <em>${this.#place()}</em></p>
      ${outputs.map((output, index) => this.#bar(output, index, outputs.length, logits))}
    </div>`;
  }

  views() {
    const { effectiveSettings, viewSettings, runInfo } = this.page.store;
    if (!areProbabilities(effectiveSettings.value)) return null;
    if (this.#isPlanar()) return { logits: {} };
    return { logits: { sample: probeSampleOf(viewSettings.value, runInfo.value?.parts.length ?? 0) } };
  }

  painters() {
    return [() => this.#sizeBars()];
  }

  updated() {
    this.#sizeBars();
  }

  /** Data that have no plane have a single probe. */
  #isPlanar() {
    return (this.page.store.runInfo.value?.features ?? 2) <= 2;
  }

  #probe() {
    return Math.min(this.active.value, this.#count() - 1);
  }

  #count() {
    return this.#isPlanar() ? placesOf(this.page.store.viewSettings.value).length : 1;
  }

  /** Two classes under a sigmoid share a unit: what speaks for one speaks against the other. */
  #logits() {
    const { sampledFrame, runInfo, effectiveSettings } = this.page.store;
    if (!areProbabilities(effectiveSettings.value)) return [];
    const logits = Array.from(sampledFrame.value?.views.logits?.[this.#probe()] ?? []);
    return logits.length === 1 && runInfo.value?.outputs === 2 ? [-logits[0], logits[0]] : logits;
  }

  /** Where the outputs are those of. */
  #place() {
    const { sampledFrame, runInfo } = this.page.store;
    const settings = sampledFrame.value?.probeSettings;
    if (!settings || !runInfo.value) return '';
    const { parts, features } = runInfo.value;
    if (features > 2) return label('output.sample', { number: probeSampleOf(settings, parts.length) + 1 });
    const place = placesOf(settings)[this.#probe()];
    return place ? formatPoint(place.slice(0, features)) : '';
  }

  #tabs() {
    const count = this.#count();
    if (count === 1) return nothing;
    return html`<span class="tabs">
      ${Array.from(
        { length: count },
        (_, index) => html`<button class="toggle" aria-pressed=${index === this.#probe()}
          aria-label=${t('output.probe.name', { number: index + 1 })}
          @click=${() => this.#take(index)}>${PROBE_SIGNS[index]} ${index + 1}</button>`,
      )}
      <button class="toggle" aria-label=${t('output.probe.remove', { number: this.#probe() + 1 })}
        title=${t('output.probe.remove', { number: this.#probe() + 1 })} @click=${this.#remove}>✕</button>
    </span>`;
  }

  /** @param {number} index */
  #take(index) {
    this.active.value = index;
  }

  #remove() {
    const probe = this.#probe();
    this.page.actions.removeProbe(probe);
    this.#take(Math.max(0, probe - 1));
  }

  /** @param {string} output @param {number} index @param {number} count @param {number[]} logits */
  #bar(output, index, count, logits) {
    const name = outputName(this.page.store, index);
    const short = count > MAX_IN_A_COLUMN ? html`<span aria-label=${name}>${index}</span>` : name;
    return html`<div class="bar" data-class=${index}>
      <span><u aria-hidden="true">${SHAPE_SIGNS[index]}</u> ${short}</span>
      <div class="track"><i></i></div>
      ${
        logits.length === 0
          ? nothing
          : html`<small title=${t('output.logit')}
        data-figure="logit-${index}">${formatLogit(logits[index])}</small>`
      }
      <span data-figure="probe-${index}">${output}</span>
    </div>`;
  }

  /** The lengths are set here because a strict policy forbids style attributes. */
  #sizeBars() {
    const outputs = this.page.store.sampledFrame.value?.probes[this.#probe()] ?? [];
    this.querySelectorAll('.bar i').forEach((bar, index) => {
      const share = Math.max(0, Math.min(1, Math.abs(outputs[index]) || 0));
      /** @type {HTMLElement} */ (bar).style.transform = `scaleX(${share})`;
    });
  }
}
customElements.define('kasane-output-bars', OutputBars);
