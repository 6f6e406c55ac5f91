/**
 * aria-disabled.js - buttons that can do nothing just now. A disabled one would lose the focus when its own
 * press has brought it to the end, and with it the place of whoever works by keyboard.
 */

import { nothing } from 'lit';

/** For aria-disabled. @param {boolean} isBarred */
export function ariaDisabled(isBarred) {
  return isBarred ? 'true' : nothing;
}

/** Heard before the button hears it. @param {Event} event a click */
export function stopAriaDisabled(event) {
  const isBarred = event.target instanceof Element && event.target.closest('button[aria-disabled=true]');
  if (!isBarred) return;
  event.preventDefault();
  event.stopPropagation();
}
