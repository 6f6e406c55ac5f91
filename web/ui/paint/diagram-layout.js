/**
 * diagram-layout.js - where the nodes of the network stand: one column per layer, as large as the fullest
 * column allows.
 */

/** @typedef {{x: number, size: number, ys: number[]}} Column centre, side of a node, centres of its nodes */

const NODE_OF_HEIGHT = 0.1;
const SMALLEST_LIMIT = 38;
const LARGEST_LIMIT = 64;
const LARGEST_PITCH = 1.3;
/** Share of the pitch that the node takes; the rest is the gap to the next one. */
const NODE_SHARE = 0.82;
const LARGEST_COLUMN_SHARE = 0.6;

/**
 * @param {{width: number, height: number}} room
 * @param {readonly number[]} layerSizes inputs, hidden layers, outputs
 * @returns {Column[]}
 */
export function layoutDiagram({ width, height }, layerSizes) {
  const spacing = width / layerSizes.length;
  const largest = Math.min(LARGEST_LIMIT, Math.max(SMALLEST_LIMIT, height * NODE_OF_HEIGHT));
  return layerSizes.map((count, layer) => {
    const pitch = Math.min(LARGEST_PITCH * largest, height / count);
    const size = Math.min(largest, pitch * NODE_SHARE, spacing * LARGEST_COLUMN_SHARE);
    const top = (height - pitch * (count - 1)) / 2;
    return {
      x: spacing * (layer + 0.5),
      size,
      ys: Array.from({ length: count }, (_, index) => top + pitch * index),
    };
  });
}
