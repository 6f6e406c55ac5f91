/**
 * health-card.js - what goes well and what goes wrong, in words and numbers, each with a setting to try. It
 * is judged at the pace of reading, so that sentences stay long enough to be read.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { dataFacts } from '../../state/health/facts.js';
import { FindingDebouncer } from '../../state/health/finding-debouncer.js';
import { judge } from '../../state/health/rules.js';
import { severityIcons } from '../../ui/icons.js';
import { term } from '../../ui/terms/term.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { sentencesOf, suggestionText } from './finding-text.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Finding } from '../../state/health/rules.js' */
/** @import { RunInfo } from '../../state/run/engine-types.js' */

class HealthCard extends RunElement {
  #debouncer = new FindingDebouncer();
  /** The run that was judged last. @type {RunInfo | null} */
  #judged = null;
  /** @type {Signal<readonly Finding[]>} */
  #findings = signal([]);
  /** The finding that is explained. @type {Signal<string | null>} */
  #explained = signal(null);

  render() {
    return html`<section class="card health" aria-labelledby="health-title">
      <h2 id="health-title">${t('health.title')}</h2>
      <ul>${this.#shown().map((finding) => this.#item(finding))}</ul>
    </section>`;
  }

  views() {
    return { layers: {}, health: {} };
  }

  /** Who has pressed Play is no longer asked to, though nothing else can be said yet. */
  #shown() {
    const isRunning = this.page.store.isRunning.value;
    return this.#findings.value.filter(({ id }) => id !== 'untrained' || !isRunning);
  }

  painters() {
    return [() => this.#judge()];
  }

  #judge() {
    const { sampledFrame, runInfo, effectiveSettings, history, names, lastEdit } = this.page.store;
    const frame = sampledFrame.value;
    const nowMs = performance.now();
    if (runInfo.value !== this.#judged) {
      this.#judged = runInfo.value;
      this.#debouncer.restart();
      this.#findings.value = [];
    }
    if (!frame || !runInfo.value || !frame.views.health) return;
    if (frame.isRunning && !this.#debouncer.isDue(nowMs)) return;
    const data = dataFacts(runInfo.value, names.value.part);
    const run = {
      experiment: effectiveSettings.value,
      frame,
      history: history.peek(),
      edit: lastEdit.peek(),
    };
    const findings = judge({ ...data, ...run });
    this.#findings.value = this.#debouncer.update(findings, { nowMs, isRunning: frame.isRunning });
  }

  /** @param {Finding} finding */
  #item(finding) {
    const { id, severity } = finding;
    const { runInfo, effectiveSettings } = this.page.store;
    const isRegression = runInfo.value?.classes === 0;
    const about = { isRegression, hiddenLayers: effectiveSettings.value.hidden.length };
    const { title, more, why } = sentencesOf(finding, about);
    const isExplained = this.#explained.value === id;
    const lead = t('label.lead', { label: { key: `health.severity.${severity}` } });
    return html`<li data-finding=${id} data-severity=${severity}>
      ${severityIcons[severity]}<span class="unseen">${lead}</span>
      <p><b>${title}</b>${t('sentence.gap')}${more}
        <button aria-expanded=${isExplained} @click=${() => this.#explain(isExplained ? null : id)}>
          ${t('health.why')}</button>
        ${this.#suggestion(finding)}</p>
      ${isExplained ? html`<p class="why">${why}${t('sentence.gap')}${term(finding.term)}</p>` : nothing}
    </li>`;
  }

  /** @param {Finding} finding */
  #suggestion(finding) {
    const text = suggestionText(finding, this.page.store.experiment.value);
    if (text === null) return nothing;
    return html`<button class="try" @click=${() => this.#try(finding)}>${text}</button>`;
  }

  /** @param {Finding} finding */
  async #try({ suggestion = {}, isFromStart = false }) {
    const { actions } = this.page;
    if (!actions.setAll(suggestion) || !isFromStart) return;
    await actions.reset();
    await actions.play();
  }

  /** @param {string | null} id */
  #explain(id) {
    this.#explained.value = id;
  }
}
customElements.define('kasane-health-card', HealthCard);
