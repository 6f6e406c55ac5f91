/** labs.js - the labs' engines: small ones in one call each, and what looks at a run of the same core. */

import { number, oneOf, whole } from './check.js';
import { GradientCheck } from './gradient-check.js';
import { Graph } from './graph.js';
import { Landscape } from './landscape.js';
import { checkOptions } from './options.js';
import { outputLoss, softmax } from './output-labs.js';
import { perceptron, perceptronLearn } from './perceptron.js';
import { sweep } from './sweep.js';
import { viewNumbers } from './view.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./perceptron.js').Perceptron} Perceptron */
/** @typedef {import('./perceptron.js').Row} Row */
/** @typedef {import('./run.js').Run} Run */
/** @import { ActivationName, CurveName, PathOptimizerName } from '../../dist/types/names.js' */
/** @import { PrecisionName, SurfaceName } from '../../dist/types/names.js' */

/**
 * @typedef {{surface: SurfaceName, optimizer: PathOptimizerName, rate: number, x: number, y: number,
 *   steps: number}} PathOptions
 */
/** @type {import('./options.js').Known<PathOptions>} */
const PATH = { surface: true, optimizer: true, rate: true, x: true, y: true, steps: true };

/** @typedef {{curve: CurveName, x: number, h: number, precision?: PrecisionName}} DerivativeOptions */
/** @type {import('./options.js').Known<DerivativeOptions>} */
const DERIVATIVE = { curve: true, x: true, h: true, precision: false };

/**
 * @typedef {{activation: ActivationName, left: number, right: number, points: number, steepness?: number}}
 * ActivationCurveOptions
 */
/** @type {import('./options.js').Known<ActivationCurveOptions>} */
const CURVE = { activation: true, left: true, right: true, points: true, steepness: false };

export class Labs {
  #calls;

  /**
   * Is LabCore.labs.
   * @param {Calls} calls
   */
  constructor(calls) {
    this.#calls = calls;
  }

  /** An empty computational graph, to be disposed by who asked. */
  graph() {
    return new Graph(this.#calls);
  }

  /**
   * Loss and accuracy while one parameter moves and all others stand still.
   * @param {Run} run
   * @param {number} index
   * @param {import('./sweep.js').SweepRange} range
   */
  sweep(run, index, range) {
    return sweep(this.#calls, run, index, range);
  }

  /**
   * Is the backpropagated gradient of a run what central differences of its loss say?
   * @param {Run} run
   * @param {import('./gradient-check.js').CheckOptions} [options]
   */
  gradientCheck(run, options = {}) {
    return new GradientCheck(this.#calls, run, options);
  }

  /**
   * The loss over a plane through a run's parameters; to be disposed by who asked.
   * @param {Run} run
   * @param {import('./landscape.js').Directions} directions
   */
  landscape(run, directions) {
    return new Landscape(this.#calls, run, directions);
  }

  /**
   * @param {string} name of the core's call
   * @param {number} count of doubles that it lends
   * @param {...number} args
   */
  #doubles(name, count, ...args) {
    return this.#calls.doubles(this.#calls.pointer(name, ...args), count);
  }

  /**
   * @param {SurfaceName} surface
   * @param {number} x
   * @param {number} y
   */
  surface(surface, x, y) {
    const call = 'Labs.surface';
    const kind = oneOf(call, 'surface', surface, this.#calls.names.surface);
    const place = [number(call, 'x', x), number(call, 'y', y)];
    const [f, dx, dy] = this.#doubles('nn_surface', 3, kind, ...place);
    return { f, dx, dy };
  }

  /**
   * @param {SurfaceName} surface
   * @param {import('./view.js').View} view cells, and the rectangle they cover
   * @returns {{f: Float64Array, dx: Float64Array, dy: Float64Array}} each [rows * columns], topmost row first
   */
  surfaceMap(surface, view) {
    const call = 'Labs.surfaceMap';
    const kind = oneOf(call, 'surface', surface, this.#calls.names.surface);
    const place = viewNumbers(call, view);
    const cells = view.columns * view.rows;
    const all = this.#doubles('nn_surface_map', 3 * cells, kind, ...place);
    const part = (/** @type {number} */ index) => all.subarray(index * cells, (index + 1) * cells);
    return { f: part(0), dx: part(1), dy: part(2) };
  }

  /**
   * Where an optimizer goes from a point, by the book's formulas.
   * @param {PathOptions} options
   * @returns {Float64Array} [points][3]: x, y, f, the start first; it ends early, with fewer than steps + 1
   * points, where the next one would not be finite
   */
  path(options) {
    const call = 'Labs.path';
    const { surface, optimizer, rate, x, y, steps } = checkOptions(call, options, PATH);
    const { names } = this.#calls;
    const kinds = [oneOf(call, 'surface', surface, names.surface)];
    kinds.push(oneOf(call, 'optimizer', optimizer, names.path_optimizer));
    const numbers = [number(call, 'rate', rate), number(call, 'x', x), number(call, 'y', y)];
    const count = 3 * (whole(call, 'steps', steps) + 1);
    const path = this.#doubles('nn_path', count, ...kinds, ...numbers, steps);
    const end = path.findIndex(Number.isNaN);
    return end < 0 ? path : path.slice(0, end);
  }

  /**
   * The central difference (f(x + h) - f(x - h)) / 2h beside the exact derivative.
   * @param {DerivativeOptions} options
   * @returns {{numerical: number, exact: number, error: number}} error: the distance of both
   */
  derivative(options) {
    const call = 'Labs.derivative';
    const { curve, x, h, precision = 'float64' } = checkOptions(call, options, DERIVATIVE);
    const kind = oneOf(call, 'curve', curve, this.#calls.names.curve);
    const kept = oneOf(call, 'precision', precision, this.#calls.names.precision);
    const place = [number(call, 'x', x), number(call, 'h', h)];
    const [numerical, exact, error] = this.#doubles('nn_derivative', 3, kind, ...place, kept);
    return { numerical, exact, error };
  }

  /**
   * @param {Perceptron} weights
   * @param {readonly Row[]} rows
   */
  perceptron(weights, rows) {
    return perceptron(this.#calls, weights, rows);
  }

  /**
   * What the perceptron rule makes of the weights when it has seen one point.
   * @param {Perceptron} weights
   * @param {Row} row
   * @param {number} rate
   */
  perceptronLearn(weights, row, rate) {
    return perceptronLearn(this.#calls, weights, row, rate);
  }

  /**
   * @param {ActivationCurveOptions} options
   * @returns {Float64Array} [points][3]: u, the activation of steepness * u, and its slope by u
   */
  activationCurve(options) {
    const call = 'Labs.activationCurve';
    const { activation, left, right, points, steepness = 1 } = checkOptions(call, options, CURVE);
    const kind = oneOf(call, 'activation', activation, this.#calls.names.activation);
    const count = 3 * whole(call, 'points', points);
    const shape = [number(call, 'steepness', steepness), number(call, 'left', left)];
    shape.push(number(call, 'right', right));
    return this.#doubles('nn_activation_curve', count, kind, ...shape, points);
  }

  /**
   * @param {ArrayLike<number>} logits
   * @param {import('./output-labs.js').SoftmaxOptions} [options]
   */
  softmax(logits, options) {
    return softmax(this.#calls, logits, options);
  }

  /**
   * The loss of outputs against targets, by the book's formulas.
   * @param {import('./output-labs.js').OutputLossOptions} options
   */
  outputLoss(options) {
    return outputLoss(this.#calls, options);
  }
}
