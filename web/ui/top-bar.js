/** top-bar.js - name, language, theme, share. */

import { html } from 'lit';
import { chooseLanguage, language, nextTheme, theme } from '../state/preferences.js';
import { linkIcon, themeIcons } from './icons.js';
import { SignalElement } from './signal-element.js';
import { t } from './text.js';

class TopBar extends SignalElement {
  render() {
    const themeText = t('theme.label', { theme: `@theme.${theme.value}` });
    const other = language.value === 'ja' ? 'en' : 'ja';
    return html`<header>
      <h1>Kasane<span lang="ja">重ね</span></h1>
      <button class="ghost" title=${t('share.hint')} @click=${() => this.page.actions.share(location)}>
        ${linkIcon}${t('share.button')}
      </button>
      <button class="ghost" lang=${other} @click=${() => chooseLanguage(other)}>
        ${t('language.switch')}
      </button>
      <button class="ghost square" title=${themeText} aria-label=${themeText} @click=${nextTheme}>
        ${themeIcons[theme.value]}
      </button>
    </header>`;
  }
}
customElements.define('kasane-top-bar', TopBar);
