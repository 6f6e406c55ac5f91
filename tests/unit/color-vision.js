/**
 * color-vision.js - how colours look to eyes without one kind of cone, and how far apart two colours seem.
 * Simulation: Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB. Distance: CIEDE2000 (Sharma, Wu,
 * Dalal 2005), D65.
 */

/** @typedef {readonly number[]} Triple */

/** @type {Readonly<Record<string, readonly Triple[]>>} rows of a matrix for linear RGB */
export const EYES = Object.freeze({
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
});

const XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE = [0.95047, 1, 1.08883];

/** @param {readonly Triple[]} matrix @param {Triple} v @returns {number[]} */
function times(matrix, v) {
  return matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]);
}

/** @param {string} hex '#rrggbb' @returns {number[]} linear RGB, 0..1 */
function linear(hex) {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

/** @param {string} hex @returns {number} relative luminance, 0..1 */
export function luminance(hex) {
  return times(XYZ, linear(hex))[1];
}

/** @param {string} hex @param {string} eye one of EYES @returns {number[]} L*, a*, b* */
export function lab(hex, eye = 'usual') {
  const seen = times(EYES[eye], linear(hex)).map((share) => Math.min(1, Math.max(0, share)));
  const [x, y, z] = times(XYZ, seen).map((value, i) => {
    const share = value / WHITE[i];
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** @param {Triple} first L*, a*, b* @param {Triple} second @returns {number} 1 is just seen side by side */
export function distance([l1, a1, b1], [l2, a2, b2]) {
  const grey = 0.5 * (1 - root7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * (1 + grey), b1), Math.hypot(a2 * (1 + grey), b2)];
  const [h1, h2] = [hue(a1 * (1 + grey), b1), hue(a2 * (1 + grey), b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const meanHue = Math.abs(h1 - h2) > 180 ? (h1 + h2 + 360) / 2 : (h1 + h2) / 2;
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    (0.17 * cos(meanHue - 30) - 0.24 * cos(2 * meanHue)) +
    (0.32 * cos(3 * meanHue + 6) - 0.2 * cos(4 * meanHue - 63));
  const lightPart = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const chromaPart = (c2 - c1) / (1 + 0.045 * chroma);
  const huePart = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * chroma * t);
  const rotation = -2 * root7(chroma) * sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)));
  return Math.sqrt(lightPart ** 2 + chromaPart ** 2 + huePart ** 2 + rotation * chromaPart * huePart);
}

/** @param {number} chroma */
function root7(chroma) {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** @param {number} a @param {number} b @returns {number} 0..360 */
function hue(a, b) {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** @param {number} degrees */
function cos(degrees) {
  return Math.cos((degrees * Math.PI) / 180);
}

/** @param {number} degrees */
function sin(degrees) {
  return Math.sin((degrees * Math.PI) / 180);
}
