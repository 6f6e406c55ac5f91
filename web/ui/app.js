/**
 * app.js - the page: its regions, the theme, the language of the document, and the keys that work
 * everywhere.
 */

import { html } from 'lit';
import { language, theme } from '../state/preferences.js';
import './report/announcer.js';
import './charts/charts-row.js';
import './data/data-card.js';
import './dialogs/help-dialog.js';
import { Dropping } from './dropping.js';
import { Keyboard } from './keyboard.js';
import './network/network-card.js';
import './report/notice-area.js';
import './output/output-card.js';
import { refreshPalette } from './palette.js';
import { followFullscreen } from './presenting.js';
import './dialogs/presets-dialog.js';
import './bar/run-bar.js';
import './dialogs/share-dialog.js';
import { SignalElement } from './signal-element.js';
import './terms/term-card.js';
import { t } from './text.js';
import './bar/top-bar.js';

export class KasaneApp extends SignalElement {
  /** @param {import('./signal-element.js').Page} page */
  constructor(page) {
    super();
    this.page = page;
    this.keyboard = new Keyboard(page);
    this.dropping = new Dropping(page);
  }

  #darkScheme = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback() {
    this.#applyView(); // while there is little on the page whose look has to be found anew
    super.connectedCallback();
    this.keyboard.connect();
    this.dropping.connect();
    document.addEventListener('fullscreenchange', this.#onFullscreen);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#darkScheme.addEventListener('change', this.#applyTheme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.keyboard.disconnect();
    this.dropping.disconnect();
    document.removeEventListener('fullscreenchange', this.#onFullscreen);
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#darkScheme.removeEventListener('change', this.#applyTheme);
  }

  painters() {
    return [
      this.#applyView,
      () => {
        document.documentElement.lang = language.value;
        document.title = t('page.title');
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
      <kasane-presets-dialog .page=${this.page}></kasane-presets-dialog>
      <kasane-share-dialog .page=${this.page}></kasane-share-dialog>
      <kasane-help-dialog .page=${this.page}></kasane-help-dialog>
      <kasane-notice-area .page=${this.page}></kasane-notice-area>
      <kasane-announcer .page=${this.page}></kasane-announcer>
      <kasane-term-card .page=${this.page}></kasane-term-card>
    `;
  }

  #applyTheme = () => {
    const root = document.documentElement;
    root.dataset.theme = themeNow(this.#darkScheme);
    refreshPalette();
    // The bar of the browser goes with the page, whose theme may be another than the system's.
    const card = getComputedStyle(root).getPropertyValue('--card');
    for (const meta of document.querySelectorAll('meta[name=theme-color]'))
      meta.setAttribute('content', card);
  };

  /** What the style sheet hides and enlarges; canvases then read its sizes anew. */
  #applyView = () => {
    const { hide, present } = this.page.store.experiment.value;
    const { dataset } = document.documentElement;
    dataset.hide = hide.join(' ');
    if (dataset.present === String(present) && dataset.theme === themeNow(this.#darkScheme)) return;
    dataset.present = String(present);
    this.#applyTheme();
  };

  #onFullscreen = () => followFullscreen(this.page);

  #onVisible = () => {
    if (!document.hidden) this.page.actions.wake();
  };
}
customElements.define('kasane-app', KasaneApp);

/** @param {MediaQueryList} darkScheme @returns {'dark' | 'light'} */
function themeNow({ matches }) {
  return theme.value === 'dark' || (theme.value === 'auto' && matches) ? 'dark' : 'light';
}
