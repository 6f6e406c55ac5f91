/** charts-row.js - the three curves over epochs: loss, accuracy, and the outputs at the probe. */

import { computed } from '@preact/signals-core';
import { html } from 'lit';
import { areProbabilities, outputOf } from '../state/facts.js';
import { LineChart } from './charts/line-chart.js';
import { formatCount, formatLoss, formatOutput, formatPercent } from './format.js';
import { Later } from './later.js';
import { palette } from './palette.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';

/** @import { History } from '../state/engine-types.js' */
/** @import { Line } from './charts/line-chart.js' */

/** @typedef {'loss' | 'accuracy' | 'probe'} Name */

/** @type {readonly Name[]} */
const NAMES = ['loss', 'accuracy', 'probe'];
/** @type {Record<Name, (value: number) => string>} */
const FORMATS = { loss: formatLoss, accuracy: formatPercent, probe: formatOutput };
const SHARE_LIMITS = { min: 0, max: 1 };
const LOSS_LIMITS = { suggestedMin: 0 };

class ChartsRow extends SignalElement {
  /** @type {LineChart[]} */
  #charts = [];
  #later = new Later();
  #areProbabilities = computed(() => areProbabilities(this.page.store.fitted.value));
  #isLogarithmic = computed(() => this.page.store.experiment.value.lossScale === 'log');

  render() {
    const parts = html`<u class="solid">${t('run.train')}</u><u class="dashed">${t('run.test')}</u>`;
    return html`<div class="charts">
      ${this.#card('loss', html`${parts}${this.#logToggle()}`)}
      ${this.#card('accuracy', parts)}
      ${this.#card('probe', this.#classKey())}
    </div>`;
  }

  painters() {
    this.#charts = NAMES.map(
      (name) => new LineChart(this.find(`canvas[data-chart=${name}]`, HTMLCanvasElement)),
    );
    return NAMES.map((name, index) => () => this.#draw(name, this.#charts[index]));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#later.clear();
    for (const chart of this.#charts) chart.dispose();
  }

  /** @param {Name} name @param {unknown} key */
  #card(name, key) {
    const title = this.#title(name);
    return html`<section class="card chart" aria-labelledby="chart-${name}">
      <h2><span id="chart-${name}">${title}</span><span class="key">${key}</span></h2>
      <div class="plot">
        <canvas data-chart=${name} role="img" aria-label=${this.#spoken(name, title)}></canvas>
      </div>
    </section>`;
  }

  #logToggle() {
    const isLog = this.#isLogarithmic.value;
    const { actions } = this.page;
    return html`<button class="toggle" aria-pressed=${isLog} title=${t('chart.log.hint')}
      @click=${() => actions.set('lossScale', isLog ? 'linear' : 'log')}>${t('chart.log')}</button>`;
  }

  #classKey() {
    const classes = this.page.store.built.value?.classes ?? 0;
    return Array.from({ length: classes }, (_, index) => html`<u data-class=${index}>${index}</u>`);
  }

  /** @param {Name} name */
  #title(name) {
    if (name !== 'probe') return t(`chart.${name}`);
    return t(`chart.probe.${outputOf(this.page.store.fitted.value.loss)}`);
  }

  /** The newest numbers in words. @param {Name} name @param {string} title */
  #spoken(name, title) {
    const format = FORMATS[name];
    const reading = this.page.store.reading.value;
    if (!reading) return t('chart.empty', { title });
    const values =
      name === 'probe'
        ? Array.from(reading.probes[0] ?? [], (value, index) => `${this.#className(index)} ${format(value)}`)
        : [
            `${t('run.train')} ${format(reading[name].train)}`,
            `${t('run.test')} ${format(reading[name].test)}`,
          ];
    return t('chart.spoken', { title, epoch: reading.epoch, values: values.join(', ') });
  }

  /** @param {number} index */
  #className(index) {
    return t(this.#areProbabilities.value ? 'output.class' : 'output.raw', { index });
  }

  /** @param {Name} name @param {LineChart} chart */
  #draw(name, chart) {
    const { reading, history } = this.page.store;
    // The reading sets the pace: curves that change faster than it need not be drawn.
    const curves = history.peek();
    if (!reading.value || !curves) return;
    const picture = {
      epochs: curves.epochs,
      lines: this.#lines(name, curves),
      palette: palette.value,
      isLogarithmic: name === 'loss' && this.#isLogarithmic.value,
      limits: this.#limits(name),
      title: (/** @type {number} */ epoch) => t('chart.epoch', { epoch: formatCount(epoch) }),
      format: FORMATS[name],
    };
    this.#later.do(name, () => chart.show(picture));
  }

  /** @param {Name} name */
  #limits(name) {
    if (name === 'loss') return LOSS_LIMITS;
    return name === 'accuracy' || this.#areProbabilities.value ? SHARE_LIMITS : undefined;
  }

  /** @param {Name} name @param {History} curves @returns {Line[]} */
  #lines(name, curves) {
    const { accent, ink3, classes } = palette.value;
    if (name === 'probe') {
      const names = Object.keys(curves.series).filter((series) => series.startsWith('probe.0.'));
      return names.map((series, index) => ({
        label: this.#className(index),
        values: curves.series[series],
        color: classes[index],
      }));
    }
    return [
      { label: t('run.train'), values: curves.series[`${name}.train`], color: accent },
      { label: t('run.test'), values: curves.series[`${name}.test`], color: ink3, isDashed: true },
    ];
  }
}
customElements.define('kasane-charts-row', ChartsRow);
