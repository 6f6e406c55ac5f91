/**
 * app.js - the page: its regions, the theme, the language of the document, and the keys that work
 * everywhere.
 */

import { html } from 'lit';
import { language, theme } from '../state/preferences.js';
import './announcer.js';
import './charts-row.js';
import './data-card.js';
import './network-card.js';
import './notice-area.js';
import './output-card.js';
import { refreshPalette } from './palette.js';
import './run-bar.js';
import { SignalElement } from './signal-element.js';
import './top-bar.js';

/** Elements that use the space bar themselves. */
const USES_SPACE = 'input, select, textarea, button, summary, a, [contenteditable]';

export class KasaneApp extends SignalElement {
  /** @param {import('./signal-element.js').Page} page */
  constructor(page) {
    super();
    this.page = page;
  }

  #darkScheme = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKeyDown);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#darkScheme.addEventListener('change', this.#applyTheme);
    this.#applyTheme();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKeyDown);
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#darkScheme.removeEventListener('change', this.#applyTheme);
  }

  painters() {
    return [
      this.#applyTheme,
      () => {
        document.documentElement.lang = language.value;
      },
    ];
  }

  render() {
    return html`
      <kasane-top-bar .page=${this.page}></kasane-top-bar>
      <kasane-run-bar .page=${this.page}></kasane-run-bar>
      <main>
        <kasane-data-card .page=${this.page}></kasane-data-card>
        <kasane-network-card .page=${this.page}></kasane-network-card>
        <kasane-output-card .page=${this.page}></kasane-output-card>
        <kasane-charts-row .page=${this.page}></kasane-charts-row>
      </main>
      <kasane-notice-area .page=${this.page}></kasane-notice-area>
      <kasane-announcer .page=${this.page}></kasane-announcer>
    `;
  }

  #applyTheme = () => {
    const isDark = theme.value === 'dark' || (theme.value === 'auto' && this.#darkScheme.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    refreshPalette();
  };

  #onVisible = () => {
    if (!document.hidden) this.page.actions.wake();
  };

  /** @param {KeyboardEvent} event */
  #onKeyDown = (event) => {
    const isElsewhere = event.target instanceof Element && event.target.closest(USES_SPACE);
    if (event.key !== ' ' || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isElsewhere)
      return;
    event.preventDefault();
    this.page.actions.toggle();
  };
}
customElements.define('kasane-app', KasaneApp);
