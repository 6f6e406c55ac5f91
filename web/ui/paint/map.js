/**
 * map.js - the decision map: the colour of the winning class, strong where the network is sure, pale where
 * classes meet. Sure is who leads by 1: that is a probability of 1, a right target of the squared losses, and
 * the margin of the hinge loss.
 */

import { ramp, step } from './color.js';

/** @import { Palette } from '../palette.js' */
/** @import { Pixels } from './pixels.js' */

/** @param {Palette} palette @returns {Uint32Array[]} one ramp per class */
export function classRamps({ card, classes }) {
  return classes.map((color) => ramp(card, color, { start: 0.12, reach: 0.74 }));
}

/**
 * Doubles the map's resolution by interpolating the outputs, not the colours: borders stay lines, not dots.
 * The page scales the rest smoothly.
 * @param {Pixels} pixels
 * @param {Float32Array} map [classes][size * size], row 0 at the top
 * @param {number} classes
 * @param {Uint32Array[]} ramps of classRamps()
 */
export function paintMap(pixels, map, classes, ramps) {
  const area = map.length / classes;
  const size = Math.sqrt(area);
  const side = 2 * size - 1;
  pixels.resize(side, side);
  for (let row = 0, p = 0; row < side; row++) {
    const down = row & 1 ? size : 0;
    for (let column = 0; column < side; column++, p++) {
      const across = column & 1;
      let winner = 0;
      let most = Number.NEGATIVE_INFINITY;
      let next = most;
      for (let k = 0, i = (row >> 1) * size + (column >> 1); k < classes; k++, i += area) {
        const output = (map[i] + map[i + across] + map[i + down] + map[i + down + across]) / 4;
        if (output > most) {
          winner = k;
          next = most;
          most = output;
        } else if (output > next) next = output;
      }
      pixels.data[p] = ramps[winner][step(most - next)];
    }
  }
  pixels.flush();
}
