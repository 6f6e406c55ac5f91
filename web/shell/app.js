/**
 * app.js - the page: its regions, the theme, the language of the document, and the keys that work
 * everywhere.
 */

import { signal } from '@preact/signals-core';
import { html, nothing } from 'lit';
import { stopAriaDisabled } from '../ui/aria-disabled.js';
import { language, theme } from '../ui/preferences.js';
import '../playground/bar/announcer.js';
import '../playground/charts/charts-row.js';
import '../playground/data/data-card.js';
import '../playground/dialogs/help-dialog.js';
import { nextTask } from '../ui/yield-to-main.js';
import { DropGuard } from './drop-guard.js';
import { Keyboard } from './keyboard.js';
import '../playground/network/network-card.js';
import '../ui/dialogs/notice-area.js';
import '../playground/output/output-card.js';
import { refreshPalette, refreshTextSizes } from '../ui/palette.js';
import { followFullscreen } from './presenting.js';
import '../playground/dialogs/presets-dialog.js';
import '../playground/bar/run-bar.js';
import '../playground/dialogs/share-dialog.js';
import { RunElement } from '../playground/run-element.js';
import '../ui/terms/term-card.js';
import { t } from '../ui/text.js';
import './top-bar.js';

/** @import { Page } from '../playground/run-element.js' */

/**
 * In the order in which they are built and walked through.
 * @type {readonly ((page: Page) => unknown)[]}
 */
const REGIONS = [
  (page) => html`<kasane-data-card .page=${page}></kasane-data-card>`,
  (page) => html`<kasane-network-card .page=${page}></kasane-network-card>`,
  (page) => html`<kasane-output-card .page=${page}></kasane-output-card>`,
  (page) => html`<kasane-charts-row .page=${page}></kasane-charts-row>`,
];

export class KasaneApp extends RunElement {
  /** How many regions stand. */
  #standing = signal(0);

  /** @param {Page} page */
  constructor(page) {
    super();
    this.page = page;
    this.keyboard = new Keyboard(page);
    this.dropGuard = new DropGuard(page);
  }

  #darkScheme = matchMedia('(prefers-color-scheme: dark)');
  #forcedColors = matchMedia('(forced-colors: active)');

  /** The reader, the width of the window and presenting change them, and only the style sheet knows how. */
  #textSizes = new ResizeObserver(refreshTextSizes);

  connectedCallback() {
    this.#applyView(); // while there is little on the page whose look has to be found anew
    super.connectedCallback();
    this.#buildRegions();
    this.addEventListener('click', stopAriaDisabled, { capture: true });
    this.keyboard.connect();
    this.dropGuard.connect();
    document.addEventListener('fullscreenchange', this.#onFullscreen);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#darkScheme.addEventListener('change', this.#applyTheme);
    this.#forcedColors.addEventListener('change', this.#applyTheme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('click', stopAriaDisabled, { capture: true });
    this.#textSizes.disconnect();
    this.keyboard.disconnect();
    this.dropGuard.disconnect();
    document.removeEventListener('fullscreenchange', this.#onFullscreen);
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#darkScheme.removeEventListener('change', this.#applyTheme);
    this.#forcedColors.removeEventListener('change', this.#applyTheme);
  }

  painters() {
    this.#textSizes.observe(this.find('.ruler', HTMLElement));
    return [this.#applyView, this.#applyLanguage];
  }

  render() {
    const { page } = this;
    const standing = this.#standing.value;
    const isComplete = standing === REGIONS.length;
    return html`
      <div class="ruler"></div>
      <kasane-top-bar .page=${page}></kasane-top-bar>
      <kasane-run-bar .page=${page}></kasane-run-bar>
      <main ?data-incomplete=${!isComplete}>
        ${REGIONS.map((region, place) => (place < standing ? region(page) : nothing))}
      </main>
      ${isComplete ? this.#overPage() : nothing}
    `;
  }

  /** What opens over the page, or is only heard. */
  #overPage() {
    const { page } = this;
    return html`
      <kasane-presets-dialog .page=${page} .notifier=${page.actions}></kasane-presets-dialog>
      <kasane-share-dialog .page=${page} .notifier=${page.actions}></kasane-share-dialog>
      <kasane-help-dialog .notifier=${page.actions}></kasane-help-dialog>
      <kasane-notice-area .notifier=${page.actions}></kasane-notice-area>
      <kasane-announcer .page=${page}></kasane-announcer>
      <kasane-term-card></kasane-term-card>
    `;
  }

  /** Each in a task of its own, so that none is long: the browser can answer between them. */
  async #buildRegions() {
    while (this.#standing.value < REGIONS.length) {
      await this.updateComplete;
      await nextTask();
      this.#standing.value++;
    }
  }

  #applyLanguage = () => {
    const root = document.documentElement;
    document.title = t('page.title');
    if (root.lang === language.value) return;
    root.lang = language.value;
    refreshPalette(); // each language has a font of its own
  };

  /** Forced colours are the system's, whatever the reader has chosen here. @returns {'dark' | 'light'} */
  #themeNow() {
    const followsSystem = theme.value === 'auto' || this.#forcedColors.matches;
    return (followsSystem ? this.#darkScheme.matches : theme.value === 'dark') ? 'dark' : 'light';
  }

  #applyTheme = () => {
    const root = document.documentElement;
    root.dataset.theme = this.#themeNow();
    refreshPalette();
    // The bar of the browser goes with the page, whose theme may be another than the system's.
    const card = getComputedStyle(root).getPropertyValue('--card');
    for (const meta of document.querySelectorAll('meta[name=theme-color]'))
      meta.setAttribute('content', card);
  };

  /** What the style sheet hides and enlarges; canvases then read its sizes anew. */
  #applyView = () => {
    const { hide, present } = this.page.store.viewSettings.value;
    const { dataset } = document.documentElement;
    dataset.hide = hide.join(' ');
    if (dataset.present === String(present) && dataset.theme === this.#themeNow()) return;
    dataset.present = String(present);
    this.#applyTheme();
  };

  #onFullscreen = () => followFullscreen(this.page);

  #onVisible = () => {
    if (!document.hidden) this.page.actions.wake();
  };
}
customElements.define('kasane-app', KasaneApp);
