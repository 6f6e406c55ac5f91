/** labels.js - names of what charts show several of. */

import { outputOf } from '../../state/experiment/facts.js';
import { label, t } from '../text.js';

/** @import { Store } from '../../state/store.js' */

/** @param {Store} store @param {string} name of a chart */
export function chartTitle(store, name) {
  return t(
    name === 'probe' ? `chart.probe.${outputOf(store.effectiveSettings.value.loss)}` : `chart.${name}`,
  );
}

/** @param {number} layer 0 is the first hidden layer @param {number} layers */
export function layerLabel(layer, layers) {
  return layer === layers - 1 ? label('inspect.outputs') : label('network.layer', { index: layer + 1 });
}
