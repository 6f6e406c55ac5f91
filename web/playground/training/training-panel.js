/**
 * training-panel.js - the settings of training, in groups that open one at a time. It stands over the data,
 * so that the map and the network stay in view while it is used.
 */

import { html, nothing } from 'lit';
import { isPossibleLoss } from '../../state/experiment/facts.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { changeIcons } from '../../ui/icons.js';
import { numberInput, select } from '../controls.js';
import './schedule-curve.js';
import { ariaDisabled } from '../../ui/aria-disabled.js';
import { t } from '../../ui/text.js';
import { outputAndLoss } from '../names.js';
import { RunElement } from '../run-element.js';
import { settingTerm } from '../setting-term.js';
import { GROUPS, labelOf } from './training-groups.js';

/** @import { Key } from '../../state/experiment/settings.js' */
/** @import { NumberField } from '../../state/settings/fields.js' */
/** @import { Group } from './training-groups.js' */

class TrainingPanel extends RunElement {
  render() {
    return html`<section class="card training" aria-labelledby="training-title">
      <h2 id="training-title">${t('training.title')}
        <button class="mini" aria-label=${t('training.close')}
          @click=${() => this.dispatchEvent(new Event('close'))}>×</button>
      </h2>
      <div class="groups">${GROUPS.map((group, index) => this.#group(group, index === 0))}</div>
      <p class="legend">
        <span>${changeIcons.live} ${t('training.live')}</span>
        <span>${changeIcons.rebuild} ${t('training.rebuild')}</span>
      </p>
    </section>`;
  }

  /** @param {Group} group @param {boolean} isFirst */
  #group({ name, keys, shown, summary }, isFirst) {
    const settings = this.page.store.requestedSettings.value;
    const changed = keys.filter((key) => this.#differs(key));
    return html`<details name="training" data-group=${name} ?open=${isFirst}>
      <summary>
        <b>${t(`training.${name}`)}</b> <em>${summary(settings)}</em>
        ${changed.length > 0 ? html`<i class="changed" title=${t('training.changed')}></i>` : nothing}
      </summary>
      <div class="fields">
        ${shown(settings).map((key) => this.#field(key))}
        ${name === 'rate' ? this.#curve() : nothing}
        ${name === 'stop' ? html`<p class="hint">${t('training.stop.hint')}</p>` : nothing}
        ${name === 'loss' ? this.#lossHint() : nothing}
        <button class="ghost" aria-disabled=${ariaDisabled(changed.length === 0)}
          @click=${() => this.#restore(changed)}>
          ${t('training.defaults')}
        </button>
      </div>
    </details>`;
  }

  /** @param {Key} key */
  #field(key) {
    const { page } = this;
    if (key === 'loss') {
      const isPossible = (/** @type {string} */ loss) => isPossibleLoss(loss, this.#facts());
      return select(page, key, { show: outputAndLoss, mark: this.#mark(key), isPossible, hint: 'loss-hint' });
    }
    if (EXPERIMENT.table[key].type === 'choice') return select(page, key, { mark: this.#mark(key) });
    const label = labelOf(page.store.experiment.value, key);
    const { canBeOff } = /** @type {NumberField} */ (EXPERIMENT.table[key]);
    const off = canBeOff ? t('training.off') : undefined;
    return html`<div class="field">
      <small>${settingTerm(key, label)}${this.#mark(key)}</small>${numberInput(page, key, { label, off })}
    </div>`;
  }

  /** What a change does, and whether there was one. @param {Key} key */
  #mark(key) {
    const change = EXPERIMENT.table[key].change === 'live' ? 'live' : 'rebuild';
    return html`<span class="mark ${change}" title=${t(`training.${change}`)}>${changeIcons[change]}</span>
      ${this.#differs(key) ? html`<i class="changed" title=${t('training.changed')}></i>` : nothing}`;
  }

  #curve() {
    if (this.page.store.experiment.value.schedule === 'constant') return nothing;
    return html`<kasane-schedule-curve .page=${this.page}></kasane-schedule-curve>`;
  }

  #lossHint() {
    return html`<p class="hint" id="loss-hint">
      ${t(this.#facts().task === 'regression' ? 'training.loss.targets' : 'training.loss.classes')}
    </p>`;
  }

  #facts() {
    const { datasets, experiment } = this.page.store;
    return datasets.value[experiment.value.dataset];
  }

  /** @param {Key} key @returns {boolean} */
  #differs(key) {
    const experiment = this.page.store.experiment.value;
    return experiment[key] !== EXPERIMENT.defaultOf(key, experiment);
  }

  /** @param {readonly Key[]} keys */
  #restore(keys) {
    const experiment = this.page.store.experiment.value;
    this.page.actions.setAll(
      Object.fromEntries(keys.map((key) => [key, EXPERIMENT.defaultOf(key, experiment)])),
    );
  }
}
customElements.define('kasane-training-panel', TrainingPanel);
