/** icons.js - the few signs of the page, drawn in the colour of the text around them. */

import { svg } from 'lit';

/** @param {import('lit').SVGTemplateResult} shape @param {number} [rem] its side, for text of any size */
const icon = (shape, rem = 1) =>
  svg`<svg class="icon" width="${rem}rem" height="${rem}rem" viewBox="0 0 16 16"
    aria-hidden="true">${shape}</svg>`;

export const playIcon = icon(svg`<path d="M4.5 2.2v11.6L14 8z" />`, 1.125);
export const pauseIcon = icon(svg`<path d="M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z" />`, 1.125);
export const resetIcon = icon(svg`<path class="stroke" d="M3.2 8.6a5 5 0 1 0 1.5-4.2L3 6M3 2.6V6h3.4" />`);
export const undoIcon = icon(
  svg`<path class="stroke" d="M6.2 3L3 6.2l3.2 3.2M3.4 6.2h6a3.6 3.6 0 0 1 0 7.2H7" />`,
);
export const redoIcon = icon(
  svg`<path class="stroke" d="M9.8 3L13 6.2 9.8 9.4M12.6 6.2h-6a3.6 3.6 0 0 0 0 7.2H9" />`,
);
export const diceIcon = icon(
  svg`<rect class="stroke" x="2.5" y="2.5" width="11" height="11" rx="2.5" />
    <circle cx="5.6" cy="5.6" r="1.1" /><circle cx="8" cy="8" r="1.1" />
    <circle cx="10.4" cy="10.4" r="1.1" />`,
);
export const linkIcon = icon(
  svg`<path class="stroke" d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-1 1" />
    <path class="stroke" d="M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l1-1" />`,
);
export const slidersIcon = icon(
  svg`<path class="stroke" d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" />
    <circle class="stroke" cx="11" cy="4.5" r="1.8" /><circle class="stroke" cx="5" cy="11.5" r="1.8" />`,
);
/** What a change of a setting does: it acts at once, or it builds the network anew. */
export const changeIcons = {
  live: icon(svg`<path d="M9.5 1 3 9.2h4L6 15l7-8.6H8.6z" />`, 0.625),
  rebuild: icon(svg`<path class="stroke" d="M3.2 8.6a5 5 0 1 0 1.5-4.2L3 6M3 2.6V6h3.4" />`, 0.625),
};
export const moreIcon = icon(
  svg`<circle cx="3.5" cy="8" r="1.4" /><circle cx="8" cy="8" r="1.4" /><circle cx="12.5" cy="8" r="1.4" />`,
);
/** How bad a finding is: the outlines differ, so that they are told apart without colour. */
export const severityIcons = {
  bad: icon(
    svg`<path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2L1.5 10.8V5.2z" />
    <path class="cut" d="M5.5 5.5l5 5M10.5 5.5l-5 5" />`,
    0.875,
  ),
  warn: icon(svg`<path d="M8 1.2 15.3 14H.7z" /><path class="cut" d="M8 5.6v4M8 11.2v1.4" />`, 0.875),
  note: icon(svg`<circle cx="8" cy="8" r="6.8" /><path class="cut" d="M8 7.2v4.4M8 4v1.5" />`, 0.875),
  good: icon(svg`<path class="stroke" d="M2.5 8.5l3.8 3.8 7.2-8.2" />`, 0.875),
};
export const gridIcon = icon(
  svg`<path class="stroke" d="M2.5 2.5h4.3v4.3H2.5zM9.2 2.5h4.3v4.3H9.2z" />
    <path class="stroke" d="M2.5 9.2h4.3v4.3H2.5zM9.2 9.2h4.3v4.3H9.2z" />`,
);
export const screenIcon = icon(svg`<path class="stroke" d="M2 3h12v8H2zM8 11v2.5M5 13.5h6" />`);
/** @type {Record<import('./preferences.js').Theme, unknown>} */
export const themeIcons = {
  auto: icon(svg`<circle class="stroke" cx="8" cy="8" r="5.5" /><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" />`),
  light: icon(
    svg`<circle cx="8" cy="8" r="3" />
      <path class="stroke" d="M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15" />
      <path class="stroke" d="M3 3l1.2 1.2M11.8 11.8L13 13M3 13l1.2-1.2M11.8 4.2L13 3" />`,
  ),
  dark: icon(svg`<path d="M13.6 9.9A6 6 0 0 1 6.1 2.4a6 6 0 1 0 7.5 7.5z" />`),
};
