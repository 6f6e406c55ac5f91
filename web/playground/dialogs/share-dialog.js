/**
 * share-dialog.js - a link to the experiment as it stands, with what a teacher wants of it: the weights,
 * parts of the page hidden, laid out for a projector; and the same in a frame for another page.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { EXPERIMENT } from '../../state/experiment/settings.js';
import { errorNotice, infoNotice } from '../../state/notices.js';
import { MAX_LINK_LETTERS } from '../../state/sharing/sharing.js';
import { PageDialog } from '../../ui/dialogs/page-dialog.js';
import { fieldOf } from '../../ui/events.js';
import { formatCount } from '../../ui/format.js';
import { t } from '../../ui/text.js';

/** @import { Page } from '../run-element.js' */
/** @import { Signal } from '@preact/signals-core' */

/** Enough for the page of a laptop without scrolling. */
const FRAME_SIZE = { width: 1280, height: 760 };

class ShareDialog extends PageDialog {
  /** @type {Page} set by the parent before it enters the page */
  page = /** @type {any} */ (undefined);
  /** @type {'share'} */
  name = 'share';
  #withWeights = signal(false);
  #present = signal(false);
  #hide = signal(/** @type {readonly string[]} */ ([]));
  /** Of links that are asked for while others are being made, only the newest is shown. */
  #requests = 0;
  #made = signal({ link: '', isTooLong: false });

  painters() {
    return [() => this.#begin(), () => this.#make()];
  }

  content() {
    const { link, isTooLong } = this.#made.value;
    const [frame, limit] = [frameOf(link), formatCount(MAX_LINK_LETTERS)];
    return html`
      ${this.#copied('link', link)}
      ${this.#check('withWeights', this.#withWeights, t('share.weights'))}
      ${isTooLong ? html`<p class="hint" role="status">${t('share.tooLong', { limit })}</p>` : nothing}
      ${this.#check('present', this.#present, t('share.present'))}
      <details>
        <summary>${t('share.hide', { count: this.#hide.value.length })}</summary>
        <fieldset class="hide-list">
          <legend>${t('share.hide.hint')}</legend>
          ${EXPERIMENT.optionsOf('hide', {}).map((part) => this.#hidden(part))}
        </fieldset>
      </details>
      ${this.#copied('frame', frame)}
    `;
  }

  /** A text in a field, with a button that copies it. @param {'link' | 'frame'} what @param {string} text */
  #copied(what, text) {
    return html`<div class="copied">
      <label><span>${t(`share.${what}`)}</span>
        <textarea readonly rows="2" data-copied=${what} spellcheck="false" .value=${text}
          @focus=${selectAll}></textarea>
      </label>
      <button class="ghost" data-copy=${what} @click=${() => this.#copy(text)}>
        ${t(`share.${what}.copy`)}
      </button>
    </div>`;
  }

  /** @param {string} name @param {Signal<boolean>} isOn @param {string} text */
  #check(name, isOn, text) {
    return html`<label class="check"><input type="checkbox" name=${name} .checked=${isOn.value}
      @change=${(/** @type {Event} */ event) => {
        isOn.value = fieldOf(event).checked;
      }}> <span>${text}</span></label>`;
  }

  /** @param {string} part */
  #hidden(part) {
    const hide = this.#hide.value;
    return html`<label class="check"><input type="checkbox" name="hide" value=${part}
      .checked=${hide.includes(part)}
      @change=${(/** @type {Event} */ event) => {
        const others = hide.filter((other) => other !== part);
        this.#hide.value = fieldOf(event).checked ? [...others, part] : others;
      }}> <span>${t(`hide.${part}`)}</span></label>`;
  }

  /** What is hidden here is what the link begins with. */
  #begin() {
    if (this.isOpen) this.#hide.value = this.page.store.viewSettings.peek().hide;
  }

  async #make() {
    if (!this.isOpen) return;
    const request = ++this.#requests;
    const [present, hide, withWeights] = [this.#present.value, this.#hide.value, this.#withWeights.value];
    try {
      const { actions, hrefOf } = this.page;
      const made = await actions.sharing.link(hrefOf, { present, hide }, withWeights);
      if (request === this.#requests) this.#made.value = made;
    } catch (error) {
      this.page.actions.notify(errorNotice(error));
    }
  }

  /** @param {string} text */
  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.page.actions.notify(infoNotice('link.copied'));
    } catch {
      this.page.actions.notify(infoNotice('link.copy'));
    }
  }
}
customElements.define('kasane-share-dialog', ShareDialog);

/** @param {Event} event of a field */
function selectAll({ target }) {
  /** @type {HTMLTextAreaElement} */ (target).select();
}

/** @param {string} link @returns {string} HTML for another page */
function frameOf(link) {
  const { width, height } = FRAME_SIZE;
  const size = `width="${width}" height="${height}"`;
  const rights = 'allow="clipboard-write; fullscreen"';
  return `<iframe src="${link.replaceAll('&', '&amp;')}" ${size} ${rights} title="Kasane"></iframe>`;
}
