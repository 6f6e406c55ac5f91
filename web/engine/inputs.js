/**
 * inputs.js - what reaches a network's first layer: features of the points, scaled. A run of the same inputs
 * whose one hidden layer repeats them answers it, so that their formulas stand in the core alone.
 */

/** @typedef {import('../core/index.js').Core} Core */
/** @typedef {import('../core/index.js').Run} Run */

/**
 * @param {Core} core
 * @param {Pick<import('../core/index.js').RunOptions, 'data' | 'features' | 'scaling'>} options as of the run
 * @param {number} count inputs of the run
 * @returns {Run} its layer 0 gives the inputs; the caller disposes it
 */
export function repeatInputs(core, { data, features, scaling }, count) {
  const run = core.run({
    ...{ data, features, scaling },
    hidden: [{ units: count, activation: 'identity' }],
    initializer: 'zero',
  });
  for (let unit = 0; unit < count; unit++) run.setParameter(unit * count + unit, 1);
  return run;
}
