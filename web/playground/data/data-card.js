/** data-card.js - what is learnt: the data set, its shape, its parts, and what of it the network is given. */

import { html, nothing } from 'lit';
import { classRange, dataGroup, takesBalance } from '../../state/experiment/facts.js';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { termOfName, WORD_TERMS } from '../../state/glossary.js';
import { chosenIn } from '../../ui/events.js';
import './data-sets.js';
import { dial } from './dial.js';
import './features.js';
import { ariaDisabled } from '../../ui/aria-disabled.js';
import { diceIcon } from '../../ui/icons.js';
import { term } from '../../ui/terms/term.js';
import { label, labelOfName, nameOf, t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';
import { settingTerm } from '../setting-term.js';
import { partCounts, sizeParts } from './part-counts.js';
import { BATCH_STOPS, SAMPLE_STOPS } from './stops.js';

class DataCard extends RunElement {
  render() {
    const { page } = this;
    const { experiment, datasets } = page.store;
    const { task } = datasets.value[experiment.value.dataset];
    const terms = `${WORD_TERMS.data} ${termOfName('task', task)}`;
    return html`<section class="card data" aria-labelledby="data-title">
      <div class="heading">
        <h2 id="data-title">
          ${term(terms, t('data.title'))} <em>${labelOfName('dataset', experiment.value.dataset)}</em>
        </h2>
        <button class="mini" aria-label=${t('run.newSeed')} title=${t('data.newSeed.hint')}
          @click=${() => page.actions.newSeed()}>${diceIcon}</button>
      </div>
      <kasane-data-sets .page=${page}></kasane-data-sets>
      <div class="dials">
        ${dial(page, 'noise')} ${dial(page, 'samples', { stops: SAMPLE_STOPS })}
        ${dial(page, 'batch', { stops: BATCH_STOPS })} ${this.#balance()} ${this.#split()}
        <div class="row">${this.#classes()} ${this.#scaling()}</div>
      </div>
      <kasane-features .page=${page}></kasane-features>
    </section>`;
  }

  painters() {
    return [() => sizeParts(this, this.page.store)];
  }

  #balance() {
    const { experiment, datasets } = this.page.store;
    const { dataset, classes } = experiment.value;
    const facts = datasets.value[dataset];
    const isGate = dataGroup(dataset, facts) === 'gates';
    const why = isGate ? t('data.balance.gates') : t('data.balance.two');
    return dial(this.page, 'balance', {
      name: t('data.balance'),
      why: takesBalance(dataset, facts, classes) ? null : why,
    });
  }

  #split() {
    const { page } = this;
    const value = page.store.requestedSettings.value.validationShare;
    return html`
      ${dial(page, 'trainShare', { name: nameOf('part', 'train') })}
      ${dial(page, 'validationShare', { name: nameOf('part', 'validation'), value })}
      ${partCounts(page.store)}
    `;
  }

  #classes() {
    const { store, actions } = this.page;
    const { dataset, classes: count } = store.requestedSettings.value;
    const facts = store.datasets.value[dataset];
    const { min, max } = classRange(facts);
    const why = facts.mostClasses === 0 ? t('data.noClasses') : t('data.fixedClasses', { count });
    return html`<div class="counter" role="group" aria-label=${label('setting.classes')}
      title=${min < max ? nothing : why} aria-description=${min < max ? nothing : why}>
      <span>${settingTerm('classes')}</span>
      <span class="stepper">
        <button aria-label=${t('data.fewerClasses')} aria-disabled=${ariaDisabled(count <= min)}
          @click=${() => actions.set('classes', count - 1)}>−</button>
        <output data-figure="classes">${facts.mostClasses === 0 ? '–' : count}</output>
        <button aria-label=${t('data.moreClasses')} aria-disabled=${ariaDisabled(count >= max)}
          @click=${() => actions.set('classes', count + 1)}>+</button>
      </span>
    </div>`;
  }

  #scaling() {
    const { store, actions } = this.page;
    const { scaling } = store.experiment.value;
    return html`<select name="scaling" aria-label=${label('setting.scaling')} title=${t('data.scaling.hint')}
      @change=${(/** @type {Event} */ event) => {
        actions.set('scaling', chosenIn(event));
      }}>
      ${EXPERIMENT.optionsOf('scaling', store.names.value).map(
        (name) => html`<option value=${name} .selected=${name === scaling}>
          ${t(`data.scaling.${name}`)}
        </option>`,
      )}
    </select>`;
  }
}
customElements.define('kasane-data-card', DataCard);
