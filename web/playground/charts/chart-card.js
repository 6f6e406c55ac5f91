/** chart-card.js - one chart of the row: which one it shows, its key, the plot or the table, and its menu. */

import { computed } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { errorNotice } from '../../state/notices.js';
import { chartKey } from '../../ui/charts/chart-key.js';
import { moreIcon } from '../../ui/icons.js';
import { pixelRatio } from '../../ui/paint/pixel-ratio.js';
import { palette } from '../../ui/palette.js';
import { spoken } from '../../ui/spoken.js';
import { label, labelOfName, t } from '../../ui/text.js';
import { ifSeenNext, Later } from '../../ui/yield-to-main.js';
import { RunElement } from '../run-element.js';
import { choiceSelect, logToggle, titleSelect } from './chart-choice.js';
import { chartMenu } from './chart-menu.js';
import './confusion-matrix.js';
import { Plot } from '../../ui/charts/plot.js';
import { scrolledTable } from '../../ui/charts/scrolled-table.js';
import { tableOf } from '../../ui/charts/table.js';
import { zeroLimits } from '../../ui/charts/zero-line.js';
import { chartSpecOf, nameIn, partIn } from './chart-specs.js';
import { figureText } from './chart-text.js';
import { CHART_TYPES } from './chart-types.js';
import { confusionTable } from './confusion-table.js';
import { fileName, saveMatrix, savePlot, saveTable } from './files.js';
import { Gestures, stopAt } from './gestures.js';
import { chartTitle } from './labels.js';

/** @import { ChartSlot } from './chart-slot.js' */
/** @import { ChartSpec } from '../../ui/charts/chart-spec.js' */

