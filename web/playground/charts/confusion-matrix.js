/**
 * confusion-matrix.js - which classes are taken for which. Each cell is a button that points out its samples,
 * here and on the map; arrow keys walk over the cells.
 */

import { html, nothing } from 'lit';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { formatPoint, formatShare } from '../../ui/format.js';
import { css } from '../../ui/paint/color.js';
import { palette } from '../../ui/palette.js';
import { spoken } from '../../ui/spoken.js';
import { labelOfName, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { partIn } from './chart-specs.js';
import { confusionTable, hasCell, heatOf, samplesIn } from './confusion-table.js';

/** @import { ChartSlot } from './chart-slot.js' */

const MAX_LISTED = 8;
/** With more classes the cells become as small as the card asks; with many more they need the hint's room. */
const [MAX_LARGE, MAX_WITH_HINT] = [3, 5];
/** @type {Record<string, [number, number]>} class and guess */
const DIRECTIONS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

class ConfusionMatrix extends RunElement {
  /** @type {ChartSlot} */
  slotOfChart = /** @type {any} */ (undefined);
  /** The cell that was used last. @type {readonly [number, number]} */
  #entry = [0, 0];
  #isMarking = false;

  render() {
    const table = this.#table();
    if (!table) return html`<p class="hint">${t('chart.waiting')}</p>`;
    const title = t('chart.confusion.caption', { part: this.#partName() });
    const classes = table.rows.length - 1;
    return html`<div class="matrix" ?data-is-dense=${classes > MAX_LARGE}><table>
        <caption class="unseen">${title}</caption>
        <thead><tr>${table.head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
        <tbody @keydown=${this.#onKeyDown}>
          ${table.rows.map(
            (row, c) => html`<tr>${row.map((value, x) => this.#cell(table, value, c, x - 1))}</tr>`,
          )}
        </tbody>
      </table></div>
      ${this.#marked(classes)}`;
  }

  painters() {
    return [() => this.#mark()];
  }

  /** The colours and sizes are set here because a strict policy forbids style attributes. */
  updated() {
    const rows = this.#table()?.rows ?? [];
    const { accent, neg } = palette.value;
    this.querySelector('table')?.style.setProperty('--rows', String(rows.length + 1));
    for (const button of this.querySelectorAll('button')) {
      const [c, guess] = (button.dataset.cell ?? '-1,-1').split(',').map(Number);
      button.style.backgroundColor = css(c === guess ? accent : neg, heatOf(rows, c, guess));
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.slotOfChart.cell.value = null;
    this.#mark();
  }

  /** Another part or chart may have taken the cell away: what it marked is then no longer pointed out. */
  #mark() {
    const isMarking = this.slotOfChart.cell.value !== null;
    if (isMarking || this.#isMarking) this.page.actions.mark(this.#samples());
    this.#isMarking = isMarking;
  }

  #table() {
    const { sampledFrame } = this.page.store;
    const view = sampledFrame.value?.views.confusion?.[partIn(this.page.store, this.slotOfChart)];
    return view ? confusionTable(view) : null;
  }

  #partName() {
    return labelOfName('part', partIn(this.page.store, this.slotOfChart));
  }

  /**
   * @param {import('../../ui/charts/table.js').Table} table @param {string | number} value
   * @param {number} c @param {number} guess
   */
  #cell({ rows }, value, c, guess) {
    if (guess < 0) return html`<th scope="row">${value}</th>`;
    const isCount = c < rows.length - 1 && guess < rows.length - 1;
    if (!isCount)
      return html`<td class="share">${typeof value === 'number' ? formatShare(value, 2) : value}</td>`;
    const isChosen = this.slotOfChart.cell.value?.join() === `${c},${guess}`;
    const name = t('chart.cell', { count: value, class: c, guess });
    const isEntry = this.#entryIn(rows.length - 1) === `${c},${guess}`;
    return html`<td><button data-cell="${c},${guess}" aria-pressed=${isChosen}
      aria-label=${spoken(name, isChosen)} tabindex=${isEntry ? 0 : -1}
      title=${name} @click=${() => this.#choose(c, guess)}>${value}</button></td>`;
  }

  /** @param {number} classes */
  #marked(classes) {
    const cell = this.slotOfChart.cell.value;
    if (!cell) return classes > MAX_WITH_HINT ? nothing : html`<p class="hint">${t('chart.cell.hint')}</p>`;
    const samples = this.#samples();
    const places = samples.slice(0, MAX_LISTED).map((sample) => this.#place(sample));
    const more = samples.length > MAX_LISTED ? ' …' : '';
    const params = { count: samples.length, part: this.#partName(), class: cell[0], guess: cell[1] };
    return html`<p class="hint" data-figure="marked" title=${places.join(' ') + more}>
      <b>${t('chart.marked', params)}</b> ${places.join(' ')}${more}</p>`;
  }

  /** @param {number} sample @returns {string} where it lies, or which it is */
  #place(sample) {
    const { points, labels, features } = this.page.store.runInfo.value ?? {
      points: [],
      labels: [],
      features: 0,
    };
    if (features > 2) return `#${sample}`;
    return formatPoint(Array.from({ length: features }, (_, k) => points[k * labels.length + sample]));
  }

  /** The cell that Tab reaches: the first where the last one used is no more. @param {number} classes */
  #entryIn(classes) {
    return (hasCell(this.#entry, classes) ? this.#entry : [0, 0]).join();
  }

  #samples() {
    const { runInfo, sampledFrame, names } = this.page.store;
    const guesses = sampledFrame.value?.views.guesses;
    const cell = this.slotOfChart.cell.value;
    if (!runInfo.value || !guesses || !cell) return [];
    const part = names.value.part.indexOf(partIn(this.page.store, this.slotOfChart));
    return samplesIn({ ...runInfo.value, guesses }, { part, cell });
  }

  /** @param {number} c @param {number} guess the same cell again unmarks it */
  #choose(c, guess) {
    this.#entry = [c, guess];
    const isChosen = this.slotOfChart.cell.value?.join() === `${c},${guess}`;
    this.slotOfChart.cell.value = isChosen ? null : [c, guess];
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = DIRECTIONS[event.key];
    const from = /** @type {HTMLElement} */ (event.target).dataset.cell?.split(',').map(Number);
    if (!direction || !from) return;
    event.preventDefault();
    const next = from.map((place, axis) =>
      Math.max(0, Math.min(EXPERIMENT.table.classes.max, place + direction[axis])),
    );
    const button = this.querySelector(`button[data-cell="${next.join()}"]`);
    if (!(button instanceof HTMLElement)) return;
    this.#entry = [next[0], next[1]];
    this.requestUpdate();
    button.focus();
  }
}
customElements.define('kasane-confusion-matrix', ConfusionMatrix);
