/** names.js - what the parts of the network are called. */

import { outputOf } from '../state/experiment/facts.js';
import { label, nameOf, t } from '../ui/text.js';

/** @import { Store } from '../state/store.js' */

/** @param {string} loss @returns {string} with the output function it comes with */
export function outputAndLoss(loss) {
  const output = nameOf('output', outputOf(loss));
  return t('network.outputAndLoss', { output, loss: nameOf('loss', loss) });
}

/** @param {Store} store @param {number} layer 0 for the inputs @returns {string} */
export function layerName({ runInfo }, layer) {
  const last = (runInfo.value?.layerSizes.length ?? 0) - 1;
  if (layer === 0) return t('inspect.inputs');
  return layer === last ? t('inspect.outputs') : t('network.layer', { index: layer });
}

/** @param {Store} store @param {{layer: number, unit: number}} place @returns {string} */
export function unitName({ runInfo, effectiveSettings }, { layer, unit }) {
  const feature = effectiveSettings.value.features[unit];
  const features = runInfo.value?.features ?? 0;
  if (layer === 0 && features === 2 && feature) return nameOf('feature', feature);
  if (layer === 0 && features === 1) return 'x';
  return t('inspect.unit', { index: unit + 1 });
}

/** @param {Store} store @param {{layer: number, unit: number}} place @returns {string} with its layer */
export function placeName(store, place) {
  return label('inspect.place', { layer: layerName(store, place.layer), neuron: unitName(store, place) });
}
