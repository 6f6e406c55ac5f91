/**
 * health-card.js - what goes well and what goes wrong, in words and numbers, each with a setting to try. It
 * is judged at the pace of reading, so that sentences stay long enough to be read.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { countClasses } from '../../state/health/facts.js';
import { judge } from '../../state/health/rules.js';
import { Steady } from '../../state/health/steady.js';
import { formatCount, formatOutput, formatPercent, formatShort, withMinus } from '../format.js';
import { severityIcons } from '../icons.js';
import { SignalElement } from '../signal-element.js';
import { term } from '../terms/term.js';
import { listed, nameOf, t } from '../text.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Finding, Place } from '../../state/health/rules.js' */
/** @import { Key } from '../../state/experiment/schema.js' */

class HealthCard extends SignalElement {
  #steady = new Steady();
  /** @type {Signal<readonly Finding[]>} */
  #findings = signal([]);
  /** The finding that is explained. @type {Signal<string | null>} */
  #explained = signal(null);

  render() {
    return html`<section class="card health" aria-labelledby="health-title">
      <h2 id="health-title">${t('health.title')}</h2>
      <ul>${this.#told().map((finding) => this.#finding(finding))}</ul>
    </section>`;
  }

  views() {
    return { layers: {}, health: {} };
  }

  /** Who has pressed Play is no longer asked to, though nothing else can be said yet. */
  #told() {
    const isRunning = this.page.store.isRunning.value;
    return this.#findings.value.filter(({ id }) => id !== 'untrained' || !isRunning);
  }

  painters() {
    return [
      () => {
        if (this.page.store.runInfo.value) this.#steady.restart();
      },
      () => this.#look(),
    ];
  }

  #look() {
    const { sampledFrame, runInfo, effectiveSettings, history, names } = this.page.store;
    const frame = sampledFrame.value;
    const experiment = effectiveSettings.value;
    const nowMs = performance.now();
    if (!frame || !runInfo.value || !frame.views.health) return;
    if (frame.isRunning && !this.#steady.isDue(nowMs)) return;
    const classCounts = countClasses(runInfo.value, names.value.part);
    const findings = judge({ experiment, frame, history: history.peek(), classCounts });
    this.#findings.value = this.#steady.look(findings, { nowMs, isRunning: frame.isRunning });
  }

  /** @param {Finding} finding */
  #finding(finding) {
    const { id, severity, places = [] } = finding;
    const isExplained = this.#explained.value === id;
    const isAll = places.reduce((sum, { units }) => sum + units.length, 0) === finding.params?.count;
    const list = places.map(placeName);
    const named = isAll ? list : t('list.more', { list });
    const params = { ...written(finding, this.#isRegression()), places: named };
    return html`<li data-finding=${id} data-severity=${severity}>
      ${severityIcons[severity]}<span class="unseen">${severityLead(severity)}</span>
      <p><b>${t(`health.${id}`, params)}</b>${t('sentence.gap')}${t(`health.${id}.more`, params)}
        ${this.#suggestion(finding)}
        <button aria-expanded=${isExplained} @click=${() => this.#explain(isExplained ? null : id)}>
          ${t('health.why')}</button></p>
      ${isExplained ? this.#explanation(finding) : nothing}
    </li>`;
  }

  /** @param {Finding} finding */
  #explanation({ id, term: key }) {
    return html`<p class="why">${t(`health.${id}.why`)}${t('sentence.gap')}${term(key)}</p>`;
  }

  /** @param {Finding} finding */
  #suggestion({ suggestion = {} }) {
    const now = this.page.store.experiment.value;
    const changes = Object.entries(suggestion).filter(
      ([key, value]) => String(now[/** @type {Key} */ (key)]) !== String(value),
    );
    if (changes.length === 0) return nothing;
    const settings = changes
      .filter(([, value]) => String(value) !== '')
      .map(([key, value]) =>
        t('health.try.setting', { setting: t(`setting.${key}`), value: valueName(key, value) }),
      );
    return html`<button class="try" @click=${() => this.page.actions.setAll(suggestion)}>
      ${t('health.try', { settings })}</button>`;
  }

  #isRegression() {
    return this.page.store.runInfo.value?.classes === 0;
  }

  /** @param {string | null} id */
  #explain(id) {
    this.#explained.value = id;
  }
}
customElements.define('kasane-health-card', HealthCard);

/**
 * @param {Finding} finding
 * @param {boolean} isRegression
 * @returns {Record<string, string | {readonly key: string}>} its numbers as they are read
 */
function written({ params = {} }, isRegression) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? figure(name, value, isRegression) : value,
    ]),
  );
}

/** R² is written as in the bar. @param {string} name @param {number} value @param {boolean} isR2 */
function figure(name, value, isR2) {
  if (isR2 && (name === 'score' || name === 'gap')) return formatOutput(value);
  if (name === 'share' || name === 'score') return formatPercent(value);
  if (name === 'gap') return t('health.points', { points: withMinus((value * 100).toFixed(1)) });
  return Number.isInteger(value) ? formatCount(value) : formatShort(value);
}

/** @param {Finding['severity']} severity @returns {string} what is heard before the sentence */
function severityLead(severity) {
  return t('label.lead', { label: { key: `health.severity.${severity}` } });
}

/** @param {Place} place @returns {string} */
function placeName({ layer, units }) {
  return t('health.place', { layer, units: listed(units) });
}

/** @param {string} key @param {unknown} value @returns {string} */
function valueName(key, value) {
  if (typeof value === 'string') return nameOf(key, value);
  return Array.isArray(value) ? value.join('-') : String(value);
}