class ChartCard extends RunElement {
  /** @type {ChartSlot} */
  slotOfChart = /** @type {any} */ (undefined);
  /** @type {Plot | null} */
  #plot = null;
  #later = new Later();
  #hasFigures = computed(() => this.page.store.sampledFrame.value !== null);
  #name = computed(() => nameIn(this.page.store, this.slotOfChart));
  /** The last one while it is off the screen. */
  #figure = computed(() => {
    if (!this.isOnScreen) return this.#last;
    this.#last = chartSpecOf(this.page.store, this.slotOfChart);
    return this.#last;
  });
  /** @type {ChartSpec | null} */
  #last = null;
  #shownName = '';
  gestures = new Gestures({
    slot: () => this.slotOfChart,
    plot: () => /** @type {Plot} */ (this.#plot),
    band: () => this.find('.band', HTMLElement),
    stops: () => this.#figure.peek()?.lines[0]?.xs ?? [],
  });

  render() {
    const name = this.#name.value;
    const title = chartTitle(this.page.store, name);
    const { isTable, range } = this.slotOfChart;
    const isMatrix = name === 'confusion';
    const isPlot = !isMatrix && !isTable.value;
    return html`<section class="card chart" aria-label=${title}>
      <h2>
        ${titleSelect(this.page, this.slotOfChart, name)}
        ${choiceSelect(this.page, this.slotOfChart, name)} ${name === 'loss' ? logToggle(this.page) : nothing}
        <span class="key">${chartKey(this.#figure.value)}</span>
      </h2>
      <button class="mini more" popovertarget="chart-menu-${this.slotOfChart.index}"
        aria-label=${t('chart.menu', { title })} title=${t('chart.menu', { title })}>${moreIcon}</button>
      ${chartMenu(this, name)}
      <div class="plot" ?hidden=${!isPlot}>
        ${this.#canvas(name, title)}
        <div class="band"></div>
        ${this.#hasZeroLine() ? html`<p class="remark">${t('chart.log.zero')}</p>` : nothing}
        ${range.value && CHART_TYPES[name].isOverEpochs ? this.#wholeButton() : nothing}
      </div>
      ${
        isMatrix
          ? html`<kasane-confusion-matrix .page=${this.page} .slotOfChart=${this.slotOfChart}>
            </kasane-confusion-matrix>`
          : nothing
      }
      ${isTable.value && !isMatrix ? scrolledTable(this.#table(), title) : nothing}
    </section>`;
  }

  painters() {
    const canvas = this.find('canvas', HTMLCanvasElement);
    canvas.addEventListener('wheel', this.gestures.onWheel, { passive: false });
    this.#plot = new Plot(canvas);
    return [() => this.#forget(), () => this.#open(), () => this.#draw()];
  }

  /** How one chart is looked at says nothing of another, whatever has brought it. */
  #forget() {
    const name = this.#name.value;
    if (this.#shownName && this.#shownName !== name) this.slotOfChart.reset();
    this.#shownName = name;
  }

  /** When it is first seen on the page that stands: while it is built, charts are where they do not stay. */
  #open() {
    if (!this.isOnScreen || !this.#hasFigures.value) return;
    const { actions } = this.page;
    const fail = (/** @type {Error} */ { message }) =>
      actions.notify(errorNotice({ code: 'charts', message }));
    const begin = () => {
      actions.dismiss('error.charts');
      this.guarded('plot', () => this.#plot?.redraw());
    };
    ifSeenNext(this, () => this.#plot?.open().then(begin, fail));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#later.clear();
    this.#plot?.dispose();
    this.#plot = null;
  }

  saveCsv() {
    const { epoch = 0 } = this.page.store.sampledFrame.value ?? {};
    saveTable(this.#table(), fileName(this.#name.value, epoch, 'csv'));
  }

  savePng() {
    const { epoch = 0 } = this.page.store.sampledFrame.value ?? {};
    const name = fileName(this.#name.value, epoch, 'png');
    const figure = this.#figure.value;
    const told = [label('chart.epoch', { epoch }), figure?.note, this.#chosen()].filter(Boolean);
    const about = told.join(t('list.dot'));
    if (figure) savePlot(this.find('canvas', HTMLCanvasElement), figure, { name, subtitle: about });
    else {
      const title = chartTitle(this.page.store, this.#name.value);
      saveMatrix(this.#table(), { name, title, subtitle: about, palette: palette.value });
    }
  }

  /** Which of several is shown, in words. */
  #chosen() {
    const isOfPart = CHART_TYPES[this.#name.value].choice === 'part';
    return isOfPart ? labelOfName('part', partIn(this.page.store, this.slotOfChart)) : '';
  }

  #table() {
    const figure = this.#figure.value;
    if (figure) return tableOf(figure);
    const { store } = this.page;
    const view = store.sampledFrame.value?.views.confusion?.[partIn(store, this.slotOfChart)];
    return view ? confusionTable(view) : { head: [], rows: [] };
  }

  /** Where numbers are told one by one it can be walked along. @param {string} name @param {string} title */
  #canvas(name, title) {
    const { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onKeyDown, reset } = this.gestures;
    const stops = this.#figure.value?.lines[0]?.xs ?? [];
    const { cursor } = this.slotOfChart;
    const last = stops[stops.length - 1] ?? 0;
    const now = stops[stopAt(stops, cursor.value ?? last)] ?? 0;
    const isRunning = this.page.store.isRunning.value;
    const cause = [title, cursor.value, isRunning].join();
    const text = spoken(figureText(this.#figure.value, cursor.value, this.#chosen()), cause, isRunning);
    const isWalked = CHART_TYPES[name].choice !== 'part';
    return html`<canvas data-chart=${name} tabindex="0" role=${isWalked ? 'slider' : 'img'}
      aria-label=${isWalked ? t('chart.walk', { title }) : text}
      aria-valuemin=${isWalked ? spoken(stops[0] ?? 0, cause, isRunning) : nothing}
      aria-valuemax=${isWalked ? spoken(last, cause, isRunning) : nothing}
      aria-valuenow=${isWalked ? spoken(now, cause, isRunning) : nothing}
      aria-valuetext=${isWalked ? text : nothing}
      @pointerdown=${onPointerDown} @pointermove=${onPointerMove} @pointerup=${onPointerUp}
      @pointercancel=${onPointerCancel} @dblclick=${reset} @keydown=${onKeyDown}
      @blur=${this.#onBlur}></canvas>`;
  }

  #onBlur = () => {
    this.slotOfChart.cursor.value = null;
    this.#plot?.forget();
  };

  #hasZeroLine() {
    const figure = this.#figure.value;
    return figure !== null && zeroLimits(figure) !== null;
  }

  #wholeButton() {
    return html`<button class="toggle whole" @click=${this.gestures.reset}>
      ${t('chart.zoom.reset')}
    </button>`;
  }

  #draw() {
    const figure = this.#figure.value;
    const { isTable, cursor, range } = this.slotOfChart;
    const ratio = pixelRatio.value;
    if (!figure || isTable.value || !this.isOnScreen) return;
    const view = { ratio, cursor: cursor.value, range: figure.isOverEpochs ? range.value : null };
    this.#later.do('draw', () => this.guarded('plot', () => this.#plot?.show(figure, view)));
  }
}
customElements.define('kasane-chart-card', ChartCard);
