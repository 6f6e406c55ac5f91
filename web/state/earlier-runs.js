/** earlier-runs.js - the curves of runs before this one, kept to be compared with. */

/** @import { Store } from './store.js' */

const MOST_RUNS = 5;
/** A run that has hardly begun is not worth a line. */
const FEW_EPOCHS = 3;

/** Keeps the curves of the run that is about to end. @param {Store} store */
export function keepCurves({ history, earlierRuns }) {
  const curves = history.value;
  if (!curves || (curves.epochs.at(-1) ?? 0) <= FEW_EPOCHS) return;
  const number = Number(earlierRuns.value.at(-1)?.label ?? 0) + 1;
  earlierRuns.value = [...earlierRuns.value, { label: String(number), history: curves }].slice(-MOST_RUNS);
}
