/**
 * map.js - the decision map. Of classes: the colour of the winning one, strong where the network is sure,
 * pale where classes meet. Sure is who leads by 1: that is a probability of 1, a right target of the squared
 * losses, and the margin of the hinge loss. Of a value: orange below zero, blue above.
 */

import { ramp, STEPS, signedRamp, signedStep, step } from './color.js';

/** @import { Palette } from '../palette.js' */
/** @import { Pixels } from './pixels.js' */

/** How many tones the values of a map have when it shows steps. */
const TONES = 10;
const STEPPED = { start: 0.62, reach: 0.62 };
const SHADED = { start: 0.12, reach: 0.74 };

/**
 * @param {Palette} palette
 * @param {boolean} isStepped whether every class has a single tone
 * @returns {Uint32Array[]} one ramp per class
 */
export function classRamps({ card, classes }, isStepped) {
  return classes.map((color) => ramp(card, color, isStepped ? STEPPED : SHADED));
}

/** @param {Palette} palette @param {boolean} isStepped @returns {Uint32Array} as signedRamp() */
export function valueRamp(palette, isStepped) {
  const shades = signedRamp(palette);
  const width = shades.length / TONES;
  return isStepped
    ? shades.map((_, at) => shades[Math.floor((Math.floor(at / width) + 0.5) * width)])
    : shades;
}

/**
 * @param {ArrayLike<number>} targets
 * @returns {number} a round number that none of them goes far beyond: the value of the full colour
 */
export function valueLimit(targets) {
  let most = 0;
  for (let i = 0; i < targets.length; i++) most = Math.max(most, Math.abs(targets[i]));
  const power = 10 ** Math.floor(Math.log10(most || 1));
  const digits = [1, 2, 5, 10].find((digit) => digit * power >= most * 0.95) ?? 10;
  return digits * power;
}

/**
 * @param {Pixels} pixels
 * @param {Float32Array} map [classes][size * size], row 0 at the top
 * @param {number} classes
 * @param {Uint32Array[]} ramps of classRamps()
 */
export function paintMap(pixels, map, classes, ramps) {
  const area = map.length / classes;
  paintBetween(pixels, Math.sqrt(area), (at, across, down) => {
    let winner = 0;
    let most = Number.NEGATIVE_INFINITY;
    let next = most;
    for (let k = 0, i = at; k < classes; k++, i += area) {
      const output = (map[i] + map[i + across] + map[i + down] + map[i + down + across]) / 4;
      if (output > most) {
        winner = k;
        next = most;
        most = output;
      } else if (output > next) next = output;
    }
    return ramps[winner][step(most - next)];
  });
}

/**
 * @param {Pixels} pixels
 * @param {Float32Array} map [size * size], row 0 at the top
 * @param {Uint32Array} values of valueRamp()
 * @param {number} limit of valueLimit()
 */
export function paintValues(pixels, map, values, limit) {
  paintBetween(pixels, Math.sqrt(map.length), (at, across, down) => {
    const output = (map[at] + map[at + across] + map[at + down] + map[at + down + across]) / 4;
    return values[signedStep(output, limit)];
  });
}

/**
 * The colours of a scale from -limit to limit, left to right.
 * @param {Pixels} pixels
 * @param {Uint32Array} values of valueRamp()
 */
export function paintScale(pixels, values) {
  pixels.resize(2 * STEPS, 1);
  pixels.data.set(values);
  pixels.flush();
}

/**
 * Doubles the map's resolution by interpolating the outputs, not the colours: borders stay lines, not dots.
 * The page scales the rest smoothly.
 * @param {Pixels} pixels
 * @param {number} size
 * @param {(at: number, across: number, down: number) => number} colorOf the pixel between a cell and those
 *   that stand `across` and `down` cells further
 */
function paintBetween(pixels, size, colorOf) {
  const side = 2 * size - 1;
  pixels.resize(side, side);
  for (let row = 0, p = 0; row < side; row++) {
    const down = row & 1 ? size : 0;
    for (let column = 0; column < side; column++, p++) {
      pixels.data[p] = colorOf((row >> 1) * size + (column >> 1), column & 1, down);
    }
  }
  pixels.flush();
}
