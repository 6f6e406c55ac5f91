/**
 * graph.js - a computational graph of scalars: built by calls, run forward and backward one node at a
 * time.
 */

import { number, oneOf, whole } from './check.js';
import { Disposable, Handle } from './handle.js';
import { refuseUnused } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {import('../../dist/types/names.js').OperationName} OperationName */

/** Operations of one operand; power has an exponent besides. A test compares them with the core. */
const UNARY = ['exp', 'log', 'tanh'];

/** Must be disposed by who made it. */
export class Graph extends Disposable {
  #calls;
  #handle;

  /**
   * Made by Labs.graph().
   * @param {Calls} calls
   */
  constructor(calls) {
    const handle = new Handle(calls, 'Graph', calls.pointer('nn_graph_new'), 'nn_graph_free');
    super(handle);
    this.#calls = calls;
    this.#handle = handle;
  }

  /**
   * @param {number} value
   * @returns {number} the new node's number
   */
  input(value) {
    this.#calls.run('nn_graph_input', this.#handle.address, number('Graph.input', 'value', value));
    return this.count - 1;
  }

  /**
   * @param {Exclude<OperationName, 'input'>} operation
   * @param {number} left a node
   * @param {number} [right] a node, or the exponent of 'power'; left out where there is one operand
   * @returns {number} the new node's number
   */
  node(operation, left, right) {
    const call = 'Graph.node';
    const kind = oneOf(call, 'operation', operation, this.#calls.names.operation);
    const isPower = operation === 'power';
    if (UNARY.includes(operation))
      refuseUnused(call, 'right', right, `with ${operation}, which has one operand`);
    const operands = [whole(call, 'left', left), isPower ? -1 : whole(call, 'right', right ?? -1)];
    const constant = isPower ? number(call, 'exponent', right) : 0;
    this.#calls.run('nn_graph_node', this.#handle.address, kind, ...operands, constant);
    return this.count - 1;
  }

  /**
   * Changes an input, or the exponent of a power, and rewinds.
   * @param {number} node
   * @param {number} value
   */
  set(node, value) {
    const args = [whole('Graph.set', 'node', node), number('Graph.set', 'value', value)];
    this.#calls.run('nn_graph_set', this.#handle.address, ...args);
  }

  /** Back to where only the inputs have values. */
  rewind() {
    this.#calls.run('nn_graph_rewind', this.#handle.address);
  }

  /** One node forward, then one node backward. @throws {CoreError} 'data' where a number is not finite */
  step() {
    this.#calls.run('nn_graph_step', this.#handle.address);
  }

  /** All steps that are left. @throws {CoreError} 'data' where a number is not finite; `next` is that node */
  run() {
    this.#calls.run('nn_graph_run', this.#handle.address);
  }

  get count() {
    return this.#calls.number('nn_graph_count', this.#handle.address);
  }

  /** The node of the next step, -1 when all are done. */
  get next() {
    return this.#calls.number('nn_graph_next', this.#handle.address);
  }

  /** Whether all nodes have their value. */
  get isBackward() {
    return this.#calls.number('nn_graph_is_backward', this.#handle.address) === 1;
  }

  /** Copy of the values, [nodes]; NaN until computed. */
  get values() {
    return this.#calls.doubles(this.#calls.number('nn_graph_values', this.#handle.address), this.count);
  }

  /** Copy of the gradients, [nodes]: the sum of what has arrived so far. */
  get gradients() {
    return this.#calls.doubles(this.#calls.number('nn_graph_gradients', this.#handle.address), this.count);
  }

  /** Copy of what flowed along the edges, [nodes][2]: to the left and the right operand; NaN before. */
  get edges() {
    return this.#calls.doubles(this.#calls.number('nn_graph_edges', this.#handle.address), 2 * this.count);
  }
}
