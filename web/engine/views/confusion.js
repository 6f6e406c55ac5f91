/** confusion.js - which classes are taken for which, counted over a part of the samples. */

/** @typedef {import('../../core/index.js').Run} Run */

/**
 * @param {Run} run
 * @param {import('../../core/index.js').PartName} part
 * @returns counts [class][guess], and by class precision and recall; null for regression and an empty part
 */
export function* confusionOf(run, part) {
  if (run.classes === 0 || run.count(part) === 0) return null;
  const { confusion, precision, recall } = yield* run.measure(part);
  return { confusion, precision, recall };
}
