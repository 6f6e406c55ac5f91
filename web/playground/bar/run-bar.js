/**
 * run-bar.js - runs the training and shows its figures; the settings that one changes while it runs stand at
 * the right.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { ariaDisabled } from '../../ui/aria-disabled.js';
import { chosenIn } from '../../ui/events.js';
import { diceIcon, pauseIcon, playIcon, resetIcon, slidersIcon } from '../../ui/icons.js';
import { label, nameOf, t } from '../../ui/text.js';
import { numberInput } from '../controls.js';
import { RunElement } from '../run-element.js';
import { settingTerm } from '../setting-term.js';
import { figures, perSecond, speedFigure } from './run-figures.js';
import { steps } from './run-steps.js';
import '../training/training-panel.js';
import './undo-buttons.js';

const FASTEST = 0;
const COMMON_SPEEDS = [1, 3, 10, 30, 100, 300, 1000, FASTEST];
const COMMON_RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

class RunBar extends RunElement {
  #isPanelOpen = signal(false);

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKeyDown);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  render() {
    return html`<section class="run" aria-label=${t('run.region')}>
        ${this.#buttons()} ${this.#speed()} ${figures(this.page.store)}
        <div class="settings">${this.#learningRate()} ${this.#seed()} ${this.#panelButton()}</div>
      </section>
      ${
        this.#isPanelOpen.value
          ? html`<kasane-training-panel id="training-panel" .page=${this.page} @close=${this.#closePanel}>
            </kasane-training-panel>`
          : nothing
      }`;
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
      ${steps(this.page)}
      <button class="ghost square" title=${t('run.reset.hint')} aria-label=${t('run.reset')}
        @click=${() => actions.reset()}>${resetIcon}</button>
      <kasane-undo-buttons .page=${this.page}></kasane-undo-buttons>
    </div>`;
  }

  #panelButton() {
    const { optimizer } = this.page.store.experiment.value;
    const isOpen = this.#isPanelOpen.value;
    return html`<div class="field">
      <small>${t('training.title')}</small>
      <button class="ghost panel-button" aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? 'training-panel' : nothing}
        aria-label=${t('label.value', { label: t('training.title'), value: nameOf('optimizer', optimizer) })}
        @click=${() => {
          this.#isPanelOpen.value = !isOpen;
        }}>${slidersIcon}${nameOf('optimizer', optimizer)}</button>
    </div>`;
  }

  #closePanel = () => {
    const hadFocus = this.contains(document.activeElement);
    this.#isPanelOpen.value = false;
    if (hadFocus) this.find('.panel-button', HTMLButtonElement).focus();
  };

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    const isHere = event.target === document.body || this.contains(/** @type {Node} */ (event.target));
    if (event.key === 'Escape' && this.#isPanelOpen.value && isHere) this.#closePanel();
  };

  #speed() {
    const { store, actions } = this.page;
    const { speed } = store.experiment.value;
    const speeds = COMMON_SPEEDS.includes(speed) ? COMMON_SPEEDS : [speed, ...COMMON_SPEEDS];
    return html`<div class="field speed">
      <small>
        ${settingTerm('speed')}
        ${speedFigure(store)}
      </small>
      <select name="speed" aria-label=${label('setting.speed')} title=${t('run.speed.hint')}
        @change=${(/** @type {Event} */ event) => actions.set('speed', Number(chosenIn(event)))}>
        ${speeds.map(
          (value) => html`<option value=${value} .selected=${value === speed}>
            ${value === FASTEST ? t('run.speed.fastest') : perSecond(value)}
          </option>`,
        )}
      </select>
    </div>`;
  }

  #learningRate() {
    const { store, actions } = this.page;
    const rate = store.experiment.value.learningRate;
    const smaller = COMMON_RATES.filter((common) => common < rate).at(-1);
    const larger = COMMON_RATES.find((common) => common > rate);
    return html`<div class="field">
      <small>${settingTerm('learningRate')}</small>
      <span class="stepper">
        <button aria-label=${t('run.smaller')} aria-disabled=${ariaDisabled(smaller === undefined)}
          @click=${() => actions.set('learningRate', smaller)}>−</button>
        ${numberInput(this.page, 'learningRate')}
        <button aria-label=${t('run.larger')} aria-disabled=${ariaDisabled(larger === undefined)}
          @click=${() => actions.set('learningRate', larger)}>+</button>
      </span>
    </div>`;
  }

  #seed() {
    return html`<div class="field">
      <small>${settingTerm('seed')}</small>
      <span class="stepper">
        ${numberInput(this.page, 'seed')}
        <button title=${t('run.newSeed')} aria-label=${t('run.newSeed')}
          @click=${() => this.page.actions.newSeed()}>${diceIcon}</button>
      </span>
    </div>`;
  }
}
customElements.define('kasane-run-bar', RunBar);
