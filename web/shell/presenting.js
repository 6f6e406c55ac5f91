/** presenting.js - the page laid out for a projector; full screen where the browser lets it. */

/** @import { Page } from '../playground/run-element.js' */

/** Into it, or out of it again. @param {Page} page */
export function present(page) {
  if (page.store.viewSettings.value.present) {
    leave(page);
    return;
  }
  page.actions.set('present', true);
  // Refused in a frame that may not: the page is then laid out all the same.
  document.documentElement.requestFullscreen?.().catch(() => {});
}

/** @param {Page} page */
export function leave(page) {
  if (!page.store.viewSettings.value.present) return;
  page.actions.set('present', false);
  // Refused where the browser has left it already.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

/** Escape takes the browser out of full screen before the page hears of it. @param {Page} page */
export function followFullscreen(page) {
  if (!document.fullscreenElement) leave(page);
}
