/** chart-menu.js - what can be done with a chart besides looking at it. */

import { html, nothing } from 'lit';
import { CHART_TERMS } from '../../state/glossary.js';
import { term } from '../../ui/terms/term.js';
import { t } from '../../ui/text.js';
import { slider } from '../controls.js';
import { CHART_TYPES } from './chart-types.js';
import { chartTitle } from './labels.js';

/** @import { Page } from '../run-element.js' */
/** @import { ChartSlot } from './chart-slot.js' */
/** @import { Gestures } from './gestures.js' */

/**
 * @typedef {object} Card
 * @property {Page} page
 * @property {ChartSlot} slotOfChart
 * @property {Gestures} gestures
 * @property {() => void} saveCsv
 * @property {() => void} savePng
 */

const GAP = 4;

/** @param {Card} card @param {string} name of its chart */
export function chartMenu(card, name) {
  const { isTable, index } = card.slotOfChart;
  return html`<div class="menu" id="chart-menu-${index}" popover @toggle=${place}>
    <p>${term(CHART_TERMS[name], chartTitle(card.page.store, name))}</p>
    ${CHART_TYPES[name].isOverEpochs ? overEpochs(card) : nothing}
    <div class="menu-row">
      ${
        name === 'confusion'
          ? nothing
          : html`<button class="ghost" aria-pressed=${isTable.value}
              @click=${() => {
                isTable.value = !isTable.value;
              }}>${t('chart.table')}</button>`
      }
      <button class="ghost" @click=${() => card.saveCsv()}>CSV</button>
      <button class="ghost" @click=${() => card.savePng()} ?disabled=${isTable.value}>PNG</button>
    </div>
  </div>`;
}

/** @param {Card} card */
function overEpochs({ page, gestures }) {
  const factor = page.store.viewSettings.value.smoothing;
  return html`${slider(page, 'smoothing', (value) => value.toFixed(2))}
    <p>${t(factor === 0 ? 'chart.smoothing.none' : 'chart.smoothing.hint', {
      factor,
      rest: (1 - factor).toFixed(2),
    })}</p>
    <div class="menu-row" role="group" aria-label=${t('chart.zoom')}>
      <span>${t('chart.zoom')}</span>
      <button class="mini" aria-label=${t('chart.zoom.in')} title=${t('chart.zoom.in')}
        @click=${gestures.nearer}>+</button>
      <button class="mini" aria-label=${t('chart.zoom.out')} title=${t('chart.zoom.out')}
        @click=${gestures.farther}>−</button>
      <button class="ghost" @click=${gestures.reset}>${t('chart.zoom.reset')}</button>
    </div>
    <p>${t('chart.zoom.hint')}</p>`;
}

/** Above its button, or wherever there is room for it. @param {ToggleEvent} event */
function place(event) {
  const menu = /** @type {HTMLElement} */ (event.currentTarget);
  const button = document.querySelector(`[popovertarget="${menu.id}"]`);
  if (event.newState !== 'open' || !button) return;
  const { top, right, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const above = top - height - GAP;
  menu.style.left = `${Math.max(GAP, right - width)}px`;
  menu.style.top = `${above >= GAP ? above : Math.min(bottom + GAP, innerHeight - height - GAP)}px`;
}
