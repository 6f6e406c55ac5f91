/**
 * golden.js - the numbers that PyTorch gave (tests/golden/make.py), and a tally of how far ours are off.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { core } from './load.js';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('../../web/core/run-options.js').RunOptions} RunOptions */

export const golden = JSON.parse(readFileSync(new URL('../golden/torch.json', import.meta.url), 'utf8'));

/** Counts comparisons and keeps the largest relative error and where it was. */
export class Tally {
  count = 0;
  largest = 0;
  where = 'nowhere';

  /**
   * @param {string} kind what is compared
   * @param {number} tolerance of the relative error
   */
  constructor(kind, tolerance) {
    this.kind = kind;
    this.tolerance = tolerance;
  }

  /**
   * The error of a number is relative to itself, but at least to a tenth of the largest one beside it: sums
   * that nearly cancel keep the rounding of their terms.
   * @param {string} where
   * @param {ArrayLike<number>} actual
   * @param {ArrayLike<number>} expected
   * @param {number} [least] what numbers are at least measured by, where 0 is their limit
   */
  compare(where, actual, expected, least = 0) {
    assert.equal(actual.length, expected.length, `${where}: as many numbers`);
    const floor = Math.max(least, ...Array.from(expected, (value) => Math.abs(value) / 10));
    for (let i = 0; i < expected.length; i++) {
      const distance = Math.abs(actual[i] - expected[i]);
      const error = distance === 0 ? 0 : distance / Math.max(Math.abs(expected[i]), floor);
      this.count++;
      if (error <= this.largest) continue;
      this.largest = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
      this.where = `${where} [${i}]: ${actual[i]}, expected ${expected[i]}`;
    }
  }

  /**
   * @param {TestContext} t
   * @param {number} least comparisons that there must have been
   */
  check(t, least) {
    t.diagnostic(`${this.kind}: ${this.count} comparisons, largest error ${this.largest.toExponential(1)}`);
    assert.ok(this.count >= least, `${this.kind}: ${this.count} comparisons, must be at least ${least}`);
    assert.ok(this.largest <= this.tolerance, `${this.kind}: error ${this.largest} at ${this.where}`);
  }
}

/**
 * A run of a golden network with its parameters written in, over all its data at once.
 * @param {TestContext} t
 * @param {Pick<RunOptions, 'hidden' | 'loss' | 'output'> & {data: string, parameters: number[]}} network
 * @param {Partial<RunOptions>} [settings]
 */
export function buildGolden(t, { data: name, hidden, loss, output, parameters }, settings = {}) {
  const data = core.importData(golden.data[name]);
  t.after(() => data.dispose());
  const run = core.run({ data, hidden, loss, output, batch: data.samples, ...settings });
  t.after(() => run.dispose());
  assert.equal(run.parameterCount, parameters.length);
  parameters.forEach((value, index) => {
    run.setParameter(index, value);
  });
  return { data, run };
}

/**
 * The gradient by all parameters, in their order.
 * @param {import('../../web/core/index.js').Run} run
 */
export function gradientOf(run) {
  const seen = run.inspect();
  return run.layerSizes.flatMap((_, layer) => [
    ...seen.values('weight_gradients', layer).values,
    ...seen.values('bias_gradients', layer).values,
  ]);
}
