/** earlier-runs.js - the curves of runs before this one, kept to be compared with. */

/** @import { RunSettings } from '../experiment/settings.js' */
/** @import { Store } from '../store.js' */

const MAX_RUNS = 5;
/** A run that has hardly begun is not worth a line. */
const MIN_EPOCHS = 3;

/** @param {RunSettings} settings @returns {string} the same for runs whose curves can be compared */
export function taskOf({ dataset, classes, loss }) {
  return [dataset, classes, loss].join();
}

/**
 * Keeps the curves of the run that is about to end, or to go on in another way.
 * @param {Store} store
 * @returns {boolean} false for curves that are kept already, or too short
 */
export function keepCurves({ history, earlierRuns, task }) {
  const curves = history.value;
  const newest = earlierRuns.value.at(-1);
  if (!curves || curves === newest?.history || (curves.epochs.at(-1) ?? 0) <= MIN_EPOCHS) return false;
  const label = String(Number(newest?.label ?? 0) + 1);
  earlierRuns.value = [...earlierRuns.value, { label, task: task.value, history: curves }].slice(-MAX_RUNS);
  return true;
}
