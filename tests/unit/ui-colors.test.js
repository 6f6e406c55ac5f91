import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { SHAPE_SIGNS } from '../../web/ui/paint/points.js';
import { distance, EYES, lab, luminance } from './color-vision.js';

/** Areas of the map have no shape to tell them apart: their colours alone must do. */
const MIN_DISTANCE = 8;
/** Of a line or a point on the card. */
const MIN_CONTRAST = 2.2;

const style = await readFile(new URL('../../web/ui/tokens.css', import.meta.url), 'utf8');
const [light, dark] = style.split(':root[data-theme="dark"]');

/** @param {string} theme @param {string} name @returns {string} */
function token(theme, name) {
  const [, hex] = theme.match(new RegExp(`--${name}: (#[0-9a-f]{6});`)) ?? [];
  assert.ok(hex, name);
  return hex;
}

/** @param {string} first @param {string} second */
function contrast(first, second) {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [name, theme] of Object.entries({ light, dark })) {
  const colors = SHAPE_SIGNS.map((_, index) => token(theme, `class-${index}`));

  for (const eye of Object.keys(EYES)) {
    it(`ten classes in ${name}, ${eye} eyes: no two colours are alike`, (t) => {
      const seen = colors.map((color) => lab(color, eye));
      const pairs = seen.flatMap((a, i) => seen.slice(0, i).map((b, j) => ({ i, j, far: distance(a, b) })));
      const nearest = pairs.reduce((least, pair) => (pair.far < least.far ? pair : least));
      t.diagnostic(`nearest: ${nearest.j} and ${nearest.i}, ${nearest.far.toFixed(1)}`);
      assert.equal(pairs.length, 45);
      assert.ok(nearest.far >= MIN_DISTANCE, `${nearest.j} and ${nearest.i}: ${nearest.far}`);
    });
  }

  it(`ten classes in ${name} stand out from the card`, () => {
    for (const [index, color] of colors.entries()) {
      const found = contrast(color, token(theme, 'card'));
      assert.ok(found >= MIN_CONTRAST, `class ${index}: ${found}`);
    }
  });
}

describe('the distance of colours', () => {
  it('is that of the published examples', () => {
    for (const [first, second, expected] of [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[50, 2.5, 0], [61, -5, 29], 22.8977],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ]) {
      const found = distance(/** @type {number[]} */ (first), /** @type {number[]} */ (second));
      assert.equal(found.toFixed(4), String(expected));
    }
  });

  it('red and green come closer without red or green cones, blue and green without blue ones', () => {
    const far = (/** @type {string} */ a, /** @type {string} */ b, /** @type {string} */ eye) =>
      distance(lab(a, eye), lab(b, eye));
    for (const eye of ['protanopia', 'deuteranopia']) {
      assert.ok(far('#c04040', '#408040', eye) < far('#c04040', '#408040', 'usual') / 2, eye);
    }
    assert.ok(far('#4060c0', '#308080', 'tritanopia') < far('#4060c0', '#308080', 'usual') / 2);
  });
});

it('every class has a sign of its own', () => {
  assert.equal(new Set(SHAPE_SIGNS).size, SHAPE_SIGNS.length);
});
