/** chart-types.js - the charts there are: which data they fit, and which choice each one offers. */

/** @import { RunInfo } from '../../state/run/engine-types.js' */

/**
 * @typedef {object} ChartType
 * @property {'classes' | 'targets'} [needs] of the data
 * @property {string} [fallback] what is shown where the data have none of it
 * @property {'probe' | 'layer' | 'part'} [choice] of which of several it shows one
 * @property {boolean} [isOverEpochs]
 */

/** @type {Readonly<Record<string, ChartType>>} */
export const CHART_TYPES = Object.freeze({
  loss: { isOverEpochs: true },
  accuracy: { isOverEpochs: true, needs: 'classes', fallback: 'predicted' },
  probe: { isOverEpochs: true, choice: 'probe' },
  rate: { isOverEpochs: true },
  gradient: { isOverEpochs: true },
  confusion: { choice: 'part', needs: 'classes', fallback: 'residuals' },
  weights: { choice: 'layer' },
  activations: { choice: 'layer' },
  predicted: { choice: 'part', needs: 'targets', fallback: 'accuracy' },
  residuals: { choice: 'part', needs: 'targets', fallback: 'confusion' },
});

/** @param {string} name @param {Pick<RunInfo, 'classes'> | null} runInfo @returns {boolean} */
export function fits(name, runInfo) {
  const { needs } = CHART_TYPES[name];
  return !runInfo || !needs || needs === (runInfo.classes > 0 ? 'classes' : 'targets');
}

/** @param {string} name @param {Pick<RunInfo, 'classes'> | null} runInfo @returns what is shown for it */
export function shownFor(name, runInfo) {
  return fits(name, runInfo) ? name : (CHART_TYPES[name].fallback ?? name);
}

/**
 * @param {Pick<RunInfo, 'parts'> | null} runInfo
 * @param {readonly string[]} partNames
 * @returns {string[]} the parts that have samples
 */
export function filledParts(runInfo, partNames) {
  return partNames.filter((_, place) => runInfo?.parts.includes(place));
}
