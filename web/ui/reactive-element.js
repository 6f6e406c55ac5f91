/**
 * reactive-element.js - base of every component: light DOM, re-renders when a signal it read has changed, and
 * paints on its canvases when a signal that a painter read has changed. Subscriptions begin when it enters
 * the page and end when it leaves. When it fails to render or to paint, it says so in its own place, and all
 * others go on. It knows no store.
 */

import { effect, signal } from '@preact/signals-core';
import { LitElement } from 'lit';
import { DrawGuard } from './draw-guard.js';
import { Surface } from './paint/surface.js';
import { t } from './text.js';

export class ReactiveElement extends LitElement {
  /** @type {(() => void) | undefined} */
  #stopRender;
  /** @type {(() => void)[]} */
  #stopPainters = [];
  /** @type {Surface[]} */
  #surfaces = [];
  #isOnScreen = signal(false);
  #guard = new DrawGuard((isFailing) => this.#showFailure(isFailing));
  /** @type {HTMLElement | null} */
  #failure = null;
  // Told of several changes at once, only the last one still holds.
  #observer = new IntersectionObserver((entries) => {
    this.#isOnScreen.value = entries.at(-1)?.isIntersecting ?? false;
  });

  /** Whether any of it can be seen; it must then have a box of its own. */
  get isOnScreen() {
    return this.#isOnScreen.value;
  }

  /** @returns {(() => void)[]} functions that draw; each runs again when a signal it has read changes */
  painters() {
    return [];
  }

  /** @returns {(() => void)[]} those of a base class before those of the component */
  allPainters() {
    return this.painters();
  }

  /** @returns {HTMLElement} */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
    this.updateComplete.then(() => this.#startPainters());
  }

  #startPainters() {
    if (!this.isConnected || this.#stopPainters.length > 0) return; // moved within the page meanwhile
    this.#observer.observe(this);
    this.guarded('painters', () => {
      this.#stopPainters = this.allPainters().map((paint) => effect(() => void this.guarded(paint, paint)));
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopRender?.();
    this.#stopRender = undefined;
    for (const stop of this.#stopPainters) stop();
    this.#stopPainters = [];
    for (const surface of this.#surfaces.splice(0)) surface.dispose();
    this.#observer.disconnect();
    this.#isOnScreen.value = false;
    this.#guard.reset();
  }

  performUpdate() {
    if (!this.isUpdatePending || !this.isConnected) return;
    this.#stopRender?.();
    let isRendering = true;
    this.#stopRender = effect(() => {
      if (isRendering) this.guarded('render', () => super.performUpdate());
      else this.requestUpdate();
      isRendering = false;
    });
    // What could not be rendered at first could not be painted on either.
    if (this.#stopPainters.length === 0) this.updateComplete.then(() => this.#startPainters());
  }

  /**
   * For what is drawn later than in render() or a painter.
   * @type {DrawGuard['run']}
   */
  guarded(task, draw) {
    return this.#guard.run(task, draw);
  }

  /** Before what Lit has rendered, so that it is no part of it. @param {boolean} isFailing */
  #showFailure(isFailing) {
    this.toggleAttribute('data-undrawn', isFailing);
    if (!isFailing) return this.#failure?.remove();
    this.#failure ??= document.createElement('p');
    this.#failure.className = 'undrawn';
    this.#failure.setAttribute('role', 'status');
    if (this.#failure.parentElement !== this) this.prepend(this.#failure);
    const text = t('page.undrawn');
    if (this.#failure.textContent !== text) this.#failure.textContent = text;
  }

  /**
   * @template {Element} T
   * @param {string} selector of something this component has rendered
   * @param {new () => T} type
   * @returns {T}
   */
  find(selector, type) {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new TypeError(`${this.localName}: no ${type.name} at ${selector}`);
    return found;
  }

  /**
   * @param {string} selector of a canvas this component has rendered
   * @returns {Surface} of it, for painters(); let go when the component leaves the page
   */
  surface(selector) {
    const surface = new Surface(this.find(selector, HTMLCanvasElement));
    this.#surfaces.push(surface);
    return surface;
  }
}
