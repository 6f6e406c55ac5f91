/** outputs-text.js - the outputs at a probe in words and figures. */

import { addUpToOne, areProbabilities } from '../../state/experiment/facts.js';
import { formatOutputs } from '../../ui/format.js';
import { t } from '../../ui/text.js';

/** @import { Store } from '../../state/store.js' */

/** @param {Store} store @param {number} probe @returns {string[]} as they are written; none while unknown */
export function writtenOutputs({ sampledFrame, effectiveSettings }, probe) {
  const outputs = sampledFrame.value?.probes[probe] ?? [];
  const settings = effectiveSettings.value;
  if (addUpToOne(settings, outputs.length)) return formatOutputs(outputs, 'distribution');
  return formatOutputs(outputs, areProbabilities(settings) ? 'probabilities' : 'values');
}

/** @param {Store} store @param {number} index @returns {string} the name of an output */
export function outputName({ runInfo, effectiveSettings }, index) {
  if (runInfo.value?.outputs === 1) return t('output.value');
  return t(areProbabilities(effectiveSettings.value) ? 'output.class' : 'output.raw', { index });
}

/** @param {Store} store @param {number} probe @returns {string[]} */
export function spokenOutputs(store, probe) {
  return writtenOutputs(store, probe).map((value, index) =>
    t('label.number', { label: outputName(store, index), value }),
  );
}
