/** run-steps.js - training by hand, a phase, minibatch or epoch at a time, and words on where it stands. */

import { html } from 'lit';
import { spoken } from '../../ui/spoken.js';
import { nameOf, t } from '../../ui/text.js';

/** @import { Page } from '../run-element.js' */

const STEPS = Object.freeze({ phase: 'stepPhase', minibatch: 'stepMinibatch', epoch: 'stepEpoch' });

/** @param {Page} page */
export function steps(page) {
  const { short, full } = standing(page);
  return html`<div class="field steps">
    <small data-figure="phase" title=${full} aria-hidden="true">${short}</small>
    <span class="unseen" role="status">${spoken(full, page.store.isRunning.value)}</span>
    <span class="stepper" role="group" aria-label=${t('run.steps.hint')}>
      ${Object.entries(STEPS).map(
        ([name, step]) => html`<button data-step=${name} title=${t(`run.${name}.hint`)}
          aria-label=${t(`run.${name}.name`)} @click=${() => page.actions.step(step)}>
          ${t(`run.${name}.button`)}
        </button>`,
      )}
    </span>
  </div>`;
}

/** @param {Page} page @returns {{short: string, full: string}} what was done last, and what comes next */
function standing({ store }) {
  const frame = store.sampledFrame.value;
  const stopped = frame?.problem?.code === 'diverged' ? 'diverged' : frame?.stop?.reason;
  if (stopped) {
    const reason = nameOf('stop', stopped);
    return { short: t('run.stopped', { reason }), full: t('run.stopped', { reason }) };
  }
  const { done, next } = frame?.phase ?? { done: null, next: '' };
  if (done === null || store.isRunning.value) return { short: t('run.steps'), full: t('run.steps.hint') };
  const short = { done: { key: `run.phase.${done}` }, next: { key: `run.phase.${next}` } };
  const full = { done: nameOf('phase', done), next: nameOf('phase', next) };
  return { short: t('run.phase.done', short), full: t('run.phase.done.full', full) };
}
