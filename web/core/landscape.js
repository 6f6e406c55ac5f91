/** landscape.js - the loss over a plane through a run's parameters, and a training's path on it. */

import { number, oneOf, seed, whole } from './check.js';
import { CoreError } from './core-error.js';
import { takeSlices } from './slices.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./run.js').Run} Run */
/** @typedef {import('./answers.js').View} View */

/**
 * @typedef {{seed: number} | {parameters: readonly [number, number]} | {path: readonly Float32Array[]}}
 * Directions two random ones, filter-normalised; two parameters; or the main ones of a path, which is two or
 * more copies of Run.parameters whose last one becomes the centre
 */

/** Parameters times samples that a slice passes: a few milliseconds. */
const SLICE_WORK = 1 << 22;

/**
 * @param {Calls} calls
 * @param {Run} run
 * @param {Directions} directions
 * @returns {number} handle
 */
function open(calls, run, directions) {
  const call = 'Labs.landscape';
  if ('seed' in directions) {
    return calls.pointer('nn_landscape_random', run.handleFor(calls), seed(call, directions.seed));
  }
  if ('parameters' in directions) {
    const [first, second] = directions.parameters.map((index) => whole(call, 'parameter', index));
    return calls.pointer('nn_landscape_axes', run.handleFor(calls), first, second);
  }
  const { path } = directions;
  const odd = path.findIndex((snapshot) => snapshot.length !== run.parameterCount);
  if (odd >= 0) {
    const found = `snapshot ${odd} has ${path[odd].length} parameters`;
    throw new RangeError(`${call}: ${found}, must have ${run.parameterCount}`);
  }
  if (path.length > 0) calls.lend(...path);
  return calls.pointer('nn_landscape_path', run.handleFor(calls), path.length);
}

/** Keeps its centre: the run may learn on. To be disposed by who asked. */
export class Landscape {
  #calls;
  #run;
  #handle;

  /**
   * Made by Labs.landscape().
   * @param {Calls} calls
   * @param {Run} run
   * @param {Directions} directions
   */
  constructor(calls, run, directions) {
    this.#calls = calls;
    this.#run = run;
    this.#handle = open(calls, run, directions);
    this.parameterCount = run.parameterCount;
    const snapshots = 'path' in directions ? directions.path.length : 0;
    /** The path on the plane, [snapshots][2]: alpha, beta; the last is 0, 0. Empty without a path. */
    this.coordinates =
      snapshots > 0
        ? calls.doubles(calls.pointer('nn_landscape_coordinates', this.#handle), 2 * snapshots)
        : new Float64Array();
    /** Share of the path's movement along each direction, 0..1; NaN without a path. */
    this.shares = [0, 1].map((which) => calls.number('nn_landscape_share', this.#handle, which));
  }

  #live = () => {
    if (this.#handle === 0) throw new CoreError('state', 'Landscape: it is disposed, make a new one');
    return this.#handle;
  };

  /** Copies of both directions, each in the order of Run.parameters. */
  get directions() {
    return [0, 1].map((which) => {
      const pointer = this.#calls.pointer('nn_landscape_direction', this.#live(), which);
      return this.#calls.doubles(pointer, this.parameterCount);
    });
  }

  /**
   * A map of the plane, empty until its step() is called.
   * @param {View} view cells, and the rectangle of alpha (left to right) and beta (bottom to top) they cover
   * @param {{part?: string}} [options]
   */
  map(view, { part = 'train' } = {}) {
    const kind = oneOf('Landscape.map', 'part', part, this.#calls.names.part);
    return new LandscapeMap(this.#calls, this.#live, this.#run, view, kind);
  }

  /** Gives the memory back. May be called twice. */
  dispose() {
    this.#calls.number('nn_landscape_free', this.#handle);
    this.#handle = 0;
  }
}

class LandscapeMap {
  #calls;
  #live;
  #run;
  #clock;
  /** @type {number[]} part, columns, rows and edges: what every call is told behind the run */
  #place;
  #most;
  #measured = 0;

  /**
   * Made by Landscape.map().
   * @param {Calls} calls
   * @param {() => number} live the landscape's handle, or an error
   * @param {Run} run
   * @param {View} view
   * @param {number} part
   * @param {import('./slices.js').Clock} clock
   */
  constructor(calls, live, run, { columns, rows, left, right, bottom, top }, part, clock = performance) {
    const call = 'Landscape.map';
    this.#calls = calls;
    this.#live = live;
    this.#run = run;
    this.#clock = clock;
    this.#place = [part, whole(call, 'columns', columns), whole(call, 'rows', rows)];
    this.#place.push(number(call, 'left', left), number(call, 'right', right));
    this.#place.push(number(call, 'bottom', bottom), number(call, 'top', top));
    const samples = Math.max(1, run.count(calls.names.part[part]));
    this.#most = Math.max(1, Math.floor(SLICE_WORK / run.parameterCount / samples));
    const empty = () => new Float64Array(Math.max(0, columns * rows)).fill(Number.NaN);
    /** [rows * columns], topmost row first; NaN until measured. The loss is without penalty. */
    this.loss = empty();
    this.penalty = empty();
    /** NaN for regression. */
    this.accuracy = empty();
  }

  /** Cells measured so far; they are taken row by row. */
  get measured() {
    return this.#measured;
  }

  get isDone() {
    return this.#measured >= this.loss.length;
  }

  /**
   * Measures slices of cells, at least one, until the time is over or all are measured.
   * @param {import('./slices.js').SliceOptions} [options]
   */
  step(options = {}) {
    takeSlices(() => this.#slice(), options, this.#clock);
  }

  #slice() {
    const count = Math.min(this.#most, this.loss.length - this.#measured);
    if (this.#measured > 0 && count === 0) return false;
    const args = [this.#live(), this.#run.handleFor(this.#calls), ...this.#place, this.#measured, count];
    const found = this.#calls.doubles(this.#calls.pointer('nn_landscape_measure', ...args), 3 * count);
    for (const [k, plane] of [this.loss, this.penalty, this.accuracy].entries()) {
      plane.set(found.subarray(k * count, (k + 1) * count), this.#measured);
    }
    this.#measured += count;
    return !this.isDone;
  }
}
