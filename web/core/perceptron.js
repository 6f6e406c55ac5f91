/** perceptron.js - the perceptron of two inputs, and the rule it learns by. For labs.js. */

import { list, number, whole } from './check.js';
import { doubles } from './numbers.js';
import { checkOptions } from './options.js';

/** @typedef {import('./calls.js').Calls} Calls */
/** @typedef {{w1: number, w2: number, b: number}} Perceptron */
/** @typedef {readonly [number, number, number]} Row x1, x2 and the target, 0 or 1 */

/** @type {import('./options.js').Known<Perceptron>} */
const KNOWN = { w1: true, w2: true, b: true };

/** @param {string} call @param {Perceptron} weights */
function numbersOf(call, weights) {
  const { w1, w2, b } = checkOptions(call, weights, KNOWN);
  return [number(call, 'w1', w1), number(call, 'w2', w2), number(call, 'b', b)];
}

/**
 * @param {Calls} calls
 * @param {Perceptron} weights
 * @param {readonly Row[]} rows
 * @returns {{mistakes: number, outputs: number[]}} outputs: 0 or 1 for each row
 */
export function perceptron(calls, weights, rows) {
  const call = 'Labs.perceptron';
  const numbers = numbersOf(call, weights);
  const flat = list(call, 'rows', rows).map((row, i) => {
    const values = doubles(call, `rows[${i}]`, row);
    if (values.length === 3) return values;
    throw new RangeError(`${call}: rows[${i}] has ${values.length} numbers, must have 3`);
  });
  if (flat.length === 0) throw new RangeError(`${call}: rows is empty`);
  calls.lend(call, ...flat);
  const pointer = calls.pointer('nn_perceptron', rows.length, ...numbers);
  const [mistakes, ...outputs] = calls.doubles(pointer, rows.length + 1);
  return { mistakes, outputs };
}

/**
 * @param {Calls} calls
 * @param {Perceptron} weights
 * @param {Row} row
 * @param {number} rate
 * @returns {Perceptron} the same weights if the output was right
 */
export function perceptronLearn(calls, weights, row, rate) {
  const call = 'Labs.perceptronLearn';
  const numbers = numbersOf(call, weights);
  const [x1, x2, target] = list(call, 'row', row);
  numbers.push(number(call, 'x1', x1), number(call, 'x2', x2), whole(call, 'target', target));
  const pointer = calls.pointer('nn_perceptron_learn', ...numbers, number(call, 'rate', rate));
  const [w1, w2, b] = calls.doubles(pointer, 3);
  return { w1, w2, b };
}
