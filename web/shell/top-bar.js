/** top-bar.js - name, presets, share, present, language, theme, help: what concerns the whole page. */

import { html } from 'lit';
import { RunElement } from '../playground/run-element.js';
import { infoNotice } from '../state/notices.js';
import { showDialog } from '../ui/dialogs/open-dialog.js';
import { gridIcon, linkIcon, screenIcon, themeIcons } from '../ui/icons.js';
import { chooseLanguage, language, nextTheme, theme } from '../ui/preferences.js';
import { t } from '../ui/text.js';
import { present } from './presenting.js';

/** @import { Language } from '../ui/preferences.js' */
/** @import { DialogName } from '../ui/dialogs/open-dialog.js' */

class TopBar extends RunElement {
  render() {
    const themeText = t('theme.label', { theme: { key: `theme.${theme.value}` } });
    const other = language.value === 'ja' ? 'en' : 'ja';
    return html`<header>
      <h1>Kasane<span lang="ja">重ね</span></h1>
      ${this.#opener('presets', 'P', gridIcon)} ${this.#opener('share', 'S', linkIcon)} ${this.#present()}
      <button class="ghost" lang=${other} @click=${() => this.#speak(other)}>
        ${t('language.switch')}
      </button>
      <button class="ghost square" title=${themeText} aria-label=${themeText} @click=${nextTheme}>
        ${themeIcons[theme.value]}
      </button>
      <button class="ghost square" data-open="help" title=${t('help.title')} aria-label=${t('help.title')}
        aria-haspopup="dialog" aria-keyshortcuts="?" @click=${() => showDialog('help')}>?</button>
    </header>`;
  }

  /** @param {Language} name */
  async #speak(name) {
    try {
      await chooseLanguage(name);
    } catch {
      this.page.actions.notify(infoNotice('language.missing'));
    }
  }

  /** @param {DialogName} name @param {string} key @param {unknown} icon */
  #opener(name, key, icon) {
    return html`<button class="ghost" data-open=${name} title=${t(`${name}.hint`)} aria-haspopup="dialog"
      aria-keyshortcuts=${key} @click=${() => showDialog(name)}>
      ${icon}<span>${t(`${name}.button`)}</span>
    </button>`;
  }

  #present() {
    const isOn = this.page.store.viewSettings.value.present;
    return html`<button class="ghost" data-open="present" title=${t('present.hint')} aria-pressed=${isOn}
      aria-keyshortcuts="F" @click=${() => present(this.page)}>
      ${screenIcon}<span>${t(isOn ? 'present.leave' : 'present.button')}</span>
    </button>`;
  }
}
customElements.define('kasane-top-bar', TopBar);
