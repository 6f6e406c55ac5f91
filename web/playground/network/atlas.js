/**
 * atlas.js - the small pictures of all nodes, painted side by side on one hidden canvas: one transfer of
 * pixels per frame. A picture is a map of the plane, a curve over the line, or the height of one output.
 */

import { pixel, ramp, signedRamp, signedStep, step } from '../../ui/paint/color.js';
import { Pixels } from '../../ui/paint/pixels.js';

/** @import { ViewAnswers } from '../../state/run/engine-types.js' */
/** @import { Palette } from '../../ui/palette.js' */

/** @typedef {NonNullable<ViewAnswers['nodeMaps']>} NodeMaps */

const COLUMNS = 16;
/** Outputs smaller than this stay pale, so that a quiet layer looks quiet. */
const SMALLEST_LIMIT = 0.5;
/** Pixels of a side where the picture is none of the plane. */
const PLAIN_SIZE = 24;

export class Atlas {
  #pixels = new Pixels(document.createElement('canvas'));
  /** @type {Palette | null} */
  #palette = null;
  /** @type {Uint32Array} */
  #signed = new Uint32Array();
  /** @type {Uint32Array[]} */
  #classes = [];
  #ground = 0;
  #size = 0;

  /**
   * @param {NodeMaps} nodeMaps
   * @param {{classes: number, areShares: boolean}} outputs areShares: probabilities, shown as classes are
   * @param {Palette} palette
   */
  paint(nodeMaps, { classes, areShares }, palette) {
    if (palette !== this.#palette) this.#takeColors(palette);
    const { columns, rows, shown, maps } = nodeMaps;
    const area = columns * rows;
    this.#size = rows === 1 ? PLAIN_SIZE : rows;
    this.#pixels.resize(COLUMNS * this.#size, Math.ceil(maps.length / area / COLUMNS) * this.#size);
    let first = 0;
    shown.forEach((count, layer) => {
      const values = maps.subarray(first * area, (first + count) * area);
      const isLast = layer === shown.length - 1;
      if (rows === 1) this.#paintHeights(first, columns, values);
      else if (isLast && areShares) this.#paintShares(first, area, values, classes - count);
      else this.#paintSigned(first, area, values);
      first += count;
    });
    this.#pixels.flush();
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} node counted over all layers, inputs first
   * @param {number} x left edge
   * @param {number} y top edge
   * @param {number} side
   */
  draw(context, node, x, y, side) {
    const size = this.#size;
    const [left, top] = [(node % COLUMNS) * size, Math.floor(node / COLUMNS) * size];
    context.drawImage(this.#pixels.canvas, left, top, size, size, x, y, side, side);
  }

  /** @param {Palette} palette */
  #takeColors(palette) {
    this.#palette = palette;
    this.#signed = signedRamp(palette);
    this.#ground = pixel(palette.card);
    this.#classes = palette.classes.map((color) => ramp(palette.card, color, { reach: 0.9 }));
  }

  /** @param {number} first @param {number} area @param {Float32Array} values of one layer */
  #paintSigned(first, area, values) {
    const limit = limitOf(values);
    for (let i = 0; i < values.length; i++)
      this.#pixels.data[this.#at(first, area, i)] = this.#signed[signedStep(values[i], limit)];
  }

  /**
   * One node for each class; where two classes share a node, it shows the class 1 that it stands for.
   * @param {number} first
   * @param {number} area
   * @param {Float32Array} values
   * @param {number} firstClass
   */
  #paintShares(first, area, values, firstClass) {
    for (let i = 0; i < values.length; i++) {
      const color = this.#classes[firstClass + Math.floor(i / area)];
      this.#pixels.data[this.#at(first, area, i)] = color[step(values[i])];
    }
  }

  /**
   * From the middle up to what is above zero, down to what is below.
   * @param {number} first
   * @param {number} columns values of a node
   * @param {Float32Array} values of one layer
   */
  #paintHeights(first, columns, values) {
    const limit = limitOf(values) / 0.6;
    const size = this.#size;
    for (let i = 0; i < (values.length / columns) * size * size; i++) {
      const [node, row, column] = [Math.floor(i / size ** 2), Math.floor(i / size) % size, i % size];
      const value = values[node * columns + Math.floor((column * columns) / size)];
      const height = 1 - (2 * row + 1) / size;
      const isFilled = height > 0 ? value / limit >= height : value / limit <= height;
      const color = isFilled ? this.#signed[signedStep(value, Math.abs(value) || 1)] : this.#ground;
      this.#pixels.data[this.#at(first, size * size, i)] = color;
    }
  }

  /** @param {number} first node @param {number} area of a picture @param {number} i pixel from there on */
  #at(first, area, i) {
    const size = this.#size;
    const node = first + Math.floor(i / area);
    const inside = i % area;
    const top = Math.floor(node / COLUMNS) * size + Math.floor(inside / size);
    return top * COLUMNS * size + (node % COLUMNS) * size + (inside % size);
  }
}

/** @param {Float32Array} values of one layer @returns {number} value of the full colour */
function limitOf(values) {
  let limit = SMALLEST_LIMIT;
  for (let i = 0; i < values.length; i++) limit = Math.max(limit, Math.abs(values[i]) * 0.6 || 0);
  return limit;
}
