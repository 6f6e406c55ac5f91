/** help-dialog.js - how to read the page, and its keys. */

import { html } from 'lit';
import { KEY_RULES } from '../../state/keys.js';
import { PageDialog } from '../../ui/dialogs/page-dialog.js';
import { t } from '../../ui/text.js';

const TOPICS = ['map', 'diagram', 'figures', 'charts', 'fingerprint'];

class HelpDialog extends PageDialog {
  /** @type {'help'} */
  name = 'help';

  content() {
    const shown = new Map(KEY_RULES.map(({ action }) => [action, /** @type {string[]} */ ([])]));
    for (const rule of KEY_RULES) shown.get(rule.action)?.push(rule.shown);
    return html`
      <h3>${t('help.reading')}</h3>
      <ul class="topics">
        ${TOPICS.map((topic) => html`<li><b>${t(`help.${topic}`)}</b> ${t(`help.${topic}.text`)}</li>`)}
      </ul>
      <h3>${t('help.keys')}</h3>
      <dl class="keys">
        ${Array.from(
          shown,
          ([action, keys]) => html`<div data-key=${action}>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t(`key.${action}`)}</dd>
          </div>`,
        )}
      </dl>
      <p class="hint">${t('help.keys.hint')}</p>
      <p class="hint"><a href="./LICENSES.txt" target="_blank">${t('help.licenses')}</a></p>
    `;
  }
}
customElements.define('kasane-help-dialog', HelpDialog);
