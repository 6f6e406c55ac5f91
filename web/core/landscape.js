/** landscape.js - the loss over a plane through a run's parameters, and a training's path on it. */

import { instance, list, oneOf, seed, whole } from './check.js';
import { Disposable, Handle } from './handle.js';
import { floats } from './numbers.js';
import { checkOptions } from './options.js';
import { Run } from './run.js';
import { checkSlice, takeSlices } from './slices.js';
import { viewNumbers } from './view.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./view.js').View} View */
/** @typedef {import('../../dist/types/names.js').PartName} PartName */

/**
 * @typedef {{seed: number} | {parameters: readonly [number, number]} | {path: readonly ArrayLike<number>[]}}
 * Directions two random ones, filter-normalised; two parameters; or the main ones of a path, which is two or
 * more copies of Run.parameters whose last one becomes the centre
 */

/** @typedef {{seed: number, parameters: readonly number[], path: readonly ArrayLike<number>[]}} Any */
/** @type {import('./options.js').Known<Any>} */
const DIRECTIONS = { seed: false, parameters: false, path: false };

/** @typedef {{part?: PartName}} MapOptions train when left out */
/** @type {import('./options.js').Known<MapOptions>} */
const MAP = { part: false };

/** Parameters times samples that a slice passes: a few milliseconds. */
const SLICE_WORK = 1 << 22;

/**
 * @param {Calls} calls
 * @param {Run} run
 * @param {Directions} directions
 * @returns {number} address
 */
function open(calls, run, directions) {
  const call = 'Labs.landscape';
  const from = instance(call, 'run', run, Run).addressFor(calls);
  const given = checkOptions(call, /** @type {Any} */ (directions), DIRECTIONS);
  const kinds = Object.keys(DIRECTIONS).filter(
    (name) => given[/** @type {keyof Any} */ (name)] !== undefined,
  );
  if (kinds.length !== 1) {
    const found = kinds.length === 0 ? 'nothing' : kinds.join(' and ');
    throw new TypeError(`${call}: ${found} is given, must be one of ${Object.keys(DIRECTIONS).join(', ')}`);
  }
  if (kinds[0] === 'seed') return calls.pointer('nn_landscape_random', from, seed(call, given.seed));
  if (kinds[0] === 'path') return openPath(calls, run, list(call, 'path', given.path));
  const axes = list(call, 'parameters', given.parameters);
  if (axes.length !== 2) throw new RangeError(`${call}: parameters has ${axes.length} indices, must have 2`);
  const places = axes.map((index, i) => whole(call, `parameters[${i}]`, index));
  return calls.pointer('nn_landscape_axes', from, ...places);
}

/**
 * @param {Calls} calls
 * @param {Run} run
 * @param {readonly ArrayLike<number>[]} path
 */
function openPath(calls, run, path) {
  const call = 'Labs.landscape';
  const snapshots = path.map((snapshot, i) => floats(call, `path[${i}]`, snapshot));
  const odd = snapshots.findIndex(({ length }) => length !== run.parameterCount);
  if (odd >= 0) {
    const found = `path[${odd}] has ${snapshots[odd].length} parameters`;
    throw new RangeError(`${call}: ${found}, must have ${run.parameterCount}`);
  }
  if (path.length > 0) calls.lend(call, ...snapshots);
  return calls.pointer('nn_landscape_path', run.addressFor(calls), path.length);
}

/** Keeps its centre: the run may learn on. To be disposed by who asked. */
export class Landscape extends Disposable {
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
    const handle = new Handle(calls, 'Landscape', open(calls, run, directions), 'nn_landscape_free');
    super(handle);
    this.#calls = calls;
    this.#run = run;
    this.#handle = handle;
    this.parameterCount = run.parameterCount;
    const snapshots = /** @type {Partial<Any>} */ (directions).path?.length ?? 0;
    /** The path on the plane, [snapshots][2]: alpha, beta; the last is 0, 0. Empty without a path. */
    this.coordinates =
      snapshots > 0
        ? calls.doubles(calls.pointer('nn_landscape_coordinates', handle.address), 2 * snapshots)
        : new Float64Array();
    /** Share of the path's movement along each direction, 0..1; NaN without a path. */
    this.shares = [0, 1].map((which) => calls.number('nn_landscape_share', handle.address, which));
  }

  /** Copies of both directions, each in the order of Run.parameters. */
  get directions() {
    return [0, 1].map((which) => {
      const pointer = this.#calls.pointer('nn_landscape_direction', this.#handle.address, which);
      return this.#calls.doubles(pointer, this.parameterCount);
    });
  }

  /**
   * A map of the plane, empty until its step() is called.
   * @param {View} view cells, and the rectangle of alpha (left to right) and beta (bottom to top) they cover
   * @param {MapOptions} [options]
   */
  map(view, options = {}) {
    const call = 'Landscape.map';
    const { part = 'train' } = checkOptions(call, options, MAP);
    const kind = oneOf(call, 'part', part, this.#calls.names.part);
    return new LandscapeMap(this.#calls, this.#handle, this.#run, view, kind);
  }
}

export class LandscapeMap {
  #calls;
  #handle;
  #run;
  #clock;
  /** @type {number[]} part, columns, rows and edges: what every call is told behind the run */
  #place;
  #most;
  #measured = 0;

  /**
   * Made by Landscape.map().
   * @param {Calls} calls
   * @param {Handle} handle of the landscape
   * @param {Run} run
   * @param {View} view
   * @param {number} part
   * @param {import('./slices.js').Clock} clock
   */
  constructor(calls, handle, run, view, part, clock = performance) {
    this.#calls = calls;
    this.#handle = handle;
    this.#run = run;
    this.#clock = clock;
    this.#place = [part, ...viewNumbers('Landscape.map', view)];
    const samples = Math.max(1, run.count(calls.names.part[part]));
    this.#most = Math.max(1, Math.floor(SLICE_WORK / run.parameterCount / samples));
    const empty = () => new Float64Array(Math.max(0, view.columns * view.rows)).fill(Number.NaN);
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
    checkSlice('LandscapeMap.step', options);
    takeSlices(() => this.#slice(), options, this.#clock);
  }

  #slice() {
    const count = Math.min(this.#most, this.loss.length - this.#measured);
    if (this.#measured > 0 && count === 0) return false;
    const args = [
      this.#handle.address,
      this.#run.addressFor(this.#calls),
      ...this.#place,
      this.#measured,
      count,
    ];
    const found = this.#calls.doubles(this.#calls.pointer('nn_landscape_measure', ...args), 3 * count);
    for (const [k, plane] of [this.loss, this.penalty, this.accuracy].entries()) {
      plane.set(found.subarray(k * count, (k + 1) * count), this.#measured);
    }
    this.#measured += count;
    return !this.isDone;
  }
}
