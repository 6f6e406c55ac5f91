/**
 * targets.js - what stands on the page, by the name that a reader sees or hears: selectors of Playwright's
 * engine, which can be loaded into every browser. A name that is a string is the whole name, in small letters
 * or large ones.
 */

/** @param {string} role of ARIA @param {string | RegExp} name */
function byRole(role, name) {
  return `role=${role}[name=${name instanceof RegExp ? name : `${JSON.stringify(name)} i`}]`;
}

/** @param {string | RegExp} name */
export const button = (name) => byRole('button', name);
/** @param {string | RegExp} name of an input for text or a number */
export const field = (name) => byRole('textbox', name);
/** @param {string | RegExp} name of a list to choose from */
export const list = (name) => byRole('combobox', name);
/** @param {string | RegExp} name */
export const radio = (name) => byRole('radio', name);
/** @param {string | RegExp} name */
export const checkbox = (name) => byRole('checkbox', name);
/** @param {string | RegExp} name */
export const slider = (name) => byRole('slider', name);
/** @param {string | RegExp} name */
export const dialog = (name) => byRole('dialog', name);
/** @param {string | RegExp} name */
export const table = (name) => byRole('table', name);
/** @param {string | RegExp} name */
export const heading = (name) => byRole('heading', name);
/** @param {string | RegExp} name */
export const image = (name) => byRole('img', name);
/** @param {string | RegExp} name */
export const group = (name) => byRole('group', name);
/** @param {string | RegExp} name */
export const link = (name) => byRole('link', name);

/** @param {string} words what contains them, whatever stands before and after */
export const text = (words) => `text=${words}`;
/** @param {string} id */
export const notice = (id) => `[data-notice="${id}"]`;
/** @param {string} name as in data-chart */
export const chart = (name) => `canvas[data-chart=${name}]`;

/** @param {string} target @param {number} index from 0 */
export const nth = (target, index) => `${target} >> nth=${index}`;
/** @param {string} outer @param {string} inner */
export const inside = (outer, inner) => `${outer} >> ${inner}`;
/** @param {string} frame an element that shows another page @param {string} inner in that page */
export const framed = (frame, inner) => `${frame} >> internal:control=enter-frame >> ${inner}`;
/** @param {string} target @param {string} part what it contains */
export const having = (target, part) => `${target} >> internal:has=${JSON.stringify(part)}`;
