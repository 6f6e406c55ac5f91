/**
 * pixel-ratio.js - how many pixels of the screen a CSS pixel takes. It changes with the zoom of the browser,
 * and when the window is moved to another screen.
 */

import { signal } from '@preact/signals-core';

export const pixelRatio = signal(devicePixelRatio);

/** A query is about one ratio: each change needs the next. */
function follow() {
  pixelRatio.value = devicePixelRatio;
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', follow, { once: true });
}

follow();
