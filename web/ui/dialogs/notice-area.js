/**
 * notice-area.js - messages to the reader: errors as alerts that stay, news as statuses that go by
 * themselves. The page has one area, and each dialog: while it is open, all that lies outside of it is inert.
 */

import { html, nothing } from 'lit';
import { ReactiveElement } from '../reactive-element.js';
import { t } from '../text.js';
import { openDialog } from './open-dialog.js';

/** @import { DialogName } from './open-dialog.js' */

/**
 * @typedef {object} Notice
 * @property {string} id
 * @property {'error' | 'info'} kind
 * @property {string} text a key of the dictionaries, as is hint
 * @property {string} [hint]
 * @property {import('../../i18n/index.js').Params} [params]
 * @property {string} [detail] in the words of the core
 */
/**
 * @typedef {object} Notifier
 * @property {{readonly value: readonly Notice[]}} notices a signal
 * @property {(id: string) => void} dismiss
 * @property {(notice: any) => void} expire a notice that nobody has dismissed
 */

const NEWS_MS = 8000;

class NoticeArea extends ReactiveElement {
  /** @type {Notifier} set by the parent before it enters the page */
  notifier = /** @type {any} */ (undefined);
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
    const { notifier } = this;
    if (openDialog.value !== this.dialog) return nothing;
    return notifier.notices.value
      .filter(({ kind }) => kind === wanted)
      .map(
        ({ id, kind, text, hint, params, detail }) => html`<div class="notice ${kind}" data-notice=${id}>
          <div>
            <p><b>${t(text, params)}</b>${t('sentence.gap')}${hint ? t(hint, params) : nothing}</p>
            ${detail ? this.#detail(detail) : nothing}
          </div>
          <button class="mini" aria-label=${t('notice.dismiss')}
            @click=${() => notifier.dismiss(id)}>×</button>
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
    for (const notice of this.notifier.notices.value) {
      if (notice.kind !== 'info' || this.#leaving.has(notice)) continue;
      this.#leaving.add(notice);
      setTimeout(() => this.notifier.expire(notice), NEWS_MS);
    }
  }
}
customElements.define('kasane-notice-area', NoticeArea);
