/**
 * nodes.js - what each unit puts out: over the plane, along the line, or, where the data have more than two
 * features, for the first training sample.
 */

import { PLANE } from '../../data/plane.js';
import { affordableSize, parametersBefore, shownOf, unitsOf } from './detail-limits.js';

/** @typedef {import('../../core/index.js').Run} Run */
/** @typedef {import('../../core/answers.js').View} View */
/** @typedef {import('./detail-limits.js').Limits} Limits */
/** @typedef {import('../buffers.js').Buffers} Buffers */
/** @typedef {{run: Run, inputs: Run}} Subject */

/**
 * @param {Subject & {buffers: Buffers}} subject
 * @param {{size: number} & Limits} options size: cells along each side, at most, see affordableSize()
 * @returns {{columns: number, rows: number, shown: number[], maps: Float32Array}} maps: [shown units of all
 *   layers, inputs first][rows * columns], topmost row first
 */
export function nodeMaps({ run, inputs, buffers }, { size, ...limits }) {
  const units = unitsOf(run);
  const shown = shownOf(units, limits);
  const side = affordableSize(run, size);
  const columns = run.features > 2 ? 1 : side;
  const rows = run.features === 2 ? side : 1;
  const area = columns * rows;
  const layers =
    run.features > 2
      ? ofSample({ run, inputs })
      : overCells({ run, inputs }, { ...PLANE, columns, rows }, buffers.take);
  const maps = buffers.take(shown.reduce((sum, count) => sum + count, 0) * area);
  let filled = 0;
  layers.forEach((values, layer) => {
    maps.set(values.subarray(0, shown[layer] * area), filled);
    filled += shown[layer] * area;
  });
  if (run.features <= 2) buffers.give(layers[0].buffer, layers[1].buffer); // of the inputs, of all others
  return { columns, rows, shown, maps };
}

/**
 * @param {{run: Run, buffers: Buffers}} subject
 * @param {Limits} limits
 * @returns {Float32Array} weights between shown units: layer after layer [outputs][inputs]
 */
export function links({ run, buffers }, limits) {
  const units = unitsOf(run);
  const shown = shownOf(units, limits);
  const { parameters } = run;
  const rows = shown.slice(1).flatMap((count, before) => {
    const first = parametersBefore(run, before + 1);
    return Array.from({ length: count }, (_, unit) => {
      const row = first + unit * units[before];
      return parameters.subarray(row, row + shown[before]);
    });
  });
  const weights = buffers.take(rows.reduce((sum, row) => sum + row.length, 0));
  let filled = 0;
  for (const row of rows) {
    weights.set(row, filled);
    filled += row.length;
  }
  return weights;
}

/**
 * @param {Subject} subject
 * @param {readonly number[]} point of the plane, or of the line its first coordinate
 * @returns {Float32Array[]} what each unit of each layer puts out there, inputs first; for data of more
 *   features, for the first training sample
 */
export function outputsOfUnits(subject, point) {
  if (subject.run.features > 2) return ofSample(subject);
  const [x, y = 0] = point;
  const cell = { left: x - 1, right: x + 1, bottom: y - 1, top: y + 1 };
  return overCells(subject, { columns: 1, rows: 1, ...cell });
}

/** @param {Subject} subject @returns {Float32Array[]} by layer */
function ofSample({ run, inputs }) {
  const [given, passed] = [inputs.inspect({ count: 1 }), run.inspect({ count: 1 })];
  return [
    given.values('outputs', 0).values,
    ...run.layerSizes.map((_, layer) => passed.values('outputs', layer).values),
  ];
}

/**
 * @param {Subject} subject
 * @param {View} view
 * @param {(length: number) => Float32Array} [room] gives arrays to fill
 * @returns {Float32Array[]} by layer: the inputs, then parts of one array
 */
function overCells({ run, inputs }, view, room) {
  const area = view.columns * view.rows;
  const values = run.map(view, 0, room);
  let taken = 0;
  const layers = run.layerSizes.map((units) => {
    taken += units * area;
    return values.subarray(taken - units * area, taken);
  });
  return [inputs.map(view, 0, room).subarray(0, run.inputs * area), ...layers];
}
