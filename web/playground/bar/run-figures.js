/** run-figures.js - the figures of training: epoch, loss, accuracy or R², fingerprint of the weights. */

import { html, nothing } from 'lit';
import { WORD_TERMS } from '../../state/glossary.js';
import { formatCount, formatEpoch, formatLoss, formatPercent, formatShare } from '../../ui/format.js';
import { term } from '../../ui/terms/term.js';
import { t } from '../../ui/text.js';
import { countIn } from '../parts.js';

/** @import { Frame } from '../../state/run/engine-types.js' */
/** @import { Store } from '../../state/store.js' */

/** @param {Store} store */
export function figures(store) {
  const frame = store.sampledFrame.value;
  const { dataset } = store.effectiveSettings.value;
  const isRegression = store.datasets.value[dataset].task === 'regression';
  return html`<dl class="figures">
    ${figure('epoch', html`<b data-figure="epoch">${formatEpoch(frame?.epoch ?? 0)}</b>`, position(store))}
    ${parts('loss', frame?.loss, formatLoss)}
    ${isRegression ? parts('r2', frame?.r2, formatShare) : parts('accuracy', frame?.accuracy, formatPercent)}
    ${figure(
      'fingerprint',
      html`<button class="hinted" aria-describedby="fingerprint-hint" data-figure="fingerprint">
          ${frame?.fingerprint ?? '–'}
        </button>
        <span role="tooltip" id="fingerprint-hint">${t('run.fingerprint.hint')}</span>`,
    )}
  </dl>`;
}

/** @param {Store} store how fast it trains */
export function speedFigure({ sampledFrame }) {
  const { isRunning = false, epochsPerSecond = 0 } = sampledFrame.value ?? {};
  return html`<span data-figure="speed">${isRunning ? perSecond(epochsPerSecond) : '–'}</span>`;
}

/** @param {number} epochs @returns {string} */
export function perSecond(epochs) {
  return t('run.speed.unit', { speed: formatCount(epochs) });
}

/** @param {Store} store @returns how far a running epoch is; nothing between two epochs */
function position({ sampledFrame, runInfo, names, isRunning }) {
  const used = sampledFrame.value?.position ?? 0;
  if (used === 0 || isRunning.value || !runInfo.value) return nothing;
  const train = names.value.part.indexOf('train');
  const samples = countIn(runInfo.value.parts, train);
  return html`<span data-figure="position" title=${t('run.position.hint', { used, samples })}>
    ${t('run.position', { used, samples })}</span>`;
}

/** @param {string} name @param {unknown} content @param {unknown} [more] after the name */
function figure(name, content, more = nothing) {
  const word = term(WORD_TERMS[name], t(`run.${name}`));
  return html`<div class="figure ${name}"><dt>${word} ${more}</dt><dd>${content}</dd></div>`;
}

/**
 * @param {'loss' | 'accuracy' | 'r2'} name
 * @param {Frame['loss'] | undefined} values
 * @param {(value: number | undefined) => string} show
 */
function parts(name, values, show) {
  const hasValidation = Number.isFinite(values?.validation);
  return figure(
    name,
    html`<b data-figure="${name}-train">
        <span class="unseen">${t('part.train')} </span>${show(values?.train)}</b>
      <span class="others">
        ${hasValidation ? part(name, 'validation', show(values?.validation)) : nothing}
        ${part(name, 'test', show(values?.test))}
      </span>`,
  );
}

/** @param {string} name @param {'validation' | 'test'} part @param {string} value */
function part(name, part, value) {
  return html`<i>${t(`part.${part}`)} <span data-figure="${name}-${part}">${value}</span></i>`;
}
