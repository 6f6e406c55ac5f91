/** surface.js - a canvas that keeps as many pixels as it covers on the screen. */

import { batch, computed, signal } from '@preact/signals-core';
import { pixelRatio } from './pixel-ratio.js';

const MAX_RATIO = 2;
/** More would cost a slow machine without a graphics card too much time. */
const MAX_PIXELS = 1.5e6;

/** @type {WeakMap<Element, Surface>} */
const surfaces = new WeakMap();
/** One for all: what paints on several of them paints once when all change, as after turning a phone. */
const observer = new ResizeObserver((entries) =>
  batch(() => {
    for (const { target, contentRect } of entries) surfaces.get(target)?.take(contentRect);
  }),
);

export class Surface {
  #box = signal({ width: 0, height: 0 });
  /**
   * Width and height in CSS pixels, and how many pixels each takes; painters read it and so paint again after
   * a change of either.
   */
  size = computed(() => {
    const { width, height } = this.#box.value;
    const ratio = Math.min(MAX_RATIO, pixelRatio.value, Math.sqrt(MAX_PIXELS / (width * height)));
    return { width, height, ratio };
  });

  /** @param {HTMLCanvasElement} canvas whose size the style sheet sets */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    surfaces.set(canvas, this);
    observer.observe(canvas);
  }

  /**
   * Sets CSS pixels as the unit and makes room: call it before painting.
   * @returns {CanvasRenderingContext2D}
   */
  begin() {
    const { width, height, ratio } = this.size.value;
    const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== columns || this.canvas.height !== rows) {
      this.canvas.width = columns;
      this.canvas.height = rows;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    return this.context;
  }

  dispose() {
    observer.unobserve(this.canvas);
  }

  /**
   * The new size, as the news of it brings it: asking the canvas would lay out the page after each painting.
   * @param {DOMRectReadOnly} rect
   */
  take(rect) {
    const [width, height] = [Math.round(rect.width), Math.round(rect.height)];
    if (width !== this.#box.value.width || height !== this.#box.value.height)
      this.#box.value = { width, height };
  }
}
