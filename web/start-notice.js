/**
 * start-notice.js - what index.html says while the page is not there, and why it is not, as far as is known.
 * Its words stand in index.html, in both languages: they are there when nothing else could be loaded.
 */

/** What can keep the page from starting; what stands further back explains what stands before it. */
const REASONS = ['unknown', 'network', 'browser', 'policy', 'frame', 'file'];

/**
 * @param {string} reason
 * @param {string} [detail] what the browser or the server says, shown as it is
 */
export function showReason(reason, detail = '') {
  const notice = document.getElementById('start');
  if (!notice || REASONS.indexOf(reason) < REASONS.indexOf(notice.dataset.shown ?? '')) return;
  notice.dataset.shown = reason;
  notice.setAttribute('role', 'alert');
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (notice.querySelectorAll('[data-reason]')))
    part.hidden = part.dataset.reason !== reason && part.dataset.reason !== 'any';
  for (const place of notice.querySelectorAll('code')) place.textContent = detail;
}

/** The page is there. */
export function endStart() {
  document.getElementById('start')?.remove();
}
