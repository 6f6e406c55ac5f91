/**
 * run-bar.js - runs the training and shows its figures; the settings that one changes while it runs stand at
 * the right.
 */

import { html } from 'lit';
import { numberInput, select } from './controls.js';
import { formatCount, formatEpoch, formatLoss, formatPercent } from './format.js';
import { diceIcon, pauseIcon, playIcon, resetIcon, stepIcon } from './icons.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';
import './undo-buttons.js';

const FASTEST = 0;
const COMMON_SPEEDS = [1, 3, 10, 30, 100, 300, 1000, FASTEST];
const COMMON_RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

class RunBar extends SignalElement {
  render() {
    return html`<section class="run" aria-label=${t('run.region')}>
      ${this.#buttons()} ${this.#speed()} ${this.#figures()}
      <div class="settings">${this.#learningRate()} ${select(this.page, 'optimizer')} ${this.#seed()}</div>
    </section>`;
  }

  #buttons() {
    const { actions, store } = this.page;
    const isRunning = store.isRunning.value;
    const name = t(isRunning ? 'run.pause' : 'run.play');
    return html`<div class="buttons">
      <button class="play" title=${name} aria-label=${name} aria-keyshortcuts="Space"
        @click=${() => actions.toggle()}>
        ${isRunning ? pauseIcon : playIcon}
      </button>
      <button class="ghost" title=${t('run.step.hint')} @click=${() => actions.stepEpoch()}>
        ${stepIcon}${t('run.step')}
      </button>
      <button class="ghost" title=${t('run.reset.hint')} @click=${() => actions.reset()}>
        ${resetIcon}${t('run.reset')}
      </button>
      <kasane-undo-buttons .page=${this.page}></kasane-undo-buttons>
    </div>`;
  }

  #speed() {
    const { store, actions } = this.page;
    const { speed } = store.experiment.value;
    const reading = store.reading.value;
    const speeds = COMMON_SPEEDS.includes(speed) ? COMMON_SPEEDS : [speed, ...COMMON_SPEEDS];
    return html`<div class="field speed">
      <small>
        ${t('setting.speed')}
        <span data-figure="speed">${reading?.isRunning ? perSecond(reading.epochsPerSecond) : '–'}</span>
      </small>
      <select name="speed" aria-label=${t('setting.speed')} title=${t('run.speed.hint')}
        @change=${(/** @type {Event} */ event) => actions.set('speed', Number(chosen(event)))}>
        ${speeds.map(
          (value) => html`<option value=${value} .selected=${value === speed}>
            ${value === FASTEST ? t('run.speed.fastest') : perSecond(value)}
          </option>`,
        )}
      </select>
    </div>`;
  }

  #figures() {
    const reading = this.page.store.reading.value;
    return html`<dl class="figures">
      ${figure('epoch', html`<b data-figure="epoch">${formatEpoch(reading?.epoch ?? 0)}</b>`)}
      ${pair('loss', formatLoss(reading?.loss.train), formatLoss(reading?.loss.test))}
      ${pair('accuracy', formatPercent(reading?.accuracy.train), formatPercent(reading?.accuracy.test))}
      ${figure(
        'fingerprint',
        html`<button class="hinted" aria-describedby="fingerprint-hint" data-figure="fingerprint">
            ${reading?.fingerprint ?? '–'}
          </button>
          <span role="tooltip" id="fingerprint-hint">${t('run.fingerprint.hint')}</span>`,
      )}
    </dl>`;
  }

  #learningRate() {
    const { store, actions } = this.page;
    const rate = store.experiment.value.learningRate;
    const smaller = COMMON_RATES.filter((common) => common < rate).at(-1);
    const larger = COMMON_RATES.find((common) => common > rate);
    return html`<div class="field">
      <small>${t('setting.learningRate')}</small>
      <span class="stepper">
        <button aria-label=${t('run.smaller')} ?disabled=${smaller === undefined}
          @click=${() => actions.set('learningRate', smaller)}>−</button>
        ${numberInput(this.page, 'learningRate')}
        <button aria-label=${t('run.larger')} ?disabled=${larger === undefined}
          @click=${() => actions.set('learningRate', larger)}>+</button>
      </span>
    </div>`;
  }

  #seed() {
    return html`<div class="field">
      <small>${t('setting.seed')}</small>
      <span class="stepper">
        ${numberInput(this.page, 'seed')}
        <button title=${t('run.newSeed')} aria-label=${t('run.newSeed')}
          @click=${() => this.page.actions.newSeed()}>${diceIcon}</button>
      </span>
    </div>`;
  }
}
customElements.define('kasane-run-bar', RunBar);

/** @param {number} epochs @returns {string} */
function perSecond(epochs) {
  return t('run.speed.unit', { speed: formatCount(epochs) });
}

/** @param {Event} event of a select @returns {string} */
function chosen(event) {
  return /** @type {HTMLSelectElement} */ (event.currentTarget).value;
}

/** @param {string} name @param {unknown} content */
function figure(name, content) {
  return html`<div class="figure ${name}"><dt>${t(`run.${name}`)}</dt><dd>${content}</dd></div>`;
}

/** @param {'loss' | 'accuracy'} name @param {string} train @param {string} test */
function pair(name, train, test) {
  return figure(
    name,
    html`<b data-figure="${name}-train"><span class="unseen">${t('run.train')} </span>${train}</b>
      <i>${t('run.test')} <span data-figure="${name}-test">${test}</span></i>`,
  );
}
