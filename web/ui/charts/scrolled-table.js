/** scrolled-table.js - a chart as a table on the page. */

import { html } from 'lit';
import { rounded, withMinus } from '../format.js';
import { t } from '../text.js';

/** @import { Table } from './table.js' */

/** @param {Table} table @param {string} title of the chart */
export function scrolledTable({ head, rows }, title) {
  return html`<div class="table" tabindex="0" role="region" aria-label=${t('chart.table.of', { title })}>
    <table>
      <caption>${t('chart.table.of', { title })}</caption>
      <thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ([first, ...others]) =>
          html`<tr><th scope="row">${shown(first)}</th>${others.map(
            (value) => html`<td>${shown(value)}</td>`,
          )}</tr>`,
      )}</tbody>
    </table>
  </div>`;
}

/** @param {number | string} value */
function shown(value) {
  if (typeof value === 'string') return value;
  return Number.isFinite(value) ? withMinus(rounded(value, 5)) : '–';
}
