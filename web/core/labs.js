/** labs.js - the labs' engines: small ones in one call each, and what looks at a run of the same core. */

import { number, oneOf, whole } from './check.js';
import { GradientCheck } from './gradient-check.js';
import { Graph } from './graph.js';
import { Landscape } from './landscape.js';
import { outputLoss, softmax } from './output-labs.js';
import { sweep } from './sweep.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('./answers.js').View} View */
/** @typedef {import('./output-labs.js').OutputLossOptions} OutputLossOptions */
/** @typedef {import('./run.js').Run} Run */
/** @typedef {{w1: number, w2: number, b: number}} Perceptron */

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
   * @param {string} surface
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
   * @param {string} surface
   * @param {View} view cells, and the rectangle they cover
   * @returns {{f: Float64Array, dx: Float64Array, dy: Float64Array}} each [rows * columns], topmost row first
   */
  surfaceMap(surface, { columns, rows, left, right, bottom, top }) {
    const call = 'Labs.surfaceMap';
    const kind = oneOf(call, 'surface', surface, this.#calls.names.surface);
    const cells = whole(call, 'columns', columns) * whole(call, 'rows', rows);
    const edges = [number(call, 'left', left), number(call, 'right', right)];
    edges.push(number(call, 'bottom', bottom), number(call, 'top', top));
    const all = this.#doubles('nn_surface_map', 3 * cells, kind, columns, rows, ...edges);
    const part = (/** @type {number} */ index) => all.subarray(index * cells, (index + 1) * cells);
    return { f: part(0), dx: part(1), dy: part(2) };
  }

  /**
   * Where an optimiser goes from a point, by the book's formulas.
   * @param {{surface: string, optimizer: string, rate: number, x: number, y: number, steps: number}} options
   * @returns {Float64Array} [points][3]: x, y, f, the start first; it ends early, with fewer than steps + 1
   * points, where the next one would not be finite
   */
  path({ surface, optimizer, rate, x, y, steps }) {
    const call = 'Labs.path';
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
   * @param {{curve: string, x: number, h: number, precision?: string}} options
   * @returns {{numerical: number, exact: number, error: number}} error: the distance of both
   */
  derivative({ curve, x, h, precision = 'float64' }) {
    const call = 'Labs.derivative';
    const { names } = this.#calls;
    const kind = oneOf(call, 'curve', curve, names.curve);
    const kept = oneOf(call, 'precision', precision, names.precision);
    const place = [number(call, 'x', x), number(call, 'h', h)];
    const [numerical, exact, error] = this.#doubles('nn_derivative', 3, kind, ...place, kept);
    return { numerical, exact, error };
  }

  /**
   * @param {Perceptron} weights
   * @param {readonly (readonly [number, number, number])[]} rows x1, x2 and the target, 0 or 1
   * @returns {{mistakes: number, outputs: number[]}} outputs: 0 or 1 for each row
   */
  perceptron({ w1, w2, b }, rows) {
    const call = 'Labs.perceptron';
    const weights = [number(call, 'w1', w1), number(call, 'w2', w2), number(call, 'b', b)];
    this.#calls.lend(Float64Array.from(rows.flat()));
    const answer = this.#doubles('nn_perceptron', rows.length + 1, rows.length, ...weights);
    return { mistakes: answer[0], outputs: [...answer.subarray(1)] };
  }

  /**
   * What the perceptron rule makes of the weights when it has seen one point.
   * @param {Perceptron} weights
   * @param {readonly [number, number, number]} row x1, x2 and the target, 0 or 1
   * @param {number} rate
   * @returns {Perceptron} the same weights if the output was right
   */
  perceptronLearn({ w1, w2, b }, [x1, x2, target], rate) {
    const call = 'Labs.perceptronLearn';
    const weights = [number(call, 'w1', w1), number(call, 'w2', w2), number(call, 'b', b)];
    const row = [number(call, 'x1', x1), number(call, 'x2', x2), whole(call, 'target', target)];
    const args = [...weights, ...row, number(call, 'rate', rate)];
    const [nextW1, nextW2, nextB] = this.#doubles('nn_perceptron_learn', 3, ...args);
    return { w1: nextW1, w2: nextW2, b: nextB };
  }

  /**
   * @param {{activation: string, left: number, right: number, points: number, steepness?: number}} options
   * @returns {Float64Array} [points][3]: u, the activation of steepness * u, and its slope by u
   */
  activationCurve({ activation, left, right, points, steepness = 1 }) {
    const call = 'Labs.activationCurve';
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

  /** The loss of outputs against targets, by the book's formulas. @param {OutputLossOptions} options */
  outputLoss(options) {
    return outputLoss(this.#calls, options);
  }
}
