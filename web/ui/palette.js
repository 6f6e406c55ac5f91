/**
 * palette.js - the colours and the sizes of text of the style sheet, read once for everything that is painted
 * on a canvas, and again when they change.
 */

import { signal } from '@preact/signals-core';

/** @import { Rgb } from './paint/color.js' */

/**
 * @typedef {object} Palette
 * @property {Rgb} card
 * @property {Rgb} ink
 * @property {Rgb} ink2
 * @property {Rgb} ink3
 * @property {Rgb} line
 * @property {Rgb} accent
 * @property {Rgb} neg below zero
 * @property {Rgb} pos above zero
 * @property {readonly Rgb[]} classes
 * @property {string} font family
 * @property {number} fontSize of small text, in pixels
 * @property {number} rem the size of text that the reader has chosen, in pixels
 */

const CLASS_COLORS = 10;

/** @type {import('@preact/signals-core').Signal<Palette>} */
export const palette = signal(/** @type {any} */ (null));

/** Reads the colours again: call it after the theme has changed. */
export function refreshPalette() {
  const style = getComputedStyle(document.documentElement);
  /** @param {string} name */
  const color = (name) => parseColor(style.getPropertyValue(`--${name}`).trim());
  palette.value = {
    card: color('card'),
    ink: color('ink'),
    ink2: color('ink2'),
    ink3: color('ink3'),
    line: color('line'),
    accent: color('accent'),
    neg: color('neg'),
    pos: color('pos'),
    classes: Array.from({ length: CLASS_COLORS }, (_, index) => color(`class-${index}`)),
    font: getComputedStyle(document.body).fontFamily,
    ...textSizes(style),
  };
}

/** Reads the sizes of text again, should they have changed. */
export function refreshTextSizes() {
  const { rem, fontSize } = textSizes(getComputedStyle(document.documentElement));
  if (rem !== palette.value.rem || fontSize !== palette.value.fontSize) refreshPalette();
}

/** @param {CSSStyleDeclaration} root whose sizes of text are in rem */
function textSizes(root) {
  const rem = Number.parseFloat(root.fontSize);
  return { rem, fontSize: rem * Number.parseFloat(root.getPropertyValue('--text-tiny')) };
}

/** @param {string} text '#rrggbb', '#rgb', or made of colours of the system @returns {Rgb} opaque */
function parseColor(text) {
  return text.startsWith('#') ? parseHex(text) : painted(text);
}

/** @param {string} color of any kind that a canvas can paint @returns {Rgb} */
function painted(color) {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** @param {string} hex '#rrggbb', or '#rgb' as minifiers write it @returns {Rgb} */
function parseHex(hex) {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [r = 0, g = 0, b = 0] = (digits ?? []).map((pair) => Number.parseInt(pair, 16));
  return [r, g, b];
}
