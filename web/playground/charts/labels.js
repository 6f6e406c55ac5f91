/** labels.js - names of what charts show several of. */

import { outputOf } from '../../state/experiment/facts.js';
import { placesOf } from '../../state/experiment/probes.js';
import { label, t } from '../../ui/text.js';

/** @import { Store } from '../../state/store.js' */

/** @param {Store} store @param {string} name of a chart */
export function chartTitle(store, name) {
  return t(
    name === 'probe' ? `chart.probe.${outputOf(store.effectiveSettings.value.loss)}` : `chart.${name}`,
  );
}

/** @param {Pick<Store, 'runInfo'>} store @returns {number} how many hidden layers the run has */
export function hiddenCount({ runInfo }) {
  return Math.max(0, (runInfo.value?.layerSizes.length ?? 0) - 2);
}

/** @param {Pick<Store, 'runInfo' | 'viewSettings'>} store @returns {number} data without a plane have one */
export function probeCount({ runInfo, viewSettings }) {
  return (runInfo.value?.features ?? 2) > 2 ? 1 : placesOf(viewSettings.value).length;
}

/** @param {number} layer 0 is the first hidden layer @param {number} layers */
export function layerLabel(layer, layers) {
  return layer === layers - 1 ? label('inspect.outputs') : label('network.layer', { index: layer + 1 });
}
