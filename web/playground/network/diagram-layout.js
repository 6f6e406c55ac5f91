/**
 * diagram-layout.js - where the nodes of the network stand: one column per layer, as large as the fullest
 * column allows; and what of it lies at a point.
 */

/**
 * @typedef {object} Column
 * @property {number} x its centre
 * @property {number} width of all it holds
 * @property {number} size side of a node
 * @property {{width: number, height: number}} target what can be pressed of a node, and around it
 * @property {number[]} xs centres of the nodes shown
 * @property {number[]} ys
 * @property {number} units of the layer
 * @property {{top: number, bottom: number} | null} block of a layer that is shown in part
 */
/** @typedef {import('../../state/run/engine-types.js').Target} Target */

const NODE_OF_HEIGHT = 0.1;
const SMALLEST_LIMIT = 38;
const MAX_LIMIT = 64;
const MAX_PITCH = 1.3;
/** Share of the pitch that the node takes; the rest is the gap to the next one. */
const NODE_SHARE = 0.82;
const MAX_COLUMN_SHARE = 0.6;
/** Smaller nodes stand in two rows, every other one aside, where there is room for that. */
const SMALLEST_IN_ONE_ROW = 22;
const MAX_DOUBLE_SHARE = 0.42;
const DOUBLE_GAP = 5;
/** The outline of a node reaches past it, the more when it is chosen. */
const OUTLINE = 1.5;
/** Where the next node leaves room for it, as much can be pressed. */
const SMALLEST_TARGET = 24;
/** What a block holds below its nodes: the number of units, as high as this many nodes. */
const LABEL_SHARE = 1.1;
export const BLOCK_PADDING = 6;
/** How far from a link it is still meant. */
const REACH = 7;

/**
 * @param {{width: number, height: number, top: number}} room top: free space above
 * @param {readonly number[]} layerSizes inputs, hidden layers, outputs
 * @param {readonly number[]} shown units of each
 * @returns {Column[]}
 */
export function layoutDiagram({ width, height, top: above }, layerSizes, shown) {
  const spacing = width / layerSizes.length;
  const free = height - above - OUTLINE;
  const roomy = free / (MAX_PITCH * (Math.max(...shown) + 1));
  const largest = Math.min(MAX_LIMIT, Math.max(SMALLEST_LIMIT, free * NODE_OF_HEIGHT, roomy));
  return shown.map((count, layer) => {
    const isBlock = count < layerSizes[layer];
    const rows = isBlock ? count + LABEL_SHARE : count;
    const room = isBlock ? free - 2 * BLOCK_PADDING : free;
    const pitch = Math.min(MAX_PITCH * largest, room / rows);
    const top = above + (free - pitch * rows) / 2;
    const across = placeAcross(spacing, spacing * (layer + 0.5), count, { largest, pitch });
    // Nodes in two rows may be higher than the pitch; the outermost still stay inside.
    const inset = Math.max(0, across.size - pitch) / 2;
    const step = count > 1 ? pitch - (2 * inset) / (count - 1) : pitch;
    return {
      ...across,
      ys: Array.from({ length: count }, (_, index) => top + pitch / 2 + inset + step * index),
      target: targetOf(across, count > 1 ? step : free),
      units: layerSizes[layer],
      block: isBlock ? { top: top - BLOCK_PADDING, bottom: top + pitch * rows + BLOCK_PADDING } : null,
    };
  });
}

/**
 * @param {number} spacing of the columns
 * @param {number} x
 * @param {number} count
 * @param {{largest: number, pitch: number}} limits
 */
function placeAcross(spacing, x, count, { largest, pitch }) {
  const single = Math.min(largest, pitch * NODE_SHARE, spacing * MAX_COLUMN_SHARE);
  const room = (spacing * MAX_DOUBLE_SHARE - DOUBLE_GAP) / 2;
  const double = Math.min(SMALLEST_IN_ONE_ROW, 2 * pitch * NODE_SHARE, room);
  if (count < 2 || single >= SMALLEST_IN_ONE_ROW || double < 1.2 * single)
    return { x, width: single, size: single, xs: Array(count).fill(x) };
  const aside = (double + DOUBLE_GAP) / 2;
  const xs = Array.from({ length: count }, (_, index) => x + (index % 2 === 0 ? -aside : aside));
  return { x, width: 2 * double + DOUBLE_GAP, size: double, xs };
}

/**
 * @param {{width: number, size: number}} column
 * @param {number} step from one node down to the next
 */
function targetOf({ width, size }, step) {
  const isDouble = width > size;
  return {
    width: Math.max(size, isDouble ? Math.min(SMALLEST_TARGET, size + DOUBLE_GAP) : SMALLEST_TARGET),
    height: Math.max(size, Math.min(SMALLEST_TARGET, isDouble ? 2 * step : step)),
  };
}

/**
 * @param {readonly {ys: readonly number[]}[]} columns
 * @param {Target} target
 * @returns {boolean} whether the node, or both nodes of the link, are there and shown
 */
export function isOn(columns, { layer, unit, input }) {
  if (columns[layer]?.ys[unit] === undefined) return false;
  return input === null || columns[layer - 1]?.ys[input] !== undefined;
}

/**
 * @param {readonly Column[]} columns
 * @param {number} x
 * @param {number} y
 * @returns {Target | null} the link there
 */
export function linkAt(columns, x, y) {
  for (let layer = 1; layer < columns.length; layer++) {
    const [from, to] = [columns[layer - 1], columns[layer]];
    const left = from.x + from.width / 2;
    const share = (x - left) / (to.x - to.width / 2 - left);
    if (share <= 0 || share >= 1) continue;
    return nearestLink(from, to, rise(share), { layer, y });
  }
  return null;
}

/**
 * @param {Column} from
 * @param {Column} to
 * @param {number} risen
 * @param {{layer: number, y: number}} place
 * @returns {Target | null}
 */
function nearestLink(from, to, risen, { layer, y }) {
  let found = null;
  let least = REACH;
  for (let unit = 0; unit < to.ys.length; unit++) {
    for (let input = 0; input < from.ys.length; input++) {
      const distance = Math.abs(from.ys[input] + (to.ys[unit] - from.ys[input]) * risen - y);
      if (distance >= least) continue;
      least = distance;
      found = { layer, unit, input };
    }
  }
  return found;
}

/**
 * A link is a curve that leaves and arrives level, its control points half way across.
 * @param {number} share of the way across, 0..1
 * @returns {number} share of the way up that it has done there
 */
export function rise(share) {
  let [low, high] = [0, 1];
  for (let halvings = 0; halvings < 20; halvings++) {
    const middle = (low + high) / 2;
    if (1.5 * middle - 1.5 * middle ** 2 + middle ** 3 < share) low = middle;
    else high = middle;
  }
  return low ** 2 * (3 - 2 * low);
}
