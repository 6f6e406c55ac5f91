/** part-counts.js - how many samples each part of the run that stands has, in figures and as lengths. */

import { html } from 'lit';
import { t } from '../../ui/text.js';
import { countIn } from '../parts.js';

/** @import { Store } from '../../state/store.js' */

/** @param {Store} store */
export function partCounts(store) {
  const counts = countsOf(store);
  return html`<div class="parts" role="group" aria-label=${t('data.parts')}>
    <p>
      ${counts.map(
        ({ part, count }) => html`<span data-part=${part}>
          ${t(`part.${part}`)} <b data-figure="part-${part}">${count}</b>
        </span>`,
      )}
    </p>
    <div aria-hidden="true">${counts.map(({ part }) => html`<i data-part=${part}></i>`)}</div>
  </div>`;
}

/**
 * The lengths are set here because a strict policy forbids style attributes.
 * @param {Element} card in which the counts are rendered
 * @param {Store} store
 */
export function sizeParts(card, store) {
  for (const { part, count } of countsOf(store)) {
    const bar = card.querySelector(`i[data-part=${part}]`);
    if (bar instanceof HTMLElement) bar.style.flexGrow = String(count);
  }
}

/** @param {Store} store @returns {{part: string, count: number}[]} */
function countsOf({ runInfo, names }) {
  const parts = runInfo.value?.parts ?? new Uint8Array();
  return names.value.part.map((part, index) => ({ part, count: countIn(parts, index) }));
}
