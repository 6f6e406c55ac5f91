/**
 * notice-area.js - messages to the reader: errors as alerts that stay, news as statuses that go by
 * themselves. The page has one area, and each dialog: while it is open, all that lies outside of it is inert.
 */

import { html, nothing } from 'lit';
import { SignalElement } from '../reactive-element.js';
import { t } from '../text.js';
import { openDialog } from './open-dialog.js';

/** @import { DialogName } from './open-dialog.js' */
/** @import { Notice } from '../../state/notices.js' */

const NEWS_MS = 8000;

class NoticeArea extends SignalElement {
  /** In which it lies; null for the page itself. @type {DialogName | null} */
  dialog = null;
  /** News whose time is running. @type {WeakSet<Notice>} */
  #leaving = new WeakSet();

  render() {
    return html`
      <div role="alert">${this.#notices('error')}</div>
      <div role="status">${this.#notices('info')}</div>
    `;
  }

  painters() {
    return [() => this.#letNewsGo()];
  }

  /** @param {Notice['kind']} wanted */
  #notices(wanted) {
    const { store, actions } = this.page;
    if (openDialog.value !== this.dialog) return nothing;
    return store.notices.value
      .filter(({ kind }) => kind === wanted)
      .map(
        ({ id, kind, text, hint, params, detail }) => html`<div class="notice ${kind}" data-notice=${id}>
          <div>
            <p><b>${t(text, params)}</b>${t('sentence.gap')}${hint ? t(hint, params) : nothing}</p>
            ${detail ? this.#detail(detail) : nothing}
          </div>
          <button class="mini" aria-label=${t('notice.dismiss')}
            @click=${() => actions.dismiss(id)}>×</button>
        </div>`,
      );
  }

  /** For whoever reports an error, in the words of the core. @param {string} detail */
  #detail(detail) {
    return html`<details>
      <summary>${t('notice.detail')}</summary>
      <code>${detail}</code>
    </details>`;
  }

  #letNewsGo() {
    for (const notice of this.page.store.notices.value) {
      if (notice.kind !== 'info' || this.#leaving.has(notice)) continue;
      this.#leaving.add(notice);
      setTimeout(() => this.page.actions.expire(notice), NEWS_MS);
    }
  }
}
customElements.define('kasane-notice-area', NoticeArea);
