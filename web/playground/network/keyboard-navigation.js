/** keyboard-navigation.js - where a key leads on the diagram. */

/** @import { Target } from '../../state/run/engine-types.js' */

/**
 * @param {Target} from
 * @param {string} key as keyOf() gives it
 * @param {readonly {ys: readonly number[]}[]} columns
 * @returns {Target | null} null for a key that leads nowhere
 */
export function moved({ layer, unit, input }, key, columns) {
  const isLink = input !== null;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const by = key === 'ArrowUp' ? -1 : 1;
    if (isLink) return { layer, unit, input: within(input + by, columns[layer - 1].ys.length) };
    return { layer, unit: within(unit + by, columns[layer].ys.length), input: null };
  }
  if (key === 'ArrowLeft' && isLink) return { layer: layer - 1, unit: input, input: null };
  if (key === 'ArrowRight' && isLink) return { layer, unit, input: null };
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = within(layer + (key === 'ArrowLeft' ? -1 : 1), columns.length);
    return { layer: next, unit: nearest(columns[next].ys, columns[layer].ys[unit]), input: null };
  }
  if (key === 'l' && layer > 0) return { layer, unit, input: isLink ? null : 0 };
  return null;
}

/** @param {number} index @param {number} count */
function within(index, count) {
  return Math.max(0, Math.min(count - 1, index));
}

/** @param {readonly number[]} ys @param {number} y */
function nearest(ys, y) {
  const distances = ys.map((other) => Math.abs(other - y));
  return distances.indexOf(Math.min(...distances));
}
