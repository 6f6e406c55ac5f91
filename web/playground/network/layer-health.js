/** layer-health.js - below each layer: how large its gradient is, and which share of it does not learn. */

import { html, nothing, svg } from 'lit';
import { saturates } from '../../state/experiment/facts.js';
import { WORD_TERMS } from '../../state/glossary.js';
import { formatScientific, wholePercent } from '../../ui/format.js';
import { term } from '../../ui/terms/term.js';
import { t } from '../../ui/text.js';

/** @import { Store } from '../../state/store.js' */

/** Powers of ten at both ends of the bar of a gradient. */
const GRADIENT_POWERS = { min: -6, max: 1 };
/** Smaller shares are as good as none. */
const MIN_SHARE = 0.005;

/**
 * @param {Store} store
 * @param {number} index of the layer
 * @param {string} activation of a hidden layer; empty for the output layer
 */
export function healthFigures(store, index, activation) {
  const gradient = store.sampledFrame.value?.views.layers?.[index]?.gradient ?? Number.NaN;
  const { min, max } = GRADIENT_POWERS;
  const length = Math.max(0, Math.min(1, (Math.log10(gradient) - min) / (max - min))) || 0;
  return html`<span class="gradient" title=${t('network.gradient.title')}>
    <span>${term(WORD_TERMS.gradient, gradientSign())}
      <span data-gradient>${formatScientific(gradient)}</span></span>
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="4" />${svg`<rect width=${length * 100} height="4" />`}
    </svg>
    <span class="ill">${activation === '' ? nothing : idleShare(store, index, activation)}</span>
  </span>`;
}

/**
 * Dead ReLUs are counted as in the health report, which looks at more samples.
 * @param {Store} store
 * @param {number} index
 * @param {string} activation
 */
function idleShare({ sampledFrame, runInfo }, index, activation) {
  const { layers, health } = sampledFrame.value?.views ?? {};
  const kind = saturates(activation) ? 'saturated' : 'dead';
  const dead = activation === 'relu' ? health?.dead[index] : undefined;
  const units = runInfo.value?.layerSizes[index + 1];
  if (activation === 'step') return nothing; // what is never reached is its slope, not its output
  const share = dead && units ? dead.length / units : (layers?.[index]?.[kind] ?? 0);
  if (share <= MIN_SHARE) return nothing;
  return term(WORD_TERMS[kind], t(`network.${kind}`, { percent: wholePercent(share) }));
}

/** The sign of the gradient's length, and its name. */
function gradientSign() {
  const name = t('network.gradient');
  return html`<span aria-hidden="true"><i>|</i>∇<i>|</i></span><span class="unseen">${name}</span>`;
}
