/** legible.js - which text of the page is cut, lies on other text, or reaches out of what holds it. */

/**
 * Stands alone, for the page to run.
 * @returns {string[]} one for each piece of text that cannot be read as it should
 */
export function illegible() {
  /** What text may reach past, by rounding, and by a slanted letter. */
  const SLACK = 1.5;
  /** Share of a line's height above and below its letters. */
  const SPARE = 0.18;
  /** They alone may be scrolled sideways. */
  const TABLES = '.table, .matrix';
  const HOLDERS = 'button, label, kbd, th, td, .toggle, .card, header, .run, dialog';
  const wordsOf = (/** @type {string | null} */ text) =>
    (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {{node: Node, text: string, left: number, right: number, top: number, bottom: number}[]} */
  const pieces = [];

  /** What an ancestor shows of its content. @param {Element} element @param {DOMRect} rect */
  function shownIn(element, rect) {
    let { left, right, top, bottom } = rect;
    let isCut = false;
    for (
      let at = /** @type {Element | null} */ (element);
      at && at !== document.body;
      at = at.parentElement
    ) {
      const { overflowX, overflowY, display } = getComputedStyle(at);
      if (overflowX === 'visible' || display === 'inline' || display === 'contents') continue;
      const box = at.getBoundingClientRect();
      const reaches = Math.max(box.left - left, right - box.right) > SLACK;
      const rises = Math.max(box.top - top, bottom - box.bottom) > SLACK + (bottom - top) * SPARE;
      if ((reaches && !at.matches(TABLES)) || (rises && !/auto|scroll/.test(overflowY))) isCut = true;
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return { left, right, top, bottom, isCut };
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = wordsOf(node.textContent);
    const element = /** @type {HTMLElement} */ (node.parentElement);
    if (!text || element.closest('.unseen, select, script, style, svg, #start, [popover]')) continue;
    if (getComputedStyle(element).clipPath !== 'none') continue; // for screen readers only
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const { isCut, ...shown } = shownIn(element, rect);
      if (isCut) found.add(`cut: ${text}`);
      if (shown.right - shown.left < 1 || shown.bottom - shown.top < 1) continue;
      if (shown.left < -SLACK || shown.right > innerWidth + SLACK) found.add(`off the screen: ${text}`);
      const holder = element.closest(HOLDERS)?.getBoundingClientRect();
      if (holder && Math.max(holder.left - shown.left, shown.right - holder.right) > SLACK)
        found.add(`wider than what holds it: ${text}`);
      const spare = (shown.bottom - shown.top) * SPARE;
      pieces.push({ node, text, ...shown, top: shown.top + spare, bottom: shown.bottom - spare });
    }
  }

  pieces.sort((a, b) => a.top - b.top);
  pieces.forEach((piece, index) => {
    for (let next = index + 1; next < pieces.length && pieces[next].top < piece.bottom - SLACK; next++) {
      const other = pieces[next];
      const overlap = Math.min(piece.right, other.right) - Math.max(piece.left, other.left);
      if (overlap > SLACK && other.node !== piece.node) found.add(`overlap: ${piece.text} / ${other.text}`);
    }
  });

  for (const field of document.querySelectorAll('input[type=text], select')) {
    if (!field.checkVisibility({ visibilityProperty: true })) continue;
    const { font, letterSpacing, wordSpacing, paddingLeft, paddingRight } = getComputedStyle(field);
    const context = /** @type {CanvasRenderingContext2D} */ (
      document.createElement('canvas').getContext('2d')
    );
    Object.assign(context, { font, letterSpacing, wordSpacing });
    const isList = field instanceof HTMLSelectElement;
    const text = isList ? field.selectedOptions[0]?.label : /** @type {HTMLInputElement} */ (field).value;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const spacing = Number.parseFloat(letterSpacing) || 0; // the last letter needs none
    if (context.measureText(text ?? '').width - spacing > room + SLACK)
      found.add(`cut: ${field.getAttribute('name')} ${text}`);
  }
  return [...found];
}
