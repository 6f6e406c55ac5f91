/**
 * atlas.js - the small maps of all nodes, painted side by side on one hidden canvas: one transfer of pixels
 * per frame.
 */

import { ramp, signedRamp, signedStep, step } from './color.js';
import { Pixels } from './pixels.js';

/** @import { Built, ViewAnswers } from '../../state/engine-types.js' */
/** @import { Palette } from '../palette.js' */

const COLUMNS = 16;
/** Outputs smaller than this stay pale, so that a quiet layer looks quiet. */
const SMALLEST_LIMIT = 0.5;

export class Atlas {
  #pixels = new Pixels(document.createElement('canvas'));
  /** @type {Palette | null} */
  #palette = null;
  /** @type {Uint32Array} */
  #signed = new Uint32Array();
  /** @type {Uint32Array[]} */
  #classes = [];
  #size = 0;

  /**
   * @param {ViewAnswers} views
   * @param {Pick<Built, 'layerSizes' | 'classes'>} network
   * @param {Palette} palette
   */
  paint({ nodeMaps, map }, { layerSizes, classes }, palette) {
    if (palette !== this.#palette) this.#takeColors(palette);
    if (!nodeMaps) return;
    const size = nodeMaps.size;
    const units = layerSizes.reduce((sum, count) => sum + count, 0);
    this.#pixels.resize(COLUMNS * size, Math.ceil(units / COLUMNS) * size);
    const pixels = this.#pixels.data;
    this.#size = size;
    this.#paintInputs(pixels, layerSizes[0], size);
    let node = layerSizes[0];
    let unit = 0;
    for (const count of layerSizes.slice(1, -1)) {
      const maps = nodeMaps.maps.subarray(unit * size * size, (unit + count) * size * size);
      this.#paintHidden(pixels, node, maps, size);
      node += count;
      unit += count;
    }
    const outputs = layerSizes[layerSizes.length - 1];
    if (map?.length) {
      const rows = Math.max(classes, outputs);
      this.#paintOutputs(pixels, node, { map, rows, outputs }, size);
    }
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
    this.#classes = palette.classes.map((color) => ramp(palette.card, color, { reach: 0.9 }));
  }

  /**
   * One or two inputs are the coordinates themselves; more have no map.
   * @param {Uint32Array} pixels
   * @param {number} inputs
   * @param {number} size
   */
  #paintInputs(pixels, inputs, size) {
    if (inputs > 2) return;
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const across = ((column + 0.5) / size) * 2 - 1;
        const down = ((row + 0.5) / size) * 2 - 1;
        pixels[at(0, row, column, size)] = this.#signed[signedStep(across, 1)];
        if (inputs > 1) pixels[at(1, row, column, size)] = this.#signed[signedStep(-down, 1)];
      }
    }
  }

  /**
   * @param {Uint32Array} pixels
   * @param {number} node
   * @param {Float32Array} maps of one layer
   * @param {number} size
   */
  #paintHidden(pixels, node, maps, size) {
    let limit = SMALLEST_LIMIT;
    for (const value of maps) limit = Math.max(limit, Math.abs(value) * 0.6 || 0);
    const area = size * size;
    for (let i = 0; i < maps.length; i++) {
      const inside = i % area;
      const target = at(node + Math.floor(i / area), Math.floor(inside / size), inside % size, size);
      pixels[target] = this.#signed[signedStep(maps[i], limit)];
    }
  }

  /**
   * One node for each class; where two classes share a node, it shows the class 1 that it stands for.
   * @param {Uint32Array} pixels
   * @param {number} node
   * @param {{map: Float32Array, rows: number, outputs: number}} last map: [rows][side * side]
   * @param {number} size
   */
  #paintOutputs(pixels, node, { map, rows, outputs }, size) {
    const area = map.length / rows;
    const side = Math.sqrt(area);
    const first = rows - outputs;
    for (let k = first; k < rows; k++) {
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < size; column++) {
          const source =
            Math.floor(((row + 0.5) * side) / size) * side + Math.floor(((column + 0.5) * side) / size);
          pixels[at(node + k - first, row, column, size)] = this.#classes[k][step(map[k * area + source])];
        }
      }
    }
  }
}

/**
 * @param {number} node
 * @param {number} row
 * @param {number} column
 * @param {number} size
 * @returns {number} index of the pixel
 */
function at(node, row, column, size) {
  const top = Math.floor(node / COLUMNS) * size;
  return (top + row) * COLUMNS * size + (node % COLUMNS) * size + column;
}
